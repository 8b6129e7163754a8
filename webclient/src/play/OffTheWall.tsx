import { useSignal } from "@preact/signals";
import { useTable } from "../state/table";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import { TextArea } from "../ui/TextArea";
import type { Worded } from "../wire/types";
import { common, offTheWall as words } from "../words";
import { isWhiteCell } from "./names";
import { Answer, useAsk } from "./useAsk";

interface Props {
  of: Worded;
  /** What goes with it, where more goes than its own words. */
  does?: Exclude<keyof typeof words.does, "words" | "name">;
}

/** For the white cell: the words of a thing are taken off the wall, with a reason and a second press. */
export function OffTheWall({ of, does }: Props) {
  const asking = useSignal(false);
  if (!isWhiteCell(useTable())) return null;
  return (
    <>
      <button type="button" class="text-button off-the-wall" onClick={() => (asking.value = true)}>
        {words.open}
      </button>
      {asking.value ? <Asking of={of} does={does} onClose={() => (asking.value = false)} /> : null}
    </>
  );
}

function Asking({ of, does, onClose }: { of: Worded; does: Props["does"]; onClose(): void }) {
  const ask = useAsk();
  const why = useSignal("");
  const isName = of.type === "of-seat";
  const remove = async () => {
    if (why.peek().trim() !== "" && (await ask.of({ type: "blank-words-of", of, why: why.peek() })) !== null) onClose();
  };
  return (
    <Dialog title={words.title[of.type]} onClose={onClose}>
      <p class="dialog-words">{words.does[does ?? (isName ? "name" : "words")]}</p>
      <TextArea label={words.why} value={why.value} onWrite={(text) => (why.value = text)} limit={20_000} />
      <Answer ask={ask} />
      <div class="dialog-foot">
        <Button onClick={onClose}>{common.cancel}</Button>
        <Button manner="danger" disabled={why.value.trim() === "" || ask.waiting.value} onClick={() => void remove()}>
          {isName ? words.actName : words.act}
        </Button>
      </div>
    </Dialog>
  );
}
