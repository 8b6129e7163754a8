import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { useTable } from "../../state/table";
import { Button } from "../../ui/Button";
import { focusPart } from "../../ui/focus";
import { Kept } from "../../ui/TextArea";
import { useSettled } from "../../ui/useSettled";
import { ruling as words } from "../../words";
import { Conditions } from "./Conditions";
import { methodOf, STEPS, type Step } from "./draft";
import { Overtaken } from "./Overtaken";
import { overtakenBy } from "./overtaken";
import { Publish, PublishStep } from "./PublishStep";
import { RollActs, RollStep, type DiceHand, type Faces } from "./RollStep";
import { SayStep } from "./SayStep";
import { Weigh } from "./Weigh";
import type { Ruling } from "./useRuling";
import "./ruling.css";

/** A ruling in four steps: weigh, roll once, say what happened, publish. What comes next is in the foot, in view. */
export function RulingDesk({ ruling }: { ruling: Ruling }) {
  const { ground, move } = ruling;
  const overtaken = overtakenBy(useTable(), move.move, ruling.draft);
  // What was being written stands where it was when somebody else has published.
  const step = overtaken === null ? ruling.draft.step : "say";
  const entry = useSignal<Faces | null>(null);
  const head = useRef<HTMLHeadingElement>(null);
  const asked = useRef(false);
  const rolled = ground.roll !== undefined;
  useEffect(() => {
    if (!asked.current || head.current === null) return;
    asked.current = false;
    focusPart(head.current);
    head.current.scrollIntoView({ block: "start" });
  }, [step, rolled]);
  const to = (next: Step) => {
    asked.current = next !== step;
    ruling.change({ step: next });
  };
  return (
    <section class="ruling-desk stack" aria-label={words.title(move.number ?? "")}>
      <h3 ref={head} class="small-head ruling-step">
        {words.steps[step]}
      </h3>
      {step === "weigh" || step === "say" ? <Conditions action={ground.action} /> : null}
      <StepBody key={step} ruling={ruling} step={step} entry={entry} />
      <div class="spread ruling-foot">
        {overtaken === null ? (
          <>
            <Steps step={step} onPick={to} />
            {ruling.keptAt === null ? null : <Kept at={ruling.keptAt} />}
            <Next ruling={ruling} step={step} entry={entry} onStep={to} onRoll={() => (asked.current = true)} />
          </>
        ) : (
          <Overtaken ruling={ruling} by={overtaken} />
        )}
      </div>
    </section>
  );
}

function Steps({ step, onPick }: { step: Step; onPick(step: Step): void }) {
  return (
    <ol class="steps" aria-label={words.stepsLabel}>
      {STEPS.map((one) => (
        <li key={one}>
          <button type="button" aria-current={one === step ? "step" : undefined} onClick={() => onPick(one)}>
            {words.steps[one]}
          </button>
        </li>
      ))}
    </ol>
  );
}

interface StepProps {
  ruling: Ruling;
  step: Step;
  entry: DiceHand;
}

function StepBody({ ruling, step, entry }: StepProps) {
  switch (step) {
    case "weigh":
      return <Weigh ruling={ruling} />;
    case "roll":
      return <RollStep ruling={ruling} entry={entry} />;
    case "say":
      return <SayStep ruling={ruling} />;
    case "publish":
      return <PublishStep ruling={ruling} />;
  }
}

/** On to the next step, past the dice where there are none to roll; after the last, the room reads it. */
function Next({ ruling, step, entry, onStep, onRoll }: StepProps & { onStep(step: Step): void; onRoll(): void }) {
  const { draft, ground } = ruling;
  const dice = methodOf(draft, ground) === "dice";
  // A second press on what led here is no press on what stands here now.
  const settled = useSettled(`${step} ${ground.roll?.ordinal ?? ""}`);
  const next = step === "weigh" && !dice ? "say" : STEPS[STEPS.indexOf(step) + 1];
  if (next === undefined) return <Publish ruling={ruling} settled={settled} />;
  if (step === "roll" && dice && ground.roll === undefined) return <RollActs ruling={ruling} entry={entry} settled={settled} onRoll={onRoll} />;
  return (
    <Button manner="main" aria-disabled={!settled.settled} onClick={(press) => settled.isMeant(press) && onStep(next)}>
      {words.next}: {words.steps[next].toLowerCase()}
    </Button>
  );
}
