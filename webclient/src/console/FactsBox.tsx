import { Facts } from "../board/Facts";
import { isClosed } from "../play/names";
import { Answer, useAsk } from "../play/useAsk";
import { useKept, useOpened } from "../play/useKept";
import { useTable } from "../state/table";
import { Button } from "../ui/Button";
import { Field } from "../ui/Field";
import { TextArea } from "../ui/TextArea";
import { common, consolePage as desk } from "../words";
import type { FactCard } from "../wire/types";

const words = desk.facts;
const LIMIT = 20_000;
const NEW = "new";

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
  const [open, pick] = useOpened("fact");
  const kept = useKept<{ what: "correct" | "expire"; text: string; why: string }>(`fact/${fact.fact}`, { what: "correct", text: fact.text ?? "", why: "" });
  const { what, text, why } = kept.form;
  const close = () => {
    kept.done();
    pick(null);
  };
  const send = async () => {
    const done = await ask.of(what === "expire" ? { type: "expire-fact", fact: fact.fact, why } : { type: "correct-fact", fact: fact.fact, text, why });
    if (done !== null) close();
  };
  if (open !== fact.fact) {
    return (
      <div class="row">
        {(["correct", "expire"] as const).map((way) => (
          <button
            key={way}
            type="button"
            class="text-button"
            onClick={() => {
              kept.change({ what: way });
              pick(fact.fact);
            }}
          >
            {words[way]}
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
      {what === "correct" ? <TextArea label={words.newText} value={text} onWrite={(written) => kept.change({ text: written })} limit={LIMIT} keptAt={kept.keptAt} /> : null}
      <TextArea label={words.why} value={why} onWrite={(written) => kept.change({ why: written })} limit={LIMIT} keptAt={kept.keptAt} />
      <div class="row row-end">
        <Button size="small" onClick={close}>
          {common.cancel}
        </Button>
        <Button size="small" manner="main" submits disabled={why.trim() === "" || ask.waiting.value}>
          {words[what]}
        </Button>
      </div>
      <Answer ask={ask} />
    </form>
  );
}

function Establish() {
  const ask = useAsk();
  const [open, pick] = useOpened("fact");
  const kept = useKept(`fact/${NEW}`, { text: "", until: "" });
  const { text, until } = kept.form;
  const close = () => {
    kept.done();
    pick(null);
  };
  const turn = until.trim() === "" ? undefined : Number(until);
  const bad = turn !== undefined && (!Number.isInteger(turn) || turn < 1);
  const send = async () => {
    const made = await ask.of({ type: "establish-fact", text, ...(turn === undefined ? {} : { untilTurn: turn }) });
    if (made !== null) close();
  };
  if (open !== NEW) {
    return (
      <div>
        <Button size="small" onClick={() => pick(NEW)}>
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
      <TextArea label={words.text} value={text} onWrite={(written) => kept.change({ text: written })} limit={LIMIT} keptAt={kept.keptAt} />
      <Field label={words.until} value={until} inputMode="numeric" onWrite={(written) => kept.change({ until: written })} problem={bad ? words.badTurn : null} />
      <div class="row row-end">
        <Button size="small" onClick={close}>
          {common.cancel}
        </Button>
        <Button size="small" manner="main" submits disabled={bad || text.trim() === "" || ask.waiting.value}>
          {words.doEstablish}
        </Button>
      </div>
      <Answer ask={ask} />
    </form>
  );
}
