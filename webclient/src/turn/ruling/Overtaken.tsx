import { useSignal } from "@preact/signals";
import { nameOf } from "../../play/names";
import { Answer, useAsk } from "../../play/useAsk";
import { timeOfDay } from "../../state/clock";
import { useTable } from "../../state/table";
import { Button } from "../../ui/Button";
import { Confirm } from "../../ui/Dialog";
import { toast } from "../../ui/Live";
import { ruling as sentences } from "../../words";
import type { RulingCard } from "../../wire/types";
import { beginCorrection } from "./Correct";
import { degreeNow } from "./draft";
import { noteOf, wordsOf } from "./overtaken";
import type { Ruling } from "./useRuling";

const words = sentences.overtaken;

/**
 * Another has published, and what one wrote is kept: it is said in the foot, which is in view wherever one writes,
 * with what can become of it: a correction, a note, or nothing.
 */
export function Overtaken({ ruling, by }: { ruling: Ruling; by: RulingCard }) {
  const table = useTable();
  const ask = useAsk();
  const asking = useSignal(false);
  const { draft, ground, move } = ruling;
  const note = noteOf(table, move, ruling.rests, wordsOf(draft));
  const asCorrection = () => {
    beginCorrection(table, by, { degree: degreeNow(draft, ground) ?? by.degree, account: wordsOf({ ...draft, why: "" }), why: draft.why });
    ruling.done();
  };
  const asNote = async () => {
    if (note === null || (await ask.of(note)) === null) return;
    ruling.done();
    toast(words.noted, "said");
  };
  return (
    <div class="overtaken stack-tight">
      <p role="status">
        <bdi class="taken-up-name" title={nameOf(table, by.by)}>
          {nameOf(table, by.by)}
        </bdi>{" "}
        {words.published(timeOfDay(by.at))}
      </p>
      <div class="row row-end">
        <Button onClick={() => (asking.value = true)}>{words.discard}</Button>
        {note === null ? null : (
          <Button disabled={ask.waiting.value} onClick={() => void asNote()}>
            {words.asNote}
          </Button>
        )}
        <Button manner="main" onClick={asCorrection}>
          {words.asCorrection}
        </Button>
      </div>
      <Answer ask={ask} />
      {asking.value ? (
        <Confirm title={words.discardAsk} action={words.discard} manner="danger" onConfirm={() => ruling.done()} onClose={() => (asking.value = false)}>
          <p>{words.discardSays}</p>
        </Confirm>
      ) : null}
    </div>
  );
}
