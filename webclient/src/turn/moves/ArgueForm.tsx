import { useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { keepEvidence, keptEvidence } from "../../play/keptEvidence";
import { useCiteTarget } from "../../play/useCiteTarget";
import { Answer, useAsk } from "../../play/useAsk";
import { useTable } from "../../state/table";
import { Button } from "../../ui/Button";
import { TextArea } from "../../ui/TextArea";
import { turn as words } from "../../words";
import type { Evidence, MoveCard, Side } from "../../wire/types";
import { CitedChips } from "../drafting/CitedChips";
import { CiteRow, Uncited } from "../drafting/CiteRow";
import { evidenceNamed, withAll, without } from "../drafting/evidence";

const LIMIT = 20_000;

/** Says why a move of another side will work or will not, with its passages. */
export function ArgueForm({ move }: { move: MoveCard }) {
  const table = useTable();
  const scratch = table.scratch.of(`argument/${move.move}`);
  const open = useSignal(scratch.text.peek() !== "" || table.scratch.of(`argument-evidence/${move.move}`).text.peek() !== "");
  const part = useRef<HTMLDivElement & HTMLFormElement>(null);
  const pressed = useSignal(false);
  // The focus goes along with what was pressed: into the field, and back to the button.
  useLayoutEffect(() => {
    if (!pressed.peek()) return;
    const next = part.current?.querySelector<HTMLElement>(open.value ? "textarea" : "button");
    next?.focus();
  }, [open.value]);
  const turnTo = (next: boolean) => {
    pressed.value = true;
    open.value = next;
  };
  const chosen = table.scratch.of(`argument-side/${move.move}`);
  const side: Side = chosen.text.value === "for" ? "for" : "against";
  const cited = table.scratch.of(`argument-evidence/${move.move}`);
  const evidence = keptEvidence(cited);
  const ask = useAsk();
  const number = useSignal("");
  const leavingOut = useSignal(false);
  const label = words.argue.head.toLowerCase();
  const add = (one: Evidence) => keepEvidence(cited, withAll(keptEvidence(cited), [one]));
  const citations = useCiteTarget(`argument/${move.move}`, label, add);
  if (!open.value) {
    return (
      <div ref={part}>
        <Button size="small" onClick={() => turnTo(true)}>
          {words.argue.start}
        </Button>
      </div>
    );
  }
  const write = (text: string) => {
    keepEvidence(cited, withAll(evidence, evidenceNamed(table.revision.peek(), scratch.text.peek(), text)));
    scratch.write(text);
  };
  const say = async () => {
    if (scratch.text.value.trim() === "" || ask.waiting.value) return;
    number.value = "";
    const said = await ask.of({ type: "argue", move: move.move, side, text: scratch.text.value, evidence: [...evidence] });
    if (said === null) return;
    scratch.clear();
    chosen.clear();
    cited.clear();
    citations.release();
    turnTo(false);
  };
  const sayOrAsk = () => (number.value === "" ? void say() : (leavingOut.value = true));
  return (
    <form
      ref={part}
      class="stack argue"
      onSubmit={(event) => {
        event.preventDefault();
        sayOrAsk();
      }}
    >
      <fieldset>
        <legend class="heard">{words.argue.side}</legend>
        <div class="row">
          {(["for", "against"] as const).map((way) => (
            <label key={way} class="pick">
              <input type="radio" class="heard" name={`side-${move.move}`} checked={side === way} onChange={() => chosen.write(way)} />
              <span class="pill">{words.argue[way]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <TextArea
        label={words.argue.text}
        value={scratch.text.value}
        onWrite={write}
        limit={LIMIT}
        keptAt={scratch.keptAt.value}
        hint={words.argue.readers}
        onSend={sayOrAsk}
        onFocus={citations.take}
      />
      <CitedChips evidence={evidence} onRemove={(gone) => keepEvidence(cited, without(evidence, gone))} />
      <CiteRow into={label} number={number} add={add} />
      <div class="row row-end">
        <Button size="small" onClick={() => turnTo(false)}>
          {words.argue.cancel}
        </Button>
        <Button size="small" manner="main" submits disabled={scratch.text.value.trim() === "" || ask.waiting.value}>
          {words.argue.send[side]}
        </Button>
      </div>
      <Answer ask={ask} />
      {leavingOut.value ? <Uncited number={number.value} action={words.draft.cite.without(words.argue.send[side])} onConfirm={() => void say()} onClose={() => (leavingOut.value = false)} /> : null}
    </form>
  );
}
