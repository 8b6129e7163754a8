import { useSignal, type Signal } from "@preact/signals";
import { wholeParagraph } from "../../play/passages";
import { useTable } from "../../state/table";
import { Button } from "../../ui/Button";
import { Confirm } from "../../ui/Dialog";
import { common, turn as words } from "../../words";
import type { Evidence } from "../../wire/types";

interface Props {
  into: string;
  /** The number of a paragraph that is typed and not cited yet. */
  number: Signal<string>;
  add(evidence: Evidence): void;
}

/** Three ways to cite: the selection in the text, a paragraph by its number, an established fact. */
export function CiteRow({ into, number, add }: Props) {
  const table = useTable();
  const selection = table.view.selection.value;
  const facts = table.cards.of("fact").filter(({ tenure }) => tenure === "stands");
  return (
    <fieldset class="cite-row">
      <legend class="heard">{words.draft.cite.into(into)}</legend>
      <p class="quiet">
        {words.draft.cite.hint} <span class="cite-into">({words.draft.cite.into(into)})</span>
      </p>
      <div class="row">
        <Button size="small" disabled={selection === null} onClick={() => selection !== null && add({ type: "cited-passage", passage: selection })}>
          {words.draft.cite.selection}
        </Button>
        <ByNumber typed={number} add={add} />
        {facts.length === 0 ? null : (
          <select
            class="cite-fact"
            aria-label={words.draft.cite.fact}
            value=""
            onChange={(event) => {
              if (event.currentTarget.value !== "") add({ type: "cited-fact", fact: event.currentTarget.value });
              event.currentTarget.value = "";
            }}
          >
            <option value="">{words.draft.cite.fact}</option>
            {facts.map((fact) => (
              <option key={fact.fact} value={fact.fact}>
                {fact.number} {fact.text ?? common.blanked}
              </option>
            ))}
          </select>
        )}
      </div>
    </fieldset>
  );
}

function ByNumber({ typed, add }: { typed: Signal<string>; add: (evidence: Evidence) => void }) {
  const table = useTable();
  const problem = useSignal<string | null>(null);
  const cite = () => {
    if (typed.value === "") return;
    const revision = table.revision.peek();
    const passage = revision === null ? null : wholeParagraph(revision, Number(typed.value));
    problem.value = passage === null ? words.draft.cite.noParagraph(typed.value) : null;
    if (passage === null) return;
    add({ type: "cited-passage", passage });
    typed.value = "";
  };
  return (
    <div class="row cite-number">
      <input
        inputMode="numeric"
        size={3}
        maxLength={4}
        aria-label={words.draft.cite.number}
        placeholder="¶"
        value={typed.value}
        onInput={(event) => {
          typed.value = event.currentTarget.value.replace(/\D/gu, "");
          event.currentTarget.value = typed.value;
          problem.value = null;
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          // The form around it is not meant.
          event.preventDefault();
          cite();
        }}
      />
      <Button size="small" disabled={typed.value === ""} onClick={cite}>
        {words.draft.cite.byNumber}
      </Button>
      <output class="answer" data-tone="problem">{problem.value}</output>
    </div>
  );
}

/** Says what is typed and not cited before something goes out without it. */
export function Uncited({ number, action, onConfirm, onClose }: { number: string; action: string; onConfirm(): void; onClose(): void }) {
  return (
    <Confirm title={words.draft.cite.uncited(number)} action={action} onConfirm={onConfirm} onClose={onClose}>
      <p>{words.draft.cite.uncitedWords(number)}</p>
    </Confirm>
  );
}
