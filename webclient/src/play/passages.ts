import { codePointCount, slicePoints } from "../document/codepoints";
import { paragraphNumbered } from "../document/paragraphs";
import type { Revision } from "../state/table";
import type { Passage } from "../wire/types";

/** How much of what stands around a passage goes with it, as the server checks it. */
const CONTEXT = 32;

/** A whole paragraph by its number; null where the text has none such. */
export function wholeParagraph(revision: Pick<Revision, "text" | "blocks">, number: number): Passage | null {
  const paragraph = paragraphNumbered(revision.blocks, number);
  return paragraph === null ? null : passageOf(revision.text, paragraph.start, paragraph.end);
}

/** The passage between two code points, with its quote and context. */
export function passageOf(text: string, start: number, end: number): Passage {
  const length = codePointCount(text);
  return {
    start,
    end,
    exact: slicePoints(text, start, end),
    prefix: slicePoints(text, Math.max(0, start - CONTEXT), start),
    suffix: slicePoints(text, end, Math.min(length, end + CONTEXT)),
  };
}

/** The paragraphs that were newly named as ¶ and a number, once what follows the number is typed. */
export function newlyCited(before: string, after: string): number[] {
  const known = new Set(named(before));
  return [...new Set(named(after))].filter((number) => !known.has(number));
}

function named(text: string): number[] {
  return [...text.matchAll(/¶\s?(\d{1,4})(?=\D)/gu)].map((found) => Number(found[1]));
}
