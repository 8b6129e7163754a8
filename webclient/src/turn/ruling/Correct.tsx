import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { Answer, useAsk } from "../../play/useAsk";
import { useKept } from "../../play/useKept";
import type { Table } from "../../state/table";
import { Button } from "../../ui/Button";
import { TextArea } from "../../ui/TextArea";
import { common, ruling as words } from "../../words";
import type { Degree, RulingCard } from "../../wire/types";
import { DegreePick } from "./DegreePick";

const LIMIT = 20_000;

interface Correction {
  degree: Degree;
  account: string;
  why: string;
}

/** Opens the correction of a ruling with something written in it already. */
export function beginCorrection(table: Table, ruling: RulingCard, written: Correction): void {
  table.scratch.of(slotOf(ruling)).write(JSON.stringify(written));
}

function slotOf(ruling: RulingCard): string {
  return `correction/${ruling.move}`;
}

/** Corrects a published ruling by a further one, with its reason; the first stays visible. */
export function Correct({ ruling }: { ruling: RulingCard }) {
  const latest = ruling.corrections.at(-1) ?? ruling;
  const asked = useSignal(false);
  const kept = useKept<Correction>(slotOf(ruling), { degree: latest.degree, account: latest.account ?? "", why: "" });
  const { degree, account, why } = kept.form;
  const open = asked.value || kept.begun;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const isNowhere = document.activeElement === null || document.activeElement === document.body;
    if (open && isNowhere) form.current?.querySelector("textarea")?.focus();
  }, [open]);
  const close = () => {
    kept.done();
    asked.value = false;
  };
  const ask = useAsk();
  if (!open) {
    return (
      <div>
        <Button size="small" onClick={() => (asked.value = true)}>
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
      ref={form}
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
