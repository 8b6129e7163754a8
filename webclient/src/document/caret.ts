/** Where the caret goes: by word, by sentence, to the paragraph's ends, to the next paragraph. */
import type { Spot, TextMap } from "./anchor";

export type Step = "word" | "sentence" | "paragraph" | "edge";
export type Way = "forward" | "back";

type Grain = "word" | "sentence";
const segmenters = new Map<Grain, Intl.Segmenter>();

function segments(text: string, grain: Grain): Intl.SegmentData[] {
  let segmenter = segmenters.get(grain);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(undefined, { granularity: grain });
    segmenters.set(grain, segmenter);
  }
  return [...segmenter.segment(text)];
}

/** The units at which the caret may stand in a text, its ends among them. */
export function stops(text: string, grain: Grain): number[] {
  const found = new Set([0, text.length]);
  for (const segment of segments(text, grain)) {
    if (grain === "sentence") found.add(segment.index);
    else if (segment.isWordLike === true) {
      found.add(segment.index);
      found.add(segment.index + segment.segment.length);
    }
  }
  return [...found].toSorted((a, b) => a - b);
}

export function step(map: TextMap, from: Spot, by: Step, way: Way): Spot {
  const text = map.texts[from.block] ?? "";
  switch (by) {
    case "edge":
      return { block: from.block, unit: way === "forward" ? text.length : 0 };
    case "paragraph":
      return paragraph(map, from, way);
    case "word":
    case "sentence": {
      const all = stops(text, by);
      const unit = way === "forward" ? all.find((stop) => stop > from.unit) : all.findLast((stop) => stop < from.unit);
      if (unit !== undefined) return { block: from.block, unit };
      const next = from.block + (way === "forward" ? 1 : -1);
      const other = map.texts[next];
      if (other === undefined) return from;
      return { block: next, unit: way === "forward" ? 0 : other.length };
    }
  }
}

function paragraph(map: TextMap, from: Spot, way: Way): Spot {
  const by = way === "forward" ? 1 : -1;
  for (let block = from.block + by; block >= 0 && block < map.blocks.length; block += by) {
    if (map.blocks[block]?.type === "paragraph") return { block, unit: 0 };
  }
  return from;
}
