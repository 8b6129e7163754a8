import { Answer, useAsk } from "../../play/useAsk";
import { useKept, useOpened } from "../../play/useKept";
import { Button } from "../../ui/Button";
import { TextArea } from "../../ui/TextArea";
import { common, ruling as words } from "../../words";
import type { RulingCard } from "../../wire/types";
import { DegreePick } from "./DegreePick";

const LIMIT = 20_000;

/** Corrects a published ruling by a further one, with its reason; the first stays visible. */
export function Correct({ ruling }: { ruling: RulingCard }) {
  const latest = ruling.corrections.at(-1) ?? ruling;
  const [open, pick] = useOpened("correction");
  const kept = useKept(`correction/${ruling.move}`, { degree: latest.degree, account: latest.account ?? "", why: "" });
  const { degree, account, why } = kept.form;
  const close = () => {
    kept.done();
    pick(null);
  };
  const ask = useAsk();
  if (open !== ruling.move) {
    return (
      <div>
        <Button size="small" onClick={() => pick(ruling.move)}>
          {words.correct}
        </Button>
      </div>
    );
  }
  const publish = async () => {
    const done = await ask.of({ type: "correct-ruling", move: ruling.move, degree, account, why });
    if (done !== null) close();
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
      <DegreePick degree={degree} onPick={(picked) => kept.change({ degree: picked })} />
      <TextArea label={words.account} value={account} onWrite={(text) => kept.change({ account: text })} limit={LIMIT} keptAt={kept.keptAt} />
      <TextArea label={words.correctWhy} value={why} onWrite={(text) => kept.change({ why: text })} limit={LIMIT} keptAt={kept.keptAt} />
      <div class="row row-end">
        <Button size="small" onClick={close}>
          {common.cancel}
        </Button>
        <Button size="small" manner="main" submits disabled={why.trim() === "" || account.trim() === "" || ask.waiting.value}>
          {words.publishCorrection}
        </Button>
      </div>
      <Answer ask={ask} />
    </form>
  );
}
