/** What of the table stands on the text: the marks of notes, and the moves that rely on paragraphs. */
import { computed, type ReadonlySignal } from "@preact/signals";
import type { AnnotationCard, Evidence, EvidenceView, MoveCard, Passage, Role } from "../wire/types";
import type { Table } from "../state/table";
import type { TextMap } from "./anchor";
import { lay, type Laid, type MarkColour } from "./marks";

/** The mark of the note in writing. */
export const IN_WRITING = "in-writing";

export function colourOf(table: Table, role: Role): MarkColour {
  return role.type === "player" ? (table.cards.get("actor", role.actor)?.colour ?? "slate") : "white-cell";
}

/** The name of a side: "Kazakhstan", "White cell". */
export function sideName(table: Table, role: Role, otherwise: string): string {
  return role.type === "player" ? (table.cards.get("actor", role.actor)?.name ?? role.actor) : otherwise;
}

/** The notes that are drawn: what stands, and what waits to be sent from here. */
export function marksOf(table: Table): ReadonlySignal<readonly Laid[]> {
  return computed(() => {
    const standing = table.cards.of("annotation").filter((note) => note.fate === "standing");
    const marks = standing.map((note) => ({
      id: note.annotation,
      start: note.passage.start,
      end: note.passage.end,
      colour: colourOf(table, note.role),
      kind: note.kind,
      mine: note.seat === table.place.seat,
    }));
    const me = table.me.value;
    for (const { key, command } of table.unsent.value) {
      if (command.type !== "annotate" || me === null) continue;
      const { start, end } = command.passage;
      marks.push({ id: `unsent/${key.instance}/${key.counter}`, start, end, colour: colourOf(table, me.role), kind: command.kind, mine: true });
    }
    const composing = table.view.composing.value;
    if (composing !== null && me !== null) {
      const { start, end } = composing.passage;
      marks.push({ id: IN_WRITING, start, end, colour: colourOf(table, me.role), kind: composing.kind, mine: true });
    }
    return lay(marks);
  });
}

/** The passages that evidence stands on; a fact stands on none. */
export function passagesIn(evidence: readonly (Evidence | EvidenceView)[]): Passage[] {
  return evidence.flatMap((one) => ("passage" in one ? [one.passage] : []));
}

/** For every block, the moves whose reasons rest on it, by number; only moves that have one. */
export function movesByBlock(table: Table, map: TextMap): ReadonlySignal<ReadonlyMap<number, readonly MoveCard[]>> {
  return computed(() => {
    const found = new Map<number, MoveCard[]>();
    for (const move of table.cards.of("move")) {
      if (move.number === undefined || move.standing === "withdrawn") continue;
      const blocks = new Set(
        passagesIn(move.reasons.flatMap((reason) => reason.evidence)).map((passage) => map.spot(passage.start).block),
      );
      for (const block of blocks) found.set(block, [...(found.get(block) ?? []), move]);
    }
    return found;
  });
}

/** The moves that cite a note. */
export function movesOnNote(table: Table, note: AnnotationCard): readonly MoveCard[] {
  return table.cards.of("move").filter(
    (move) =>
      move.number !== undefined &&
      move.reasons.some((reason) => reason.evidence.some((one) => one.type === "passage-view" && one.annotation === note.annotation)),
  );
}
