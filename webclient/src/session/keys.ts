/** The keys of a seat's window. They keep out of the way wherever somebody writes. */
import { currentText, focusText } from "../document/current";
import { moveCaret } from "../document/TextCaret";
import { cite, compose, mayWrite } from "../notes/making";
import { shownOrder } from "../notes/order";
import type { Table } from "../state/table";
import { singleKeys } from "../theme/singleKeys";
import type { RoomName } from "../state/view";
import type { Passage } from "../wire/types";

const ROOM_KEYS: Readonly<Record<string, RoomName>> = { n: "notes", t: "turn", b: "board", k: "talk" };
const GO_WITHIN_MS = 1_500;

/** Listens until the returned function is called. */
export function listenToKeys(table: Table): () => void {
  let went = -Infinity;
  const key = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") return escape(table, event);
    if (writing(event.target) || !singleKeys.value) return;
    const room = performance.now() - went < GO_WITHIN_MS ? ROOM_KEYS[event.key] : undefined;
    went = event.key === "g" ? performance.now() : -Infinity;
    if (room !== undefined) {
      event.preventDefault();
      return goToRoom(table, room);
    }
    if (press(table, event.key)) event.preventDefault();
  };
  document.addEventListener("keydown", key);
  return () => document.removeEventListener("keydown", key);
}

/** Whether the key meant something. */
function press(table: Table, key: string): boolean {
  switch (key) {
    case "?":
      table.view.keysShown.value = true;
      return true;
    case "j":
      return goToNote(table, 1);
    case "k":
      return goToNote(table, -1);
    case "]":
      return goToParagraph(table, "forward");
    case "[":
      return goToParagraph(table, "back");
    case "n":
      return onSelection((passage) => mayWrite(table) && compose(table, passage, "comment"));
    case "c":
      return onSelection((passage) => cite(table, passage));
    case "r":
      return reply(table);
    case "/":
      return search(table);
    default:
      return false;
  }
}

/** What is selected at this moment: keys are quicker than the hand that waits until a selection rests. */
function onSelection(act: (passage: Passage) => void): boolean {
  const passage = currentText.peek()?.selected() ?? null;
  if (passage === null) return false;
  act(passage);
  return true;
}

function goToNote(table: Table, by: 1 | -1): boolean {
  const order = shownOrder.value;
  if (order.length === 0) return false;
  const at = order.indexOf(table.view.note.value ?? "");
  const next = order[at === -1 ? (by === 1 ? 0 : order.length - 1) : Math.min(order.length - 1, Math.max(0, at + by))];
  const card = next === undefined ? undefined : table.cards.get("annotation", next);
  if (card === undefined) return false;
  table.view.note.value = card.annotation;
  table.view.goTo(card.passage);
  table.view.openRoom("notes");
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-note="${CSS.escape(card.annotation)}"]`)?.focus());
  return true;
}

function goToParagraph(table: Table, way: "forward" | "back"): boolean {
  const text = currentText.value;
  if (text === null) return false;
  table.view.roomOpen.value = false;
  focusText();
  moveCaret(text, "paragraph", way, "move");
  return true;
}

function goToRoom(table: Table, room: RoomName): void {
  table.view.openRoom(room);
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-tab="${room}"]`)?.focus());
}

function reply(table: Table): boolean {
  const note = table.view.note.value;
  if (note === null || !mayWrite(table)) return false;
  table.view.openRoom("notes");
  table.view.replying.value = note;
  return true;
}

function search(table: Table): boolean {
  table.view.openRoom("notes");
  requestAnimationFrame(() => document.querySelector<HTMLElement>("[data-search]")?.focus());
  return true;
}

/** Back to the text, from wherever one is; what is being written stays kept. */
function escape(table: Table, event: KeyboardEvent): void {
  if (document.querySelector("dialog[open]") !== null) return;
  event.preventDefault();
  table.view.roomOpen.value = false;
  table.view.note.value = null;
  getSelection()?.removeAllRanges();
  focusText();
}

function writing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName));
}
