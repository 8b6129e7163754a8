/**
 * The marks for ears. A mark is announced where it ends, so that one hears the words and then what
 * was said of them. In forced colours, and where highlights cannot be drawn, letters and kind show;
 * there, brackets show too where a mark begins and ends.
 */
import { computed, useSignalEffect, type ReadonlySignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { Table } from "../state/table";
import type { Kind } from "../wire/types";
import { common, notes as words } from "../words";
import type { Marker } from "./BlockText";
import type { Drawn } from "./Drawn";
import type { Laid } from "./marks";
import { sideName } from "./onTheText";
import { canPaint } from "./paint";

/** What is said of a mark. */
export interface MarkTold {
  readonly kind: Kind;
  /** Whose it is: the side's name, and its letters. */
  readonly side: string;
  readonly letters: string;
  readonly replies: number;
}

/** What is known of a mark by its id; nothing where it is not to be announced. */
export type TellMark = (id: string) => MarkTold | undefined;

/** Puts the markers into the blocks, and only where something changed. */
export function useMarkers(drawn: Drawn, marks: ReadonlySignal<readonly Laid[]>, tell: TellMark): void {
  const before = useRef(new Map<number, string>());
  useSignalEffect(() => {
    const wanted = markersByBlock(drawn, marks.value, tell);
    let changed = false;
    for (const block of new Set([...before.current.keys(), ...wanted.keys()])) {
      const markers = wanted.get(block) ?? [];
      const print = JSON.stringify(markers);
      if ((before.current.get(block) ?? "[]") === print) continue;
      drawn.block(block)?.mark(markers);
      before.current.set(block, print);
      changed = true;
    }
    if (changed) drawn.pieces.value = drawn.pieces.peek() + 1;
  });
}

function markersByBlock(drawn: Drawn, marks: readonly Laid[], tell: TellMark): Map<number, Marker[]> {
  const found = new Map<number, Marker[]>();
  for (const mark of marks) {
    const told = tell(mark.id);
    if (told === undefined) continue;
    const { block, unit } = drawn.map.spot(mark.end);
    put(found, block, {
      unit,
      edge: "end",
      said: words.mark(words.kinds[told.kind], told.side, told.replies),
      shown: `${told.letters} ${words.kinds[told.kind]}`,
      colour: mark.colour,
    });
    if (!canPaint) {
      const begin = drawn.map.spot(mark.start);
      put(found, begin.block, { unit: begin.unit, edge: "begin", said: "", shown: "", colour: mark.colour });
    }
  }
  return found;
}

/** Of a seat's own view. */
export function tellOf(table: Table): TellMark {
  const replies = computed(() => {
    const counted = new Map<string, number>();
    for (const reply of table.cards.of("reply")) {
      if (reply.fate === "standing") counted.set(reply.annotation, (counted.get(reply.annotation) ?? 0) + 1);
    }
    return counted;
  });
  return (id) => {
    const note = table.cards.get("annotation", id);
    if (note === undefined) return undefined;
    const { role } = note;
    const letters = role.type === "player" ? (table.cards.get("actor", role.actor)?.letters ?? "") : common.roles["white-cell"].letters;
    return { kind: note.kind, side: sideName(table, role, common.roles["white-cell"].name), letters, replies: replies.value.get(id) ?? 0 };
  };
}

function put(found: Map<number, Marker[]>, block: number, marker: Marker): void {
  found.set(block, [...(found.get(block) ?? []), marker]);
}
