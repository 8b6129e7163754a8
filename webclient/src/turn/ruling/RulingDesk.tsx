import { Button } from "../../ui/Button";
import { Kept } from "../../ui/TextArea";
import { ruling as words } from "../../words";
import { methodOf, STEPS, type Step } from "./draft";
import { Publish, PublishStep } from "./PublishStep";
import { RollStep } from "./RollStep";
import { SayStep } from "./SayStep";
import { Weigh } from "./Weigh";
import type { Ruling } from "./useRuling";
import "./ruling.css";

/** A ruling in four steps: weigh, roll once, say what happened, publish. */
export function RulingDesk({ ruling }: { ruling: Ruling }) {
  const { step } = ruling.draft;
  return (
    <section class="ruling-desk stack" aria-label={words.title(ruling.move.number ?? "")}>
      <StepBody ruling={ruling} step={step} />
      <div class="spread ruling-foot">
        <ol class="steps" aria-label={words.stepsLabel}>
          {STEPS.map((one) => (
            <li key={one}>
              <button type="button" aria-current={one === step ? "step" : undefined} onClick={() => ruling.change({ step: one })}>
                {words.steps[one]}
              </button>
            </li>
          ))}
        </ol>
        {ruling.keptAt === null ? null : <Kept at={ruling.keptAt} />}
        <Next ruling={ruling} step={step} />
      </div>
    </section>
  );
}

function StepBody({ ruling, step }: { ruling: Ruling; step: Step }) {
  switch (step) {
    case "weigh":
      return <Weigh ruling={ruling} />;
    case "roll":
      return <RollStep ruling={ruling} />;
    case "say":
      return <SayStep ruling={ruling} />;
    case "publish":
      return <PublishStep ruling={ruling} />;
  }
}

/** On to the next step, past the dice where there are none to roll; after the last, the room reads it. */
function Next({ ruling, step }: { ruling: Ruling; step: Step }) {
  const { draft, ground } = ruling;
  const dice = methodOf(draft, ground) === "dice";
  const next = step === "weigh" && !dice ? "say" : STEPS[STEPS.indexOf(step) + 1];
  if (next === undefined) return <Publish ruling={ruling} />;
  const waitsForDice = step === "roll" && dice && ground.roll === undefined;
  return (
    <Button manner={waitsForDice ? "plain" : "main"} disabled={waitsForDice} onClick={() => ruling.change({ step: next })}>
      {words.next}: {words.steps[next].toLowerCase()}
    </Button>
  );
}
