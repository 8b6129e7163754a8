import { expectationOf } from "../play/expectation";
import { situationOf } from "../play/situation";
import { Answer, useAsk } from "../play/useAsk";
import { useTable } from "../state/table";
import { Button } from "../ui/Button";
import type { PhaseKind } from "../wire/types";
import { turn as words } from "../words";

/** Phases in which the room waits for the sides. */
const ASKED: ReadonlySet<PhaseKind | null> = new Set<PhaseKind | null>(["deliberate", "move", "argue"]);

/** What is expected of me now, and for what and whom the room waits; and the word "ready". */
export function Expectation() {
  const table = useTable();
  const situation = situationOf(table);
  if (situation === null) return null;
  const { now, waiting } = expectationOf(situation);
  return (
    <section class="expectation">
      <p>
        <strong class="now">{now}</strong> <span class="quiet">{waiting}</span>
      </p>
      {situation.role.type === "player" && situation.gate === "open" && ASKED.has(situation.phase) ? <Ready /> : null}
    </section>
  );
}

function Ready() {
  const table = useTable();
  const ask = useAsk();
  const ready = table.me.value?.actor?.ready === "ready";
  return (
    <div class="stack-tight">
      <div class="row">
        <Button
          size="small"
          aria-pressed={ready}
          disabled={ask.waiting.value}
          onClick={() => void ask.of({ type: ready ? "take-back-ready" : "say-ready" })}
        >
          {ready ? words.ready.takeBack : words.ready.say}
        </Button>
        <span class="quiet">{ready ? words.ready.is : words.ready.why}</span>
      </div>
      <Answer ask={ask} />
    </div>
  );
}
