/** What is said as it happens, whatever room is open: others' notes, the line, late refusals. */
import { effect } from "@preact/signals";
import { sideName } from "../document/onTheText";
import type { Table } from "../state/table";
import { announce, toast } from "../ui/Live";
import { common } from "../words/common";
import { notes as words } from "../words/notes";
import { session } from "../words/session";

export function tellNews(table: Table): () => void {
  const stops = [sayNotes(table), sayLine(table), sayLate(table)];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Others' notes and replies, to ears. What was there when the view arrived is no news. */
function sayNotes(table: Table): () => void {
  let known: ReadonlySet<string> | null = null;
  return effect(() => {
    const made = table.cards.of("annotation");
    const replies = table.cards.of("reply");
    if (!table.ready.value) return;
    const before = known;
    known = new Set([...made.map((one) => one.annotation), ...replies.map((one) => one.reply)]);
    if (before === null) return;
    const me = table.place.seat;
    const notes = made.filter((one) => one.seat !== me && !before.has(one.annotation));
    const count = notes.length + replies.filter((one) => one.seat !== me && !before.has(one.reply)).length;
    const [first] = notes;
    if (count === 1 && first !== undefined) {
      announce(words.newFrom(words.kinds[first.kind], sideName(table, first.role, common.roles["white-cell"].name)));
    } else if (count > 0) announce(words.fresh(count));
  });
}

function sayLine(table: Table): () => void {
  let lost = false;
  return effect(() => {
    const { state } = table.line.value;
    if (state === "lost" && !lost) announce(session.line.lostLong, "now");
    if (state === "open" && lost) toast(session.line.back, "said");
    if (state !== "connecting") lost = state === "lost";
  });
}

/** What an earlier page load sent, and was not taken: nobody else is there to say it. */
function sayLate(table: Table): () => void {
  return effect(() => {
    const late = table.late.value;
    if (late !== null && !late.outcome.accepted) toast(session.late(session.lateWhat, late.outcome.message));
  });
}
