/** What a hand does with a selected passage: mark, write, ask, tag, cite. */
import type { Composing } from "../state/view";
import type { Table } from "../state/table";
import { LONGEST_PASSAGE, type TextMap } from "../document/anchor";
import { focusText } from "../document/current";
import { announce, toast } from "../ui/Live";
import { narrow, phone } from "../ui/media";
import type { Kind, Layer, Passage } from "../wire/types";
import { common, notes as words } from "../words";
import { layerNow } from "./readers";

const SLOT = "note";

/** Where the words of a note in writing are kept: the name tells passage and kind, so that it can be taken up again. */
export function composingSlot(composing: Composing): string {
  const { passage, kind, tag } = composing;
  return [SLOT, passage.start, passage.end, kind, tag ?? ""].join("/");
}

/** The note in writing that a slot's name tells of; null where it is of something else. */
export function composingFrom(slot: string, text: TextMap): Composing | null {
  const [name, start, end, kind, tag] = slot.split("/");
  if (name !== SLOT) return null;
  const passage = text.passage(Number(start), Number(end));
  if (passage === null) return null;
  return { passage, kind: kind as Kind, tag: tag === "" || tag === undefined ? null : tag };
}

export function mayWrite(table: Table): boolean {
  const role = table.me.value?.role.type;
  return (role === "player" || role === "white-cell") && table.session.value?.stage !== "closed";
}

/** Begins a note on a passage, with the words that were begun for it before. */
export function compose(table: Table, passage: Passage, kind: Kind, tag: string | null = null): void {
  if (passage.end - passage.start > LONGEST_PASSAGE) return toast(words.longSelection);
  table.view.composing.value = { passage, kind, tag };
  if (!phone.value) table.view.openRoom("notes");
}

/** Sends a mark at once, without words. */
export async function highlight(table: Table, passage: Passage): Promise<void> {
  if (passage.end - passage.start > LONGEST_PASSAGE) return toast(words.longSelection);
  getSelection()?.removeAllRanges();
  const layer = takeLayer(table);
  const outcome = await table.send({ type: "annotate", passage, kind: "highlight", layer, body: "" });
  if (outcome.accepted) announce(words.marked(words.kinds.highlight));
  else toast(common.notTaken(outcome.message));
}

/** Lays a passage into the field that takes citations. */
export function cite(table: Table, passage: Passage): void {
  const target = table.view.citing.value;
  if (target === null) return;
  const note = table.view.note.value;
  const card = note === null ? undefined : table.cards.get("annotation", note);
  const same = card !== undefined && card.passage.start === passage.start && card.passage.end === passage.end;
  target.add(same ? { type: "cited-note", annotation: card.annotation, passage } : { type: "cited-passage", passage });
  getSelection()?.removeAllRanges();
}

/** Sends the note in writing. Where it is refused, its words come back into the hand. */
export async function save(table: Table): Promise<void> {
  const composing = table.view.composing.peek();
  if (composing === null) return;
  const slot = table.scratch.of(composingSlot(composing));
  const body = slot.text.peek().trim();
  const { passage, kind, tag } = composing;
  const layer = takeLayer(table);
  table.view.composing.value = null;
  getSelection()?.removeAllRanges();
  slot.clear();
  if (!narrow.value || phone.value) focusText();
  const outcome = await table.send({
    type: "annotate",
    passage,
    kind,
    layer,
    body,
    ...(tag === null ? {} : { tag }),
  });
  if (outcome.accepted) {
    announce(words.marked(words.kinds[kind]));
    return;
  }
  toast(common.notTaken(outcome.message));
  slot.write(body);
  table.view.layer.value = layer;
  table.view.composing.value = composing;
}

/** Drops the note in writing, and its words. */
export function giveUp(table: Table): void {
  const composing = table.view.composing.peek();
  if (composing === null) return;
  table.scratch.of(composingSlot(composing)).clear();
  table.view.layer.value = null;
  table.view.composing.value = null;
  if (!narrow.value || phone.value) focusText();
}

/** The layer that was chosen for this note. The next one starts from one's own side again. */
function takeLayer(table: Table): Layer {
  const layer = layerNow(table);
  table.view.layer.value = null;
  return layer;
}

/** Changes kind or tag of the note in writing; its words go along. */
export function turnInto(table: Table, change: Partial<Composing>): void {
  const before = table.view.composing.peek();
  if (before === null) return;
  const after = { ...before, ...change };
  const from = table.scratch.of(composingSlot(before));
  const text = from.text.peek();
  from.clear();
  table.scratch.of(composingSlot(after)).write(text);
  table.view.composing.value = after;
}
