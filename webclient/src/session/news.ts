/** What is said of the line and of what was sent: lost, back, and late refusals. */
import { effect } from "@preact/signals";
import type { Table } from "../state/table";
import { announce, toast } from "../ui/Live";
import { session as words } from "../words";

export function tellNews(table: Table): () => void {
  const stops = [sayLine(table), sayLate(table)];
  return () => {
    for (const stop of stops) stop();
  };
}

function sayLine(table: Table): () => void {
  let lost = false;
  return effect(() => {
    const { state } = table.line.value;
    if (state === "lost" && !lost) announce(words.line.lostLong, "now");
    if (state === "open" && lost) toast(words.line.back, "said");
    if (state !== "connecting") lost = state === "lost";
  });
}

/** What an earlier page load sent, and was not taken: nobody else is there to say it. */
function sayLate(table: Table): () => void {
  return effect(() => {
    const late = table.late.value;
    if (late !== null && !late.outcome.accepted) toast(words.late(words.lateWhat, late.outcome.message));
  });
}
