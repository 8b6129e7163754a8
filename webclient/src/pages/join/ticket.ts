import type { Ticket } from "../../http/sessions";

/** The longest name, in code points. */
export const LONGEST_NAME = 80;

/** From how few code points left the page counts aloud. */
const COUNT_FROM = 20;

/** What stands after the # of an address, as a secret or code; nothing if nothing stands there. */
export function readFragment(hash: string): string | undefined {
  const text = hash.replace(/^#/, "").trim();
  return text === "" ? undefined : decode(text);
}

/**
 * What somebody pasted into a field for a link or code: the fragment of a whole link, or the words
 * themselves. A code is read aloud in a room, so case and spaces around it do not matter.
 */
export function readPasted(pasted: string): string | undefined {
  const text = pasted.trim();
  const at = text.indexOf("#");
  return readFragment(at < 0 ? text : text.slice(at));
}

export function secret(text: string): Ticket {
  return { secret: text };
}

export function code(text: string): Ticket {
  return { code: text.trim().toUpperCase() };
}

/** Code points, which is what the server counts. */
export function lengthOf(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** How many code points are left for a name; nothing while there are plenty. */
export function leftForName(name: string): number | undefined {
  const left = LONGEST_NAME - lengthOf(name);
  return left <= COUNT_FROM ? left : undefined;
}

export type NameFault = "empty" | "too-long";

/** What keeps a name from being taken. */
export function nameFault(name: string): NameFault | undefined {
  if (name.trim() === "") return "empty";
  return lengthOf(name.trim()) > LONGEST_NAME ? "too-long" : undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
