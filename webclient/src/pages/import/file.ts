import type { Preview } from "../../http/bodies";

/** The largest file that the server reads. */
export const LARGEST = 50 * 1024 * 1024;

/** The longest text that the server reads, in characters. */
export const LONGEST = 5_000_000;

export function formatOf(name: string): "text" | "markdown" {
  return /\.(md|markdown|mdown|mkd)$/i.test(name) ? "markdown" : "text";
}

/** A title to begin with: the file's name without what computers need. */
export function titleOf(name: string): string {
  const words = name.replace(/\.[^.]{1,9}$/, "").replace(/[_-]+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function sizeOf(bytes: number): string {
  if (bytes < 1_000) return bytes === 1 ? "1 byte" : `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** What the server calls a text that says no title of its own. */
const NAMELESS = "Untitled";
/** A longer line is a sentence, not a title; in characters. */
const LONGEST_TITLE = 100;

/** What a text says of its title: by a mark of its own, or by a first line that stands alone and is no sentence. */
export function titleIn({ title, text }: Pick<Preview, "title" | "text">): string {
  if (title !== NAMELESS) return title;
  const [first = "", ...others] = text.split("\n");
  return others.length > 0 && first.length <= LONGEST_TITLE && !/[.!?…:;]["”’)]*$/.test(first) ? first : "";
}

/** How pasted text seems to be written: headings with their marks are Markdown's. */
export function formatOfText(text: string): "text" | "markdown" {
  return /^#{1,6} \S/m.test(text) ? "markdown" : "text";
}
