import { actorName } from "../play/names";
import { Answer, useAsk } from "../play/useAsk";
import { useKept } from "../play/useKept";
import { useTable } from "../state/table";
import type { TypedEffect } from "../turn/ruling/draft";
import { readEffect } from "../turn/ruling/draft";
import { EffectsEditor, typedEffects } from "../turn/ruling/EffectsEditor";
import { Badge } from "../ui/Badge";
import { Button } from "../ui/Button";
import { Field } from "../ui/Field";
import { TextArea } from "../ui/TextArea";
import { common, consolePage as desk } from "../words";
import type { InjectSpec } from "../wire/types";

const words = desk.injects;

/** Where an inject of one's own is kept beside the planned ones. */
export const NEW = "new";

interface Writing {
  readonly title: string;
  readonly text: string;
  readonly to: readonly string[];
  readonly effects: readonly TypedEffect[];
}

/** A planned inject, reworded if one wants, or a new one: to all or to some, with what it moves. */
export function InjectForm({ planned, done }: { planned?: InjectSpec; done: () => void }) {
  const table = useTable();
  const ask = useAsk();
  const kept = useKept<Writing>(`inject/${planned?.id ?? NEW}`, {
    title: planned?.title ?? "",
    text: planned?.text ?? "",
    to: planned?.to ?? [],
    effects: typedEffects(planned?.effects ?? []),
  });
  const { title, text, to, effects } = kept.form;
  const read = effects.map(readEffect);
  const unfit = title.trim() === "" || text.trim() === "" || read.includes(null);
  const close = () => {
    kept.done();
    done();
  };
  const send = async () => {
    const content = { title, text, to: [...to], effects: read.flatMap((effect) => effect ?? []) };
    const sent = await ask.of(planned === undefined ? { type: "write-inject", ...content } : { type: "send-inject", inject: planned.id, ...content });
    if (sent !== null) close();
  };
  return (
    <form
      class="stack-tight about"
      onSubmit={(event) => {
        event.preventDefault();
        if (!unfit) void send();
      }}
    >
      {planned === undefined ? null : <p class="quiet">{words.reworded}</p>}
      <Field label={words.head} value={title} onWrite={(written) => kept.change({ title: written })} />
      <TextArea label={words.text} value={text} onWrite={(written) => kept.change({ text: written })} limit={20_000} keptAt={kept.keptAt} />
      <Readers to={to} onChange={(chosen) => kept.change({ to: chosen })} />
      <p class="small-head">{words.effects}</p>
      <EffectsEditor effects={effects} onChange={(changed) => kept.change({ effects: changed })} />
      <div class="row row-end">
        <Button size="small" onClick={close}>
          {common.cancel}
        </Button>
        <Button size="small" manner="main" submits disabled={unfit || ask.waiting.value}>
          {words.sendTo(to.map((actor) => actorName(table, actor)))}
        </Button>
      </div>
      <Answer ask={ask} />
    </form>
  );
}

/** Nobody named means everybody. */
function Readers({ to, onChange }: { to: readonly string[]; onChange(to: readonly string[]): void }) {
  const actors = useTable().cards.of("actor");
  const toggle = (actor: string) => onChange(to.includes(actor) ? to.filter((one) => one !== actor) : [...to, actor]);
  return (
    <fieldset>
      <legend class="small-head">{words.to}</legend>
      <div class="row">
        <button type="button" class="pill" aria-pressed={to.length === 0} onClick={() => onChange([])}>
          {words.everyone}
        </button>
        {actors.map((actor) => (
          <button key={actor.actor} type="button" class="pill" aria-pressed={to.includes(actor.actor)} onClick={() => toggle(actor.actor)}>
            <Badge actor={actor} size="small" /> {actor.name}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
