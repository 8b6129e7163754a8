import { useSignal } from "@preact/signals";
import { cite, mayWrite } from "./making";
import { useTable } from "../state/table";
import { Button } from "../ui/Button";
import { Confirm, Dialog } from "../ui/Dialog";
import type { AnnotationCard, Layer, Role, WidenAnnotationReplies as Replies } from "../wire/types";
import { common, notes as words } from "../words";
import { act } from "./act";
import { sideOf } from "./list";
import { readersOf, wider } from "./readers";

type Asking = { is: "nothing" } | { is: "deleting" } | { is: "widening"; to: Layer };

/** What one can do with a note: reply, answer, cite, and with one's own: edit, open, delete. */
export function NoteActions({ note, onEdit }: { note: AnnotationCard; onEdit(): void }) {
  const table = useTable();
  const asking = useSignal<Asking>({ is: "nothing" });
  const me = table.me.value;
  if (me === null || !mayWrite(table) || note.fate === "deleted") return <span />;
  const mine = note.seat === me.seat;
  const actor = me.actor?.name ?? "";
  const citing = table.view.citing.value;
  const close = () => (asking.value = { is: "nothing" });
  return (
    <span class="note-actions">
      <Button manner="quiet" onClick={() => (table.view.replying.value = note.annotation)}>
        {words.reply}
      </Button>
      {note.kind === "question" && settles(me.role, note) ? (
        <Button
          manner="quiet"
          onClick={() =>
            void act(table, { type: note.answer === "open" ? "resolve-annotation" : "reopen-annotation", annotation: note.annotation })
          }
        >
          {note.answer === "open" ? words.answered : words.reopen}
        </Button>
      ) : null}
      {citing === null ? null : (
        <Button
          manner="quiet"
          onClick={() => {
            table.view.note.value = note.annotation;
            cite(table, note.passage);
          }}
        >
          {words.cite(citing.label)}
        </Button>
      )}
      {mine ? (
        <>
          {note.body === null ? null : (
            <Button manner="quiet" onClick={onEdit}>
              {words.edit}
            </Button>
          )}
          {wider(note.layer, me).map((to) => (
            <Button key={to} manner="quiet" onClick={() => (asking.value = { is: "widening", to })}>
              {words.widenTo(readersOf(to, actor))}
            </Button>
          ))}
          <Button manner="quiet" onClick={() => (asking.value = { is: "deleting" })}>
            {words.delete}
          </Button>
        </>
      ) : null}
      {asking.value.is === "deleting" ? (
        <Confirm title={words.deleteSure.title} action={words.deleteSure.action} manner="danger" onConfirm={() => void act(table, { type: "delete-annotation", annotation: note.annotation })} onClose={close}>
          {words.deleteSure.words}
        </Confirm>
      ) : null}
      {asking.value.is === "widening" ? <Widen note={note} to={asking.value.to} actor={actor} onClose={close} /> : null}
    </span>
  );
}

/** Whose question it is, or the white cell, says that it is answered. */
function settles(role: Role, note: AnnotationCard): boolean {
  return role.type === "white-cell" || sideOf(role) === sideOf(note.role);
}

/** Letting more people read asks first: it cannot be taken back. */
function Widen({ note, to, actor, onClose }: { note: AnnotationCard; to: Layer; actor: string; onClose(): void }) {
  const table = useTable();
  const readers = readersOf(to, actor);
  const sure = words.widenSure(readers);
  const others = table.cards
    .of("reply")
    .filter((reply) => reply.annotation === note.annotation && reply.seat !== note.seat && reply.layer === undefined).length;
  const open = (replies: Replies) => void act(table, { type: "widen-annotation", annotation: note.annotation, layer: to, replies });
  if (others === 0) {
    return (
      <Confirm title={sure.title} action={sure.action} onConfirm={() => open("stay")} onClose={onClose}>
        {sure.words}
      </Confirm>
    );
  }
  const choose = (replies: Replies) => {
    open(replies);
    onClose();
  };
  return (
    <Dialog title={sure.title} onClose={onClose}>
      <div class="dialog-words">{words.widenReplies(others, readers, readersOf(note.layer, actor))}</div>
      <div class="dialog-foot">
        <Button onClick={onClose}>{common.cancel}</Button>
        <Button onClick={() => choose("come-along")}>{words.widenWith}</Button>
        <Button manner="main" onClick={() => choose("stay")}>
          {words.widenWithout}
        </Button>
      </div>
    </Dialog>
  );
}
