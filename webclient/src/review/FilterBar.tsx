import type { ComponentChildren } from "preact";
import { logs } from "../words";
import { type Filters, change, unfiltered } from "./address";
import { useReview } from "./desk";
import { ALL_KINDS, isKind } from "./kinds";

/** Turn, actor, kind and person; what is chosen stands in the address bar. */
export function FilterBar({ filters, onFilter, children }: { filters: Filters; onFilter(filters: Filters): void; children?: ComponentChildren }) {
  const { log } = useReview();
  const turns = Math.max(0, ...log.overview.map((row) => row.turn), filters.turn ?? 0);
  const filtered = filters.turn !== undefined || filters.actor !== undefined || filters.kind !== undefined || filters.person !== undefined;
  return (
    <div class="log-filters" role="group" aria-label={logs.filters}>
      <Pick
        label={logs.by.turn}
        all={logs.everyTurn}
        value={filters.turn === undefined ? "" : String(filters.turn)}
        options={Array.from({ length: turns + 1 }, (_, turn) => ({ value: String(turn), label: logs.turn(turn) }))}
        onPick={(turn) => onFilter(change(filters, "turn", turn === "" ? undefined : Number(turn)))}
      />
      <Pick
        label={logs.by.actor}
        all={logs.everyActor}
        value={filters.actor ?? ""}
        options={log.header.actors.map((actor) => ({ value: actor.id, label: actor.name }))}
        onPick={(actor) => onFilter(change(filters, "actor", actor === "" ? undefined : actor))}
      />
      <Pick
        label={logs.by.kind}
        all={logs.everyKind}
        value={filters.kind ?? ""}
        options={ALL_KINDS.map((kind) => ({ value: kind, label: logs.kinds[kind] }))}
        onPick={(kind) => onFilter(change(filters, "kind", isKind(kind) ? kind : undefined))}
      />
      <Pick
        label={logs.by.person}
        all={logs.everyPerson}
        value={filters.person ?? ""}
        options={log.header.people.map((person) => ({ value: person.seat, label: person.name ?? logs.blanked }))}
        onPick={(person) => onFilter(change(filters, "person", person === "" ? undefined : person))}
      />
      {filtered ? (
        <button type="button" class="pill" onClick={() => onFilter(unfiltered(filters))}>
          {logs.clear}
        </button>
      ) : null}
      {children === undefined ? null : (
        <span class="quiet log-count" role="status">
          {children}
        </span>
      )}
    </div>
  );
}

interface PickProps {
  /** By what it filters. */
  label: string;
  /** What is shown while it does not. */
  all: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onPick(value: string): void;
}

function Pick({ label, all, value, options, onPick }: PickProps) {
  return (
    <select class="pill" aria-label={label} data-chosen={value === "" ? undefined : ""} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
