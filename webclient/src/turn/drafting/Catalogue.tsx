import { useSignal } from "@preact/signals";
import { useEffect, useId, useRef } from "preact/hooks";
import { DEGREES } from "../../play/odds";
import { useTable } from "../../state/table";
import { turn as words } from "../../words";
import type { ActionSpec } from "../../wire/types";
import { ActionSource } from "./ActionSource";
import { effectsLine } from "./effectWords";

interface Props {
  actions: readonly ActionSpec[];
  chosen: string | null;
  onChoose(action: ActionSpec): void;
}

/** The cards one's side may play. Arrow keys go from card to card, and Enter takes one; once one is taken the others fold away. */
export function Catalogue({ actions, chosen, onChoose }: Props) {
  const all = useSignal(chosen === null);
  const group = useId();
  const cards = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Also when somebody else of one's side took it, unless one is just going through the cards.
    if (chosen !== null && cards.current?.contains(document.activeElement) !== true) all.value = false;
  }, [chosen]);
  if (actions.length === 0) return <p class="quiet">{words.action.none}</p>;
  const shown = all.value || chosen === null ? actions : actions.filter(({ id }) => id === chosen);
  return (
    <div class="stack-tight">
      <p id={`${group}-how`} class="heard">
        {words.draft.catalogueHow}
      </p>
      {/* The keys are the radio buttons': they come here from there. */}
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus */}
      <div ref={cards} class="catalogue" role="radiogroup" aria-label={words.draft.fromCatalogue} aria-describedby={`${group}-how`} onKeyDown={goThroughCards}>
        {shown.map((action) => (
          <ActionChoice
            key={action.id}
            action={action}
            group={group}
            chosen={action.id === chosen}
            onChoose={() => {
              all.value = false;
              onChoose(action);
            }}
          />
        ))}
      </div>
      {shown.length < actions.length ? (
        <button type="button" class="fold" onClick={() => (all.value = true)}>
          {words.draft.showAll(actions.length)}
        </button>
      ) : null}
    </div>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** By themselves radio buttons take whatever an arrow key comes to. */
function goThroughCards(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const cards = [...event.currentTarget.querySelectorAll<HTMLInputElement>("input[type=radio]")];
  const at = cards.findIndex((card) => card === event.target);
  const step = STEPS[event.key];
  if (at < 0 || (step === undefined && event.key !== "Enter")) return;
  event.preventDefault();
  if (step === undefined) cards[at]?.click();
  else cards[(at + step + cards.length) % cards.length]?.focus();
}

interface ChoiceProps {
  action: ActionSpec;
  group: string;
  chosen: boolean;
  onChoose(): void;
}

function ActionChoice({ action, group, chosen, onChoose }: ChoiceProps) {
  const table = useTable();
  const name = (indicator: string) => table.cards.get("indicator", indicator)?.name ?? null;
  const colour = table.me.value?.actor?.colour;
  const usual = effectsLine(action, "succeeds", name);
  return (
    <div class="action" data-chosen={chosen ? "" : undefined} data-colour={colour}>
      <div class="spread">
        <label class="action-title">
          <input type="radio" class="heard" name={group} checked={chosen} onChange={onChoose} />
          {action.title}
        </label>
        <span class="quiet">{words.draft.cost(action.cost)}</span>
      </div>
      <p class="quiet">
        {action.summary} <ActionSource action={action} />
      </p>
      <p class="quiet">{usual === "" ? words.action.noEffects : `${usual} ${words.action.ifDegree.succeeds}`}</p>
      {chosen ? <Terms action={action} name={name} /> : null}
    </div>
  );
}

/** The whole of it, for the card that is chosen: every degree, and the conditions in words. */
function Terms({ action, name }: { action: ActionSpec; name: (indicator: string) => string | null }) {
  const others = DEGREES.filter((degree) => degree !== "succeeds").map((degree) => ({ degree, line: effectsLine(action, degree, name) }));
  return (
    <div class="terms">
      <ul class="quiet">
        {others.map(({ degree, line }) =>
          line === "" ? null : (
            <li key={degree}>
              {line} {words.action.ifDegree[degree]}
            </li>
          ),
        )}
      </ul>
      {action.conditions.length === 0 ? null : (
        <>
          <p class="small-head">{words.action.conditions}</p>
          <ul class="conditions">
            {action.conditions.map((condition) => (
              <li key={condition}>{condition}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
