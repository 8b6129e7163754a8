import { useSignal } from "@preact/signals";
import { Facts } from "../board/Facts";
import { isClosed } from "../play/names";
import { Answer, useAsk } from "../play/useAsk";
import { useTable } from "../state/table";
import { Button } from "../ui/Button";
import { Field } from "../ui/Field";
import { TextArea } from "../ui/TextArea";
import { common, consolePage as desk } from "../words";
import type { FactCard } from "../wire/types";

const words = desk.facts;
const LIMIT = 20_000;

/** What is established, with the white cell's hand on it: correct, let expire, establish anew. */
export function FactsBox() {
  if (isClosed(useTable())) return <Facts />;
  return (
    <div class="stack">
      <Facts actions={(fact) => (fact.tenure === "stands" ? <Change fact={fact} /> : null)} />
      <Establish />
    </div>
  );
}

function Change({ fact }: { fact: FactCard }) {
  const ask = useAsk();
  const open = useSignal<"correct" | "expire" | null>(null);
  const text = useSignal(fact.text ?? "");
  const why = useSignal("");
  const send = async () => {
    const done = await ask.of(
      open.value === "expire" ? { type: "expire-fact", fact: fact.fact, why: why.value } : { type: "correct-fact", fact: fact.fact, text: text.value, why: why.value },
    );
    if (done === null) return;
    open.value = null;
    why.value = "";
  };
  if (open.value === null) {
    return (
      <div class="row">
        {(["correct", "expire"] as const).map((what) => (
          <button key={what} type="button" class="text-button" onClick={() => (open.value = what)}>
            {words[what]}
          </button>
        ))}
      </div>
    );
  }
  return (
    <form
      class="stack-tight about"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {open.value === "correct" ? <TextArea label={words.newText} value={text.value} onWrite={(written) => (text.value = written)} limit={LIMIT} /> : null}
      <TextArea label={words.why} value={why.value} onWrite={(written) => (why.value = written)} limit={LIMIT} />
      <div class="row row-end">
        <Button size="small" onClick={() => (open.value = null)}>
          {common.cancel}
        </Button>
        <Button size="small" manner="main" submits disabled={why.value.trim() === "" || ask.waiting.value}>
          {words[open.value]}
        </Button>
      </div>
      <Answer ask={ask} />
    </form>
  );
}

function Establish() {
  const ask = useAsk();
  const open = useSignal(false);
  const text = useSignal("");
  const until = useSignal("");
  const turn = until.value.trim() === "" ? undefined : Number(until.value);
  const bad = turn !== undefined && (!Number.isInteger(turn) || turn < 1);
  const send = async () => {
    const made = await ask.of({ type: "establish-fact", text: text.value, ...(turn === undefined ? {} : { untilTurn: turn }) });
    if (made === null) return;
    text.value = "";
    until.value = "";
    open.value = false;
  };
  if (!open.value) {
    return (
      <div>
        <Button size="small" onClick={() => (open.value = true)}>
          {words.establish}
        </Button>
      </div>
    );
  }
  return (
    <form
      class="box"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextArea label={words.text} value={text.value} onWrite={(written) => (text.value = written)} limit={LIMIT} />
      <Field label={words.until} value={until.value} inputMode="numeric" onWrite={(written) => (until.value = written)} problem={bad ? words.badTurn : null} />
      <div class="row row-end">
        <Button size="small" onClick={() => (open.value = false)}>
          {common.cancel}
        </Button>
        <Button size="small" manner="main" submits disabled={bad || text.value.trim() === "" || ask.waiting.value}>
          {words.doEstablish}
        </Button>
      </div>
      <Answer ask={ask} />
    </form>
  );
}
