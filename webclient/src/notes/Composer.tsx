import { useLayoutEffect, useRef } from "preact/hooks";
import { useTable } from "../state/table";
import type { Composing } from "../state/view";
import { Button } from "../ui/Button";
import { Name } from "../ui/Name";
import { RoleBadge } from "../ui/RoleBadge";
import { TextArea } from "../ui/TextArea";
import { codePointCount } from "../document/codepoints";
import { colourOf } from "../document/onTheText";
import { common, notes as words } from "../words";
import { LayerChoice } from "./LayerChoice";
import { composingSlot, giveUp, save, turnInto } from "./making";
import { Quote } from "./Quote";
import { layerNow, readersOf } from "./readers";
import "./notes.css";

/** A note in writing, on the passage it is about; the button says who will read it. */
export function Composer({ composing }: { composing: Composing }) {
  const table = useTable();
  const form = useRef<HTMLFormElement>(null);
  const slot = table.scratch.of(composingSlot(composing));
  const me = table.me.value;
  const { passage, kind, tag } = composing;
  useLayoutEffect(() => {
    form.current?.querySelector("textarea")?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: "nearest" });
  }, [passage]);
  if (me === null) return null;
  const readers = readersOf(layerNow(table), me.actor?.name ?? "");
  const text = slot.text.value;
  const lacksTag = kind === "tag" && tag === null;
  const lacksWords = kind !== "tag" && text.trim() === "";
  const send = () => {
    if (lacksTag) form.current?.querySelector<HTMLElement>(".note-tag-choice")?.focus();
    else if (!lacksWords && codePointCount(text) <= words.limit) void save(table);
  };
  return (
    <form
      ref={form}
      class="card note composer"
      data-focus=""
      data-colour={colourOf(table, me.role)}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        // What is written stays kept: the same passage takes it up again.
        table.view.composing.value = null;
      }}
    >
      <div class="note-head">
        <RoleBadge role={me.role} />
        <strong class="note-name">
          <Name>{me.name}</Name>
        </strong>
        <span class="quiet">
          {words.you}, {words.now}
        </span>
        <TagChoice tag={tag} onPick={(picked) => turnInto(table, { tag: picked })} />
      </div>
      <Quote passage={passage} />
      <TextArea
        label={words.write[kind]}
        labelFor="ears"
        placeholder={words.write[kind]}
        value={text}
        onWrite={(value) => slot.write(value)}
        limit={words.limit}
        keptAt={slot.keptAt.value}
        hint={<LayerChoice />}
        onSend={send}
      />
      <div class="note-foot">
        <span class="note-buttons">
          <Button onClick={() => giveUp(table)}>{common.cancel}</Button>
          <Button manner="main" submits disabled={lacksWords}>
            {lacksTag ? words.tagFirst : kind === "question" ? words.askFor(readers) : words.saveFor(readers)}
          </Button>
        </span>
      </div>
    </form>
  );
}

/** One of the codebook, or none. */
export function TagChoice({ tag, onPick }: { tag: string | null; onPick(tag: string | null): void }) {
  const table = useTable();
  const codebook = table.scenario.value?.codebook ?? [];
  if (codebook.length === 0) return null;
  return (
    <select class="pill note-tag-choice" aria-label={words.tag} value={tag ?? ""} onChange={(event) => onPick(event.currentTarget.value || null)}>
      <option value="">{words.pickTag}</option>
      {codebook.map((one) => (
        <option key={one.id} value={one.id} title={one.meaning}>
          {one.name}
        </option>
      ))}
    </select>
  );
}
