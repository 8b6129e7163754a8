/** What is said of the line and of what was sent: lost, back, and late refusals. */
import { effect } from "@preact/signals";
import type { Table } from "../state/table";
import { announce, toast } from "../ui/Live";
import { bringBackWords, dropWords } from "./lateWords";
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

/** What an earlier page load sent has its answer: nobody else is there to say it, and to see to its words. */
function sayLate(table: Table): () => void {
  return effect(() => {
    const late = table.late.value;
    if (late === null) return;
    const { waiting, outcome } = late;
    if (outcome.accepted) return dropWords(table, waiting.command);
    toast(words.late(words.lateWhat, outcome.message));
    bringBackWords(table, waiting.command);
  });
}
