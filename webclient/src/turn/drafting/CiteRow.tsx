import { useSignal } from "@preact/signals";
import { wholeParagraph } from "../../play/passages";
import { useTable } from "../../state/table";
import { Button } from "../../ui/Button";
import { common, turn as words } from "../../words";
import type { Evidence } from "../../wire/types";

/** Three ways to cite: the selection in the text, a paragraph by its number, an established fact. */
export function CiteRow({ into, add }: { into: string; add: (evidence: Evidence) => void }) {
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
        <ByNumber add={add} />
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

function ByNumber({ add }: { add: (evidence: Evidence) => void }) {
  const table = useTable();
  const typed = useSignal("");
  const problem = useSignal<string | null>(null);
  const cite = () => {
    const revision = table.revision.peek();
    const passage = revision === null ? null : wholeParagraph(revision, Number(typed.value));
    problem.value = passage === null ? words.draft.cite.noParagraph(typed.value) : null;
    if (passage === null) return;
    add({ type: "cited-passage", passage });
    typed.value = "";
  };
  return (
    <form
      class="row cite-number"
      onSubmit={(event) => {
        event.preventDefault();
        // The form around this one is not meant.
        event.stopPropagation();
        if (typed.value !== "") cite();
      }}
    >
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
        }}
      />
      <Button size="small" submits disabled={typed.value === ""}>
        {words.draft.cite.byNumber}
      </Button>
      <output class="answer" data-tone="problem">{problem.value}</output>
    </form>
  );
}
