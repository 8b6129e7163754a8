/** What is cited in free words: `¶5`, `¶5 “its words”`, and a move by its number, `U2`. */

export type Part =
  | { readonly type: "words"; readonly words: string }
  /** A paragraph, and where words of it were quoted behind it, these. */
  | { readonly type: "paragraph"; readonly words: string; readonly number: number; readonly quote: string | null }
  | { readonly type: "move"; readonly words: string };

const CITED = /¶\s?(\d{1,4})(?!\d)(?=(?: “([^”]+)”)?)|(?<![\p{L}\p{N}])\p{Lu}{1,3}\d{1,3}(?![\p{L}\p{N}])/gu;

/** Takes words apart at what they cite; put together again, the parts are the words. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let done = 0;
  for (const found of text.matchAll(CITED)) {
    const [words, number, quote] = found;
    if (found.index > done) parts.push({ type: "words", words: text.slice(done, found.index) });
    parts.push(number === undefined ? { type: "move", words } : { type: "paragraph", words, number: Number(number), quote: quote ?? null });
    done = found.index + words.length;
  }
  if (done < text.length) parts.push({ type: "words", words: text.slice(done) });
  return parts;
}

/** Longer quotes are left to the passage itself. */
const LONGEST_QUOTE = 160;

/** How a passage is cited in free words, so that it is found again. */
export function citedAs(number: number, exact: string): string {
  const quotes = exact.length <= LONGEST_QUOTE && !/[“”\n]/u.test(exact);
  return quotes ? `¶${number} “${exact}”` : `¶${number}`;
}
