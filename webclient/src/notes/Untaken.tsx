import { useTable } from "../state/table";
import type { Composing } from "../state/view";
import { notes as words } from "../words";
import { composingSlot } from "./making";
import { Quote } from "./Quote";

/** A note that was refused and cannot be written any more: its words stay in sight, to be copied. */
export function Untaken({ composing }: { composing: Composing }) {
  const text = useTable().scratch.of(composingSlot(composing)).text.value;
  if (text === "") return null;
  return (
    <section class="card note untaken" aria-label={words.notTaken}>
      <p class="small-head">{words.notTaken}</p>
      <Quote passage={composing.passage} />
      <p class="said" dir="auto">
        {text}
      </p>
    </section>
  );
}
