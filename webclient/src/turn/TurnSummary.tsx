import { useSignal } from "@preact/signals";
import { points, signed } from "../play/points";
import { useTable } from "../state/table";
import { FactChip, InjectChip, MoveChip } from "../ui/Chip";
import { turn as words } from "../words";
import type { TurnCardShift, TurnCardWhy } from "../wire/types";

interface Props {
  /** Whether it stands open while the sides read, or is one line until it is asked for. */
  begins: "open" | "folded";
}

/** What a turn found changed as it opened, as far as this seat may see it: what fell due, what moved by itself, what lapsed. */
export function TurnSummary({ begins }: Props) {
  const table = useTable();
  const unfolded = useSignal<boolean | null>(null);
  const session = table.session.value;
  const card = table.cards.get("turn", "turn");
  if (session?.stage !== "running" || card === undefined || card.turn < 2) return null;
  const lapsed = table.cards.of("fact").filter(({ untilTurn }) => untilTurn === card.turn - 1);
  if (card.shifts.length + lapsed.length === 0) return null;
  const open = unfolded.value ?? (begins === "open" && session.phase === "deliberate");
  return (
    <section class="turn-summary stack-tight">
      <button type="button" class="fold" aria-expanded={open} onClick={() => (unfolded.value = !open)}>
        {words.summary.title(card.turn, card.shifts.length, lapsed.length)}
      </button>
      {open ? (
        <ul class="lines">
          {card.shifts.map((shift) => (
            <ShiftLine key={shift.indicator} shift={shift} />
          ))}
          {lapsed.map(({ fact }) => (
            <li key={fact} class="row">
              <FactChip fact={fact} /> <span class="quiet">{words.summary.lapsed}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function ShiftLine({ shift }: { shift: TurnCardShift }) {
  const indicator = useTable().cards.get("indicator", shift.indicator);
  return (
    <li class="row">
      <span>{indicator?.name}</span>
      <strong>{words.summary.shift(points(shift.from), points(shift.to))}</strong>
      <span class="row quiet">
        {indicator?.made === "derived" ? words.summary.follows : null}
        {shift.why.map((why, at) => (
          <span key={at}>
            <Source why={why} /> {signed(why.by)}
          </span>
        ))}
      </span>
    </li>
  );
}

function Source({ why }: { why: TurnCardWhy }) {
  switch (why.type) {
    case "fell-due":
      return why.source.type === "of-move" ? <MoveChip move={why.source.move} /> : <InjectChip inject={why.source.inject} />;
    case "each-turn":
      return <>{words.summary.eachTurn}</>;
    case "drawn":
      return <>{words.summary.drawn}</>;
  }
}
