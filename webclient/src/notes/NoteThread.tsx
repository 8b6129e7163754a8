import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { colourOf, movesOnNote, sideName } from "../document/onTheText";
import { OffTheWall } from "../play/OffTheWall";
import { useTable } from "../state/table";
import { Button } from "../ui/Button";
import { Said } from "../ui/Said";
import { memo } from "../ui/memo";
import type { AnnotationCard, Role } from "../wire/types";
import { common, notes as words } from "../words";
import { act } from "./act";
import { EditWords } from "./EditWords";
import type { Thread } from "./list";
import { mayWrite } from "./making";
import { NoteActions } from "./NoteActions";
import { Quote } from "./Quote";
import { NoteHead } from "./NoteHead";
import { readersOf } from "./readers";
import { ReplyBox } from "./ReplyBox";
import { ReplyView } from "./ReplyView";

/** A note with its replies, and what one can do with it. */
export const NoteThread = memo(function NoteThread({ thread }: { thread: Thread }) {
  const table = useTable();
  const { note, replies } = thread;
  const editing = useSignal(false);
  const mine = note.seat === table.place.seat && note.fate === "standing" && note.body !== null && mayWrite(table);
  // What was being changed when the window was last closed is taken up again.
  const changing = mine && (editing.value || table.scratch.of(`edit/${note.annotation}`).text.value !== "");
  const card = useRef<HTMLLIElement>(null);
  const focused = table.view.note.value === note.annotation;
  const replying = table.view.replying.value === note.annotation && mayWrite(table);
  useEffect(() => {
    if (focused) card.current?.scrollIntoView({ block: "nearest" });
  }, [focused]);
  const relying = movesOnNote(table, note);
  return (
    <li
      ref={card}
      class="card note"
      data-colour={colourOf(table, note.role)}
      data-focus={focused ? "" : undefined}
      data-note={note.annotation}
      tabIndex={-1}
      onPointerEnter={() => table.view.light(note.passage)}
      onPointerLeave={() => table.view.unlight()}
      onFocusIn={() => {
        if (table.view.note.peek() !== note.annotation) table.view.note.value = note.annotation;
      }}
    >
      <NoteHead
        seat={note.seat}
        role={note.role}
        at={note.at}
        edited={note.editedAt}
        kind={note.kind}
        readers={readersOf(note.layer, sideName(table, note.role, ""))}
      />
      <NoteKind note={note} />
      <Quote passage={note.passage} note={note.annotation} />
      {changing ? (
        <EditWords
          slot={`edit/${note.annotation}`}
          label={words.edit}
          before={note.body ?? ""}
          tag={note.tag ?? null}
          onClose={() => (editing.value = false)}
          onSave={(body, tag) => act(table, { type: "edit-annotation", annotation: note.annotation, body, ...(tag === null ? {} : { tag }) })}
        />
      ) : (
        <NoteBody note={note} />
      )}
      {replies.length === 0 ? null : (
        <ul class="replies">
          {replies.map((reply) => (
            <ReplyView key={reply.reply} reply={reply} />
          ))}
        </ul>
      )}
      {replying ? (
        <ReplyBox note={note} name={nameOf(table.cards.get("seat", note.seat)?.name, note.role)} />
      ) : (
        <div class="note-foot">
          <NoteActions note={note} onEdit={() => (editing.value = true)} />
          {hasWords(note) ? <OffTheWall of={{ type: "of-note", annotation: note.annotation }} /> : null}
          <span class="quiet note-relied">
            {relying.map((move) => (
              <Button key={move.move} manner="quiet" size="small" onClick={() => table.view.openMove(move.move)}>
                {words.reliedOn(move.number ?? "", move.turn)}
              </Button>
            ))}
          </span>
        </div>
      )}
    </li>
  );
});

function nameOf(name: string | null | undefined, role: Role): string {
  return name ?? (role.type === "player" ? "" : common.roles[role.type].name);
}

/** In the corner: the tag, or what kind of note it is, which ears have heard by then. */
function NoteKind({ note }: { note: AnnotationCard }) {
  const table = useTable();
  const tag = table.scenario.value?.codebook.find((one) => one.id === note.tag)?.name;
  const answered = note.kind === "question" && note.answer === "resolved";
  const said = [tag ?? null, answered ? words.resolved : null].filter((one) => one !== null);
  return (
    <span class="note-kinds">
      {note.kind === "question" ? (
        <span class="note-kind" aria-hidden="true" data-done={answered ? "" : undefined}>
          {words.kinds.question}
        </span>
      ) : null}
      {said.map((one) => (
        <span key={one} class="note-kind" data-done={answered ? "" : undefined}>
          {one}
        </span>
      ))}
    </span>
  );
}

/** A deleted note still has its words in the log. */
function hasWords(note: AnnotationCard): boolean {
  return note.body !== null && (note.body !== "" || note.fate === "deleted");
}

function NoteBody({ note }: { note: AnnotationCard }) {
  if (note.body === null) return <p class="quiet">{common.blanked}</p>;
  if (note.fate === "deleted") return <p class="quiet">{words.deleted}</p>;
  return note.body === "" ? null : <Said>{note.body}</Said>;
}
