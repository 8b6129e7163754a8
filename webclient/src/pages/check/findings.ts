/** What a machine was looked at for, what was found, and what to say of it. */
import { check as words } from "../../words";

/** well: nothing to do; weak: one can play all the same; bad: one cannot. */
export type Weight = "well" | "weak" | "bad";

export interface Finding {
  readonly weight: Weight;
  readonly words: string;
}

/** A clock further off than this is worth a word; nothing in play depends on it. */
const CLOCK_MS = 2_000;

/** @param missing by name, what this browser cannot do and the page needs */
export function ofBrowser(missing: readonly string[]): Finding {
  return missing.length === 0
    ? { weight: "well", words: words.browserFits }
    : { weight: "bad", words: words.browserLacks(missing.join(", ")) };
}

/** What came of one try of the line that the page keeps open. */
export type Line = "answered" | "silent" | "shut";

export function ofLine(line: Line): Finding {
  return { weight: line === "answered" ? "well" : "bad", words: words.line[line] };
}

export function ofHighlights(drawn: boolean): Finding {
  return drawn ? { weight: "well", words: words.marksDrawn } : { weight: "weak", words: words.marksPlain };
}

/**
 * Letters that a machine lacks keep nobody from playing: there is a word on them, and no worse verdict.
 *
 * @param missing by name, the scripts for which it has none
 */
export function ofLetters(missing: readonly string[]): Finding {
  return { weight: "well", words: missing.length === 0 ? words.lettersAll : words.lettersLack(missing.join(", ")) };
}

/** One question for the time: this machine's clock before and after, and what the server said in between. */
export interface TimeAsked {
  readonly before: number;
  readonly server: number;
  readonly after: number;
}

export function ofClock({ before, server, after }: TimeAsked): Finding {
  const ahead = (before + after) / 2 - server;
  // While the answer was under way the server's clock went on, by how much is not known.
  const unsure = (after - before) / 2;
  if (Math.abs(ahead) <= CLOCK_MS + unsure) return { weight: "well", words: words.clockFits };
  return { weight: "weak", words: ahead > 0 ? words.clockAhead(Math.abs(ahead)) : words.clockBehind(Math.abs(ahead)) };
}

export const unreached = (): Finding => ({ weight: "bad", words: words.unreached });

/** The heaviest of all, once all are there. */
export function together(findings: readonly (Finding | undefined)[]): Weight | undefined {
  if (findings.includes(undefined)) return undefined;
  const weights = new Set(findings.map((finding) => finding?.weight));
  return weights.has("bad") ? "bad" : weights.has("weak") ? "weak" : "well";
}
