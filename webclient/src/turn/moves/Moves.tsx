import { useSignal } from "@preact/signals";
import { useLayoutEffect } from "preact/hooks";
import { bySide, movesOfTurn, waitsForRuling } from "../../play/situation";
import { timeOfDay } from "../../state/clock";
import { useTable } from "../../state/table";
import { turn as words } from "../../words";
import type { MoveCard } from "../../wire/types";
import { MoveEntry } from "./MoveEntry";
import "./moves.css";

/** The moves of this turn that this seat may see, and those of earlier turns folded below. */
export function Moves() {
  const table = useTable();
  const session = table.session.value;
  if (session === null) return null;
  const moves = movesOfTurn(table, session);
  const shown = moves.filter((move) => move.number !== undefined && move.standing !== "withdrawn");
  const own = moves.filter((move) => move.number === undefined && move.standing !== "withdrawn");
  const withdrawn = moves.filter((move) => move.standing === "withdrawn");
  const first = shown.find(waitsForRuling) ?? shown[0];
  return (
    <section class="stack">
      {shown.length === 0 ? null : <Head shown={shown} />}
      {shown.map((move) => (
        <MoveEntry key={move.move} move={move} startsOpen={move === first} />
      ))}
      {own.length === 0 ? null : <h2 class="box-title">{words.moves.submitted}</h2>}
      {own.map((move) => (
        <MoveEntry key={move.move} move={move} startsOpen={false} />
      ))}
      {withdrawn.map((move) => (
        <MoveEntry key={move.move} move={move} startsOpen={false} />
      ))}
      <Earlier turn={session.turn} />
    </section>
  );
}

function Head({ shown }: { shown: readonly MoveCard[] }) {
  const revealed = shown.flatMap(({ revealedAt }) => revealedAt ?? []).toSorted().at(-1);
  const ruled = shown.filter(({ standing }) => standing === "ruled").length;
  return (
    <header class="spread">
      <h2 class="box-title">
        {words.moves.revealed(shown.length)} <span class="quiet">{revealed === undefined ? "" : timeOfDay(revealed)}</span>
      </h2>
      <span class="quiet">{words.moves.progress(ruled, shown.length - ruled)}</span>
    </header>
  );
}

function Earlier({ turn }: { turn: number }) {
  const table = useTable();
  const asked = useSignal<readonly number[]>([]);
  const sought = table.view.move.value === null ? undefined : table.cards.get("move", table.view.move.value);
  const before = table.cards.of("move").filter((move) => move.turn < turn);
  // Asked for by a chip: open, and it stays so when the move has come into view.
  useLayoutEffect(() => {
    if (sought !== undefined && sought.turn < turn && !asked.peek().includes(sought.turn)) asked.value = [...asked.peek(), sought.turn];
  }, [sought, turn]);
  const turns = [...new Set(before.map((move) => move.turn))].toSorted((a, b) => b - a);
  if (turns.length === 0) return null;
  return (
    <section class="stack">
      <h2 class="small-head">{words.moves.earlierHead}</h2>
      {turns.map((earlier) => {
        const open = asked.value.includes(earlier);
        return (
          <div key={earlier} class="stack">
            <button
              type="button"
              class="fold"
              aria-expanded={open}
              onClick={() => (asked.value = open ? asked.value.filter((one) => one !== earlier) : [...asked.value, earlier])}
            >
              {words.moves.earlier(earlier)}
            </button>
            {open ? bySide(table, before.filter((move) => move.turn === earlier)).map((move) => <MoveEntry key={move.move} move={move} startsOpen={false} />) : null}
          </div>
        );
      })}
    </section>
  );
}
