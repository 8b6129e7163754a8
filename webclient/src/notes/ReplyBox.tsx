import { useLayoutEffect, useRef } from "preact/hooks";
import { codePointCount } from "../document/codepoints";
import { useTable } from "../state/table";
import { Button } from "../ui/Button";
import { TextArea } from "../ui/TextArea";
import type { AnnotationCard } from "../wire/types";
import { common, notes as words } from "../words";
import { act } from "./act";
import { readersOf } from "./readers";

/** A reply in writing; it is read by whoever reads the note. */
export function ReplyBox({ note, name }: { note: AnnotationCard; name: string }) {
  const table = useTable();
  const slot = table.scratch.of(`reply/${note.annotation}`);
  const form = useRef<HTMLFormElement>(null);
  // Before the next key: who presses r writes on at once.
  useLayoutEffect(() => form.current?.querySelector("textarea")?.focus(), []);
  const text = slot.text.value;
  const actor = note.role.type === "player" ? (table.cards.get("actor", note.role.actor)?.name ?? "") : "";
  const close = () => (table.view.replying.value = null);
  const send = async () => {
    const body = text.trim();
    if (body === "" || codePointCount(body) > words.limit) return;
    slot.clear();
    close();
    const taken = await act(table, { type: "reply", annotation: note.annotation, body });
    if (!taken) slot.write(body);
  };
  return (
    <form
      ref={form}
      class="reply-box"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        close();
      }}
    >
      <TextArea label={words.replyTo(name)} labelFor="ears" placeholder={words.replyTo(name)} value={text} onWrite={(value) => slot.write(value)} limit={words.limit} keptAt={slot.keptAt.value} onSend={() => void send()} />
      <div class="note-foot">
        <span />
        <span class="note-buttons">
          <Button onClick={close}>{common.cancel}</Button>
          <Button manner="main" submits disabled={text.trim() === ""}>
            {words.saveFor(readersOf(note.layer, actor))}
          </Button>
        </span>
      </div>
    </form>
  );
}
