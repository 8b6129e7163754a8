import { useSignal } from "@preact/signals";
import { DEGREES } from "../../play/odds";
import { Answer, useAsk } from "../../play/useAsk";
import { Button } from "../../ui/Button";
import { Select } from "../../ui/Field";
import { TextArea } from "../../ui/TextArea";
import { common, play, ruling as words } from "../../words";
import type { Degree, RulingCard } from "../../wire/types";

const LIMIT = 20_000;

/** Corrects a published ruling by a further one, with its reason; the first stays visible. */
export function Correct({ ruling }: { ruling: RulingCard }) {
  const latest = ruling.corrections.at(-1) ?? ruling;
  const open = useSignal(false);
  const degree = useSignal<Degree>(latest.degree);
  const account = useSignal(latest.account ?? "");
  const why = useSignal("");
  const ask = useAsk();
  if (!open.value) {
    return (
      <div>
        <Button size="small" onClick={() => (open.value = true)}>
          {words.correct}
        </Button>
      </div>
    );
  }
  const publish = async () => {
    const done = await ask.of({ type: "correct-ruling", move: ruling.move, degree: degree.value, account: account.value, why: why.value });
    if (done === null) return;
    why.value = "";
    open.value = false;
  };
  return (
    <form
      class="stack ruling-desk"
      onSubmit={(event) => {
        event.preventDefault();
        void publish();
      }}
    >
      <p class="quiet">{words.correctHint}</p>
      <Select label={words.degree} value={degree.value} options={DEGREES.map((one) => ({ value: one, label: play.degree[one] }))} onPick={(picked) => (degree.value = picked as Degree)} />
      <TextArea label={words.account} value={account.value} onWrite={(text) => (account.value = text)} limit={LIMIT} />
      <TextArea label={words.correctWhy} value={why.value} onWrite={(text) => (why.value = text)} limit={LIMIT} />
      <div class="row row-end">
        <Button size="small" onClick={() => (open.value = false)}>
          {common.cancel}
        </Button>
        <Button size="small" manner="main" submits disabled={why.value.trim() === "" || account.value.trim() === "" || ask.waiting.value}>
          {words.publishCorrection}
        </Button>
      </div>
      <Answer ask={ask} />
    </form>
  );
}
