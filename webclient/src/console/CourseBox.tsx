import { Answer, useAsk } from "../play/useAsk";
import { ClockFace } from "../session/ClockFace";
import { useTable } from "../state/table";
import { Button } from "../ui/Button";
import { consolePage as desk } from "../words";
import type { FromASeat } from "../wire/types";
import type { Step } from "./courseOf";
import { leavingWords } from "./StepDialog";
import type { Steps } from "./useSteps";

const words = desk.course;
/** By how many minutes a clock is set back and on. */
const MINUTES = [2, 5];
const MINUTE = 60;

/** The clock, and the course of play: start, phases, turns, the hot wash, the close. */
export function CourseBox({ steps }: { steps: Steps }) {
  const session = useTable().session.value;
  if (session === null || session.stage === "closed") return null;
  return (
    <section class="box">
      <header class="box-head">
        <h2 class="box-title">{words.title}</h2>
        {session.clock.type === "none" ? <span class="quiet">{words.none}</span> : <ClockFace />}
      </header>
      {session.stage === "running" ? <ClockButtons key={`${session.turn} ${session.phase} ${session.clock.type}`} still={steps.still} /> : null}
      <StepButtons steps={steps} />
      <Answer ask={steps.ask} />
    </section>
  );
}

function ClockButtons({ still }: { still: boolean }) {
  const ask = useAsk();
  const session = useTable().session.value;
  const clock = session?.clock.type;
  const of = (command: FromASeat) => still || void ask.of(command);
  return (
    <>
      <div class="row">
        {clock === "running" ? (
          <Button aria-disabled={still} onClick={() => of({ type: "pause-clock" })}>
            {words.pause}
          </Button>
        ) : null}
        {clock === "paused" ? (
          <Button aria-disabled={still} onClick={() => of({ type: "resume-clock" })}>
            {words.resume}
          </Button>
        ) : null}
        {clock === "running" || clock === "paused"
          ? MINUTES.toReversed().map((minutes) => (
              <Button key={-minutes} size="small" aria-disabled={still} aria-label={words.shorten(minutes)} onClick={() => of({ type: "shorten-clock", by: minutes * MINUTE })}>
                −{minutes}
              </Button>
            ))
          : null}
        {session?.gate === "open"
          ? MINUTES.map((minutes) => (
              <Button key={minutes} size="small" aria-disabled={still} aria-label={words.extend(minutes)} onClick={() => of({ type: "extend-clock", by: minutes * MINUTE })}>
                +{minutes}
              </Button>
            ))
          : null}
        {session?.gate === "open" ? <span class="quiet">{words.minutes}</span> : null}
      </div>
      <Answer ask={ask} />
    </>
  );
}

function StepButtons({ steps }: { steps: Steps }) {
  const table = useTable();
  const { start, next, close, back, jumps, hotWash, end } = steps.course;
  return (
    <div class="course-acts">
      <div class="row">
        <StepButton steps={steps} step={start} manner="main" />
        <StepButton steps={steps} step={next} manner="main" />
        <StepButton steps={steps} step={close} />
      </div>
      {next?.leaves.map((leaving) => (
        <p key={leaving.type} class="quiet">
          {leavingWords(table, leaving)}
        </p>
      ))}
      <div class="row">
        <StepButton steps={steps} step={back} size="small" />
        {jumps.length === 0 ? null : (
          <select
            class="console-select"
            aria-label={words.jump}
            value=""
            onChange={(event) => {
              const step = jumps.find(({ name }) => name === event.currentTarget.value);
              event.currentTarget.value = "";
              if (step !== undefined) steps.take(step);
            }}
          >
            <option value="">{words.jump} …</option>
            {jumps.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        )}
        <StepButton steps={steps} step={hotWash} size="small" />
        <StepButton steps={steps} step={end} size="small" />
      </div>
    </div>
  );
}

interface ButtonProps {
  steps: Steps;
  step: Step | null;
  manner?: "main" | "plain";
  size?: "small" | "usual";
}

function StepButton({ steps, step, manner = "plain", size = "usual" }: ButtonProps) {
  if (step === null) return null;
  return (
    <Button manner={manner} size={size} aria-disabled={steps.still} onClick={() => steps.take(step)}>
      {step.name}
    </Button>
  );
}
