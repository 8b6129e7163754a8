/**
 * Where words are. A revision's blocks are drawn one text each; on the wire a place is one number
 * of code points for the whole revision. This map turns one into the other, and makes passages.
 */
import type { Block, Passage } from "../wire/types";
import { pointAt, unitAt } from "./codepoints";
import { blockAt } from "./paragraphs";

/** How much of what stands around a passage goes with it, in code points; the server checks it. */
const CONTEXT = 32;
export const LONGEST_PASSAGE = 10_000;

/** A place in the drawn text: a block, and UTF-16 units into its text. */
export interface Spot {
  block: number;
  unit: number;
}

/** A stretch within one block, in UTF-16 units. */
export interface Stretch {
  block: number;
  from: number;
  to: number;
}

export class TextMap {
  readonly blocks: readonly Block[];
  /** The text of each block, in order. */
  readonly texts: readonly string[];
  /** In code points. */
  readonly length: number;
  readonly #text: string;
  /** Where each block begins in the whole text, in UTF-16 units. */
  readonly #units: readonly number[];

  constructor(text: string, blocks: readonly Block[]) {
    this.blocks = blocks;
    this.#text = text;
    const units: number[] = [];
    const texts: string[] = [];
    let point = 0;
    let unit = 0;
    for (const block of blocks) {
      unit += unitsOver(text, unit, block.start - point);
      const end = unit + unitsOver(text, unit, block.end - block.start);
      units.push(unit);
      texts.push(text.slice(unit, end));
      point = block.end;
      unit = end;
    }
    this.#units = units;
    this.texts = texts;
    this.length = point + pointAt(text.slice(unit), text.length - unit);
  }

  /** The place of a code point; between blocks it is the end of the block before. */
  spot(offset: number): Spot {
    const block = blockAt(this.blocks, offset);
    const from = this.blocks[block]?.start ?? 0;
    return { block, unit: unitAt(this.texts[block] ?? "", Math.max(0, offset - from)) };
  }

  /** The code point at a place. */
  offset(spot: Spot): number {
    return (this.blocks[spot.block]?.start ?? 0) + pointAt(this.texts[spot.block] ?? "", spot.unit);
  }

  /** A passage's stretches, one for each block it touches. */
  stretches(start: number, end: number): Stretch[] {
    const first = this.spot(start);
    const last = this.spot(end);
    const found: Stretch[] = [];
    for (let block = first.block; block <= last.block; block += 1) {
      const from = block === first.block ? first.unit : 0;
      const to = block === last.block ? last.unit : (this.texts[block]?.length ?? 0);
      if (to > from) found.push({ block, from, to });
    }
    return found;
  }

  slice(start: number, end: number): string {
    return this.#text.slice(this.#unit(start), this.#unit(end));
  }

  /** The passage from one code point to another, with what stands around it; null where it is empty. */
  passage(start: number, end: number): Passage | null {
    if (end <= start) return null;
    return {
      start,
      end,
      exact: this.slice(start, end),
      prefix: this.slice(Math.max(0, start - CONTEXT), start),
      suffix: this.slice(end, Math.min(this.length, end + CONTEXT)),
    };
  }

  /** The same without the white space at its ends, which a hand selects by accident. */
  trimmed(start: number, end: number): Passage | null {
    const words = this.slice(start, end);
    const before = words.length - words.trimStart().length;
    const after = words.length - words.trimEnd().length;
    // White space is in the basic plane: a unit is a code point.
    return this.passage(start + before, end - after);
  }

  /** The UTF-16 index of a code point in the whole text. */
  #unit(offset: number): number {
    const block = blockAt(this.blocks, offset);
    const from = this.blocks[block]?.start ?? 0;
    const base = this.#units[block] ?? 0;
    return base + unitsOver(this.#text, base, offset - from);
  }
}

/** How many UTF-16 units the next `points` code points take, from a unit on. */
function unitsOver(text: string, from: number, points: number): number {
  let unit = from;
  for (let done = 0; done < points && unit < text.length; done += 1) {
    unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
  }
  return unit - from;
}
