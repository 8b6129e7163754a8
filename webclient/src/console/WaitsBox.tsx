import { useTable } from "../state/table";
import { Button } from "../ui/Button";
import { RoleBadge } from "../ui/RoleBadge";
import { consolePage as desk } from "../words";
import { waitsOf, type Wait } from "./waits";

const words = desk.waits;

interface Props {
  onRule(move: string): void;
  onAnswer(channel: string): void;
}

/** What waits for the white cell, each with the one thing to do about it. */
export function WaitsBox({ onRule, onAnswer }: Props) {
  const waits = waitsOf(useTable());
  return (
    <section class="box" data-main={waits.length > 0 ? "" : undefined}>
      <header class="box-head">
        <h2 class="box-title">{words.title}</h2>
        <span class="quiet">{waits.length}</span>
      </header>
      {waits.length === 0 ? <p class="quiet">{words.nothing}</p> : null}
      <ul class="lines">
        {waits.map((wait) => (
          <li key={wait.id} class="wait">
            <RoleBadge role={wait.role} />
            <div class="wait-words">
              <strong class="said">{wait.title}</strong>
              <p class="quiet">{wait.about}</p>
            </div>
            <Do wait={wait} onRule={onRule} onAnswer={onAnswer} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Do({ wait, onRule, onAnswer }: Props & { wait: Wait }) {
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
      return <Button onClick={() => bringIntoView("invitations")}>{words.seat}</Button>;
    case "time":
      return <Button onClick={() => bringIntoView("course")}>{words.next}</Button>;
  }
}

function bringIntoView(id: string): void {
  const part = document.getElementById(`console-${id}`);
  part?.scrollIntoView({ block: "nearest" });
  part?.querySelector<HTMLElement>("button")?.focus();
}
