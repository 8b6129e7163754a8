import type { Block, Paragraph } from "../wire/types";

/** The index of the block that holds a code point, or the nearest before it. */
export function blockAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The number of the paragraph that a code point lies in; null in a heading. */
export function paragraphAt(blocks: readonly Block[], offset: number): number | null {
  const block = blocks[blockAt(blocks, offset)];
  return block?.type === "paragraph" ? block.number : null;
}

export function paragraphNumbered(blocks: readonly Block[], number: number): Paragraph | null {
  const found = blocks.find((block) => block.type === "paragraph" && block.number === number);
  return found?.type === "paragraph" ? found : null;
}
