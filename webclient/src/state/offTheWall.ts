/** What this window had in writing of words that the white cell takes off the wall goes with them. */
import type { Cards } from "./cards";
import type { Scratch } from "./scratch";

/** Lays cards, and drops what was begun on words that are gone then. */
export function laying(cards: Cards, scratch: Scratch, lay: () => void): void {
  const stood = scratch.begun().filter((slot) => !isGone(cards, slot));
  lay();
  for (const slot of stood) if (isGone(cards, slot)) scratch.of(slot).clear();
}

/** Whether a slot keeps a change to words that were taken off the wall. */
function isGone(cards: Cards, slot: string): boolean {
  const cut = slot.indexOf("/");
  const id = slot.slice(cut + 1);
  switch (slot.slice(0, cut)) {
    case "edit":
      return (cards.get("annotation", id) ?? cards.get("reply", id))?.body === null;
    case "ruling":
    case "correction":
      return cards.get("ruling", id)?.account === null;
    case "fact":
      return cards.get("fact", id)?.text === null;
    default:
      return false;
  }
}
