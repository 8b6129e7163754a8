import { useSignal } from "@preact/signals";
import { Answer, useAsk } from "../../play/useAsk";
import { useKept } from "../../play/useKept";
import { Button } from "../../ui/Button";
import { TakesFocus } from "../../ui/TakesFocus";
import { TextArea } from "../../ui/TextArea";
import { common, ruling as words } from "../../words";
import { FacePicks } from "./FacePicks";

const LIMIT = 2_000;
const BLANK: { first: number | null; second: number | null; why: string } = { first: null, second: null, why: "" };

/** Puts right what was entered of the table's dice, with its reason; what was entered first stays to be read. */
export function CorrectDice({ move }: { move: string }) {
  const asked = useSignal(false);
  const kept = useKept(`dice/${move}`, BLANK);
  const ask = useAsk();
  const { first, second, why } = kept.form;
  const close = () => {
    kept.done();
    asked.value = false;
  };
  if (!asked.value && !kept.begun) {
    return (
      <div>
        <Button size="small" onClick={() => (asked.value = true)}>
          {words.correctDice}
        </Button>
      </div>
    );
  }
  const picks = <FacePicks faces={{ first, second }} onPick={(faces) => kept.change(faces)} />;
  const send = async () => {
    if (first === null || second === null) return;
    if ((await ask.of({ type: "correct-dice", move, first, second, why })) !== null) close();
  };
  return (
    <form
      class="stack-tight"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {asked.value ? <TakesFocus>{picks}</TakesFocus> : picks}
      <TextArea label={words.correctDiceWhy} value={why} onWrite={(text) => kept.change({ why: text })} limit={LIMIT} keptAt={kept.keptAt} />
      <div class="row row-end">
        <Button size="small" onClick={close}>
          {common.cancel}
        </Button>
        <Button size="small" manner="main" submits disabled={first === null || second === null || why.trim() === "" || ask.waiting.value}>
          {words.doCorrectDice}
        </Button>
      </div>
      <Answer ask={ask} />
    </form>
  );
}
