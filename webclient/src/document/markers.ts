/**
 * The marks for ears. A mark is announced where it ends, so that one hears the words and then what
 * was said of them. In forced colours, and where highlights cannot be drawn, letters and kind show;
 * there, brackets show too where a mark begins and ends.
 */
import { useSignalEffect, type ReadonlySignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { useTable, type Table } from "../state/table";
import { common, notes as words } from "../words";
import type { Marker } from "./BlockText";
import type { Drawn } from "./Drawn";
import type { Laid } from "./marks";
import { sideName } from "./onTheText";
import { canPaint } from "./paint";

/** Puts the markers into the blocks, and only where something changed. */
export function useMarkers(drawn: Drawn, marks: ReadonlySignal<readonly Laid[]>): void {
  const table = useTable();
  const before = useRef(new Map<number, string>());
  useSignalEffect(() => {
    const wanted = markersByBlock(table, drawn, marks.value);
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

function markersByBlock(table: Table, drawn: Drawn, marks: readonly Laid[]): Map<number, Marker[]> {
  const replies = new Map<string, number>();
  for (const reply of table.cards.of("reply")) {
    if (reply.fate === "standing") replies.set(reply.annotation, (replies.get(reply.annotation) ?? 0) + 1);
  }
  const found = new Map<number, Marker[]>();
  for (const mark of marks) {
    const note = table.cards.get("annotation", mark.id);
    if (note === undefined) continue;
    const { block, unit } = drawn.map.spot(mark.end);
    const side = sideName(table, note.role, common.roles["white-cell"].name);
    const letters =
      note.role.type === "player" ? (table.cards.get("actor", note.role.actor)?.letters ?? "") : common.roles["white-cell"].letters;
    const marker: Marker = {
      unit,
      edge: "end",
      said: words.mark(words.kinds[note.kind], side, replies.get(note.annotation) ?? 0),
      shown: `${letters} ${words.kinds[note.kind]}`,
      colour: mark.colour,
    };
    put(found, block, marker);
    if (!canPaint) {
      const begin = drawn.map.spot(mark.start);
      put(found, begin.block, { unit: begin.unit, edge: "begin", said: "", shown: "", colour: mark.colour });
    }
  }
  return found;
}

function put(found: Map<number, Marker[]>, block: number, marker: Marker): void {
  found.set(block, [...(found.get(block) ?? []), marker]);
}
