/**
 * Says what this window is doing, to one's own side and the white cell: reading, selecting,
 * writing, idle. Sparingly, for it is no part of the record.
 */
import { effect } from "@preact/signals";
import { currentText } from "../document/current";
import type { Table } from "../state/table";
import type { Activity } from "../wire/types";

const REST_MS = 1_200;
const IDLE_MS = 180_000;
/** Who does nothing that has a name, but presses and scrolls, says so again after this. */
const AGAIN_MS = 60_000;

const IDLE = JSON.stringify({ type: "idle" } satisfies Activity);
/** What was said is out of date, though nothing else is to be said. */
const STIRRED = "stirred";

export function tellDoing(table: Table): () => void {
  let said = "";
  let saidAt = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let isIdle = false;
  const say = (activity: Activity) => {
    clearTimeout(rest);
    // Two who write in one field want to know at once.
    const patience = activity.type === "writing" ? 0 : REST_MS;
    rest = setTimeout(() => {
      const words = JSON.stringify(activity);
      if (words === said || table.line.peek().state !== "open") return;
      said = words;
      saidAt = Date.now();
      table.doing(activity);
    }, patience);
  };
  const tell = () => {
    // Where there is no text to read, nothing is worth saying until something was.
    const activity = activityOf(table) ?? (said === "" ? null : ({ type: "idle" } as const));
    if (activity !== null) say(activity);
  };
  const stir = () => {
    clearTimeout(idle);
    if (said === IDLE && Date.now() - saidAt > AGAIN_MS) said = STIRRED;
    if (isIdle || said === STIRRED) tell();
    isIdle = false;
    idle = setTimeout(() => {
      isIdle = true;
      say({ type: "idle" });
    }, IDLE_MS);
  };
  const stop = effect(() => {
    tell();
    stir();
  });
  const stirring = ["pointerdown", "keydown", "scroll"] as const;
  for (const one of stirring) document.addEventListener(one, stir, { capture: true, passive: true });
  return () => {
    stop();
    clearTimeout(rest);
    clearTimeout(idle);
    for (const one of stirring) document.removeEventListener(one, stir, { capture: true });
  };
}

function activityOf(table: Table): Activity | null {
  if (table.view.writing.value !== null) return { type: "writing", where: table.view.writing.value };
  if (table.view.composing.value !== null) return { type: "writing", where: "note" };
  if (table.view.replying.value !== null) return { type: "writing", where: "reply" };
  if (table.view.selection.value !== null) return { type: "selecting", passage: table.view.selection.value };
  const text = currentText.value;
  const seen = text?.inView.value ?? null;
  if (text === null || seen === null) return null;
  for (let block = seen.first; block <= seen.last; block += 1) {
    const one = text.revision.blocks[block];
    if (one?.type === "paragraph") return { type: "reading", paragraph: one.number };
  }
  return null;
}
