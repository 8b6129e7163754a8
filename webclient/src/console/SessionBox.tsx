import { useSignal } from "@preact/signals";
import { isClosed } from "../play/names";
import { Answer, useAsk } from "../play/useAsk";
import { useTable } from "../state/table";
import { Button } from "../ui/Button";
import { Field } from "../ui/Field";
import { consolePage as desk } from "../words";
import { WallSeat } from "./WallSeat";

const words = desk.session;

/** What concerns the session as a whole: its marking, and the wall. */
export function SessionBox() {
  if (isClosed(useTable())) return null;
  return (
    <section class="box">
      <header class="box-head">
        <h2 class="box-title">{words.title}</h2>
      </header>
      <Marking />
      <WallSeat />
    </section>
  );
}

function Marking() {
  const table = useTable();
  const ask = useAsk();
  const now = table.session.value?.marking ?? "";
  const typed = useSignal<string | null>(null);
  const value = typed.value ?? now;
  const set = async () => {
    if ((await ask.of({ type: "set-marking", marking: value.trim() })) !== null) typed.value = null;
  };
  return (
    <form
      class="stack-tight"
      onSubmit={(event) => {
        event.preventDefault();
        void set();
      }}
    >
      <div class="console-pair">
        <Field label={words.marking} value={value} onWrite={(text) => (typed.value = text)} />
        <Button size="small" submits disabled={value.trim() === now || ask.waiting.value}>
          {words.setMarking}
        </Button>
      </div>
      <Answer ask={ask} />
    </form>
  );
}
