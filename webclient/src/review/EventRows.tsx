import { useRef } from "preact/hooks";
import type { LogRow } from "../http/logs";
import { Loading } from "../pages/layout/Loading";
import { Button } from "../ui/Button";
import { logs } from "../words";
import type { Filters } from "./address";
import { useReview } from "./desk";
import { EventRow } from "./EventRow";
import { FilterBar } from "./FilterBar";
import type { Rows } from "./useLog";

interface Props {
  filters: Filters;
  found: Rows;
  onFilter(filters: Filters): void;
}

/** The events that the filters let through, in the log's order. */
export function EventRows({ filters, found, onFilter }: Props) {
  const { log } = useReview();
  const list = useRef<HTMLOListElement>(null);
  const step = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    if (by === undefined || list.current === null) return;
    const rows = [...list.current.querySelectorAll<HTMLElement>("[data-row]")];
    const at = rows.findIndex((row) => row === document.activeElement?.closest("[data-row]"));
    const next = rows[Math.min(rows.length - 1, Math.max(0, by === "first" ? 0 : by === "last" ? rows.length - 1 : at + by))];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <>
      <FilterBar filters={filters} onFilter={onFilter}>
        {logs.shown(found.rows.length, log.header.log.events, found.more)}
      </FilterBar>
      {found.problem === undefined ? null : <Loading of={{ is: "refused", problem: found.problem }} again={found.loadMore} />}
      {found.rows.length === 0 && !found.busy && found.problem === undefined ? <p class="quiet">{logs.nothing}</p> : null}
      {/* The rows take the focus; the list only follows the arrow keys among them. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ol class="log-rows" ref={list} onKeyDown={step} aria-busy={found.busy}>
        {found.rows.map((row, at) => (
          <EventRow key={row.seq} row={row} newTurn={newTurn(found.rows, at)} open={filters.line} />
        ))}
      </ol>
      {found.more ? (
        <div>
          <Button aria-disabled={found.busy} onClick={found.loadMore}>
            {logs.more}
          </Button>
        </div>
      ) : null}
      <p class="quiet">{logs.keys}</p>
    </>
  );
}

const STEPS: Record<string, number | "first" | "last"> = {
  ArrowDown: 1,
  j: 1,
  ArrowUp: -1,
  k: -1,
  Home: "first",
  End: "last",
};

function newTurn(rows: readonly LogRow[], at: number): number | undefined {
  const turn = rows[at]?.turn;
  return turn === rows[at - 1]?.turn ? undefined : turn;
}
