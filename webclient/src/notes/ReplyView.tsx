import { useSignal } from "@preact/signals";
import { OffTheWall } from "../play/OffTheWall";
import { useTable } from "../state/table";
import { Said } from "../ui/Said";
import { Button } from "../ui/Button";
import { Confirm } from "../ui/Dialog";
import type { ReplyCard } from "../wire/types";
import { common, notes as words } from "../words";
import { act } from "./act";
import { EditWords } from "./EditWords";
import { mayWrite } from "./making";
import { NoteHead } from "./NoteHead";
import { readersOf } from "./readers";

/** One reply under a note. */
export function ReplyView({ reply }: { reply: ReplyCard }) {
  const table = useTable();
  const doing = useSignal<"reading" | "editing" | "deleting">("reading");
  const note = table.cards.get("annotation", reply.annotation);
  const actor = note?.role.type === "player" ? (table.cards.get("actor", note.role.actor)?.name ?? "") : "";
  const mine = reply.seat === table.place.seat && reply.fate === "standing" && mayWrite(table);
  return (
    <li class="reply" data-reply={reply.reply}>
      <NoteHead seat={reply.seat} role={reply.role} at={reply.at} edited={reply.editedAt} />
      {reply.layer === undefined ? null : <p class="quiet">{words.replyStays(readersOf(reply.layer, actor))}</p>}
      {doing.value === "editing" && reply.body !== null ? (
        <EditWords
          slot={`edit/${reply.reply}`}
          label={words.edit}
          before={reply.body ?? ""}
          onClose={() => (doing.value = "reading")}
          onSave={(body) => act(table, { type: "edit-reply", reply: reply.reply, body })}
        />
      ) : (
        <Words reply={reply} />
      )}
      {mine && doing.value === "reading" ? (
        <span class="reply-own">
          {reply.body === null ? null : (
            <Button manner="quiet" onClick={() => (doing.value = "editing")}>
              {words.edit}
            </Button>
          )}
          <Button manner="quiet" onClick={() => (doing.value = "deleting")}>
            {words.delete}
          </Button>
        </span>
      ) : null}
      {reply.body === null ? null : <OffTheWall of={{ type: "of-reply", reply: reply.reply }} />}
      {doing.value === "deleting" ? (
        <Confirm
          title={words.deleteReplySure.title}
          action={words.deleteReplySure.action}
          manner="danger"
          onConfirm={() => void act(table, { type: "delete-reply", reply: reply.reply })}
          onClose={() => (doing.value = "reading")}
        >
          {words.deleteReplySure.words}
        </Confirm>
      ) : null}
    </li>
  );
}

function Words({ reply }: { reply: ReplyCard }) {
  if (reply.body === null) return <p class="quiet">{common.blanked}</p>;
  return reply.fate === "deleted" ? <p class="quiet">{words.deleted}</p> : <Said>{reply.body}</Said>;
}
