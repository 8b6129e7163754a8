import { isClosed } from "../play/names";
import { useTable } from "../state/table";
import { Button } from "../ui/Button";
import { RoleBadge } from "../ui/RoleBadge";
import { consolePage as desk } from "../words";
import { GiveSeat } from "./GiveSeat";
import type { Steps } from "./useSteps";
import { waitsOf, type Wait } from "./waits";

const words = desk.waits;

interface Props {
  onRule(move: string): void;
  onAnswer(channel: string): void;
  onInject(inject: string): void;
  steps: Steps;
}

/** What waits for the white cell, each with the one thing to do about it. */
export function WaitsBox(does: Props) {
  const table = useTable();
  const waits = waitsOf(table);
  if (isClosed(table)) return null;
  return (
    <section class="box waits" data-main={waits.length > 0 ? "" : undefined}>
      <header class="box-head">
        <h2 class="box-title">{words.title}</h2>
        <span class="quiet">{waits.length}</span>
      </header>
      {waits.length === 0 ? (
        <p class="quiet">{words.nothing}</p>
      ) : (
        <ul class="lines">
          {waits.map((wait) => (
            <li key={wait.id} class="wait">
              <RoleBadge role={wait.role} />
              <p class="wait-words" title={wait.title}>
                <strong class="said">{wait.title}</strong> <span class="quiet">{wait.about}</span>
              </p>
              <Do wait={wait} {...does} />
            </li>
          ))}
        </ul>
      )}
      <DueInjects onInject={does.onInject} />
    </section>
  );
}

function Do({ wait, onRule, onAnswer, steps }: Props & { wait: Wait }) {
  switch (wait.is) {
    case "move":
      return (
        <Button manner="main" onClick={() => onRule(wait.id)}>
          {words.rule}
        </Button>
      );
    case "question":
      return <Button onClick={() => onAnswer(wait.id)}>{words.answer}</Button>;
    case "lobby":
      return <GiveSeat seat={{ seat: wait.id, role: wait.role }} name={wait.title} />;
    case "time":
      return <GoOn steps={steps} />;
  }
}

/** The step that comes next, taken from here; after the last of them, the end of play. */
function GoOn({ steps }: { steps: Steps }) {
  const step = steps.course.next ?? steps.course.hotWash;
  if (step === null) return null;
  return (
    <Button manner="main" aria-disabled={steps.still} onClick={() => steps.take(step)}>
      {words.goOn(step.name)}
    </Button>
  );
}

/** Injects whose time has come, as far as that can be told; whether they are sent is for people to say. */
function DueInjects({ onInject }: Pick<Props, "onInject">) {
  const due = useTable()
    .cards.of("planned")
    .filter(({ time }) => time === "come");
  if (due.length === 0) return null;
  return (
    <p class="row waits-injects">
      <span class="quiet">{words.injects}</span>
      {due.map(({ inject }) => (
        <Button key={inject.id} size="small" aria-label={words.lookAt(inject.title)} title={inject.when} onClick={() => onInject(inject.id)}>
          <span class="waits-inject">{inject.title}</span>
        </Button>
      ))}
    </p>
  );
}
