/**
 * What is drawn on the text: one mark for each note that stands. Overlapping marks lie in lanes, so
 * that each keeps a line of its own under the words.
 */
import type { Colour, Kind } from "../wire/types";

export type MarkColour = Colour | "white-cell";
export type Weight = "plain" | "own" | "focus";

export interface Mark {
  id: string;
  /** In code points. */
  start: number;
  end: number;
  colour: MarkColour;
  kind: Kind;
  mine: boolean;
}

export interface Laid extends Mark {
  /** 0 lies nearest to the words. */
  lane: number;
}

/** More than three lines under the words would run into the next line. */
export const LANES = 3;

/** Gives overlapping marks different lanes, as far as there are lanes; marks in order of their start. */
export function lay(marks: readonly Mark[]): Laid[] {
  const sorted = marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const ends: number[] = Array.from({ length: LANES }, () => -1);
  return sorted.map((mark) => {
    const free = ends.findIndex((end) => end <= mark.start);
    const lane = free === -1 ? LANES - 1 : free;
    ends[lane] = Math.max(ends[lane] ?? -1, mark.end);
    return { ...mark, lane };
  });
}

/** The marks over a code point, the shortest first: what a press there means. */
export function marksAt<M extends Mark>(marks: readonly M[], offset: number): M[] {
  return marks
    .filter((mark) => mark.start <= offset && offset < mark.end)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start));
}

export interface DensityRun {
  /** From 0 to 1 down the document. */
  from: number;
  to: number;
  colours: readonly MarkColour[];
}

/** The whole document at a glance: runs of neighbouring bins in which the same colours stand. */
export function density(marks: readonly Mark[], length: number, bins: number): DensityRun[] {
  if (length === 0) return [];
  const found: Set<MarkColour>[] = Array.from({ length: bins }, () => new Set());
  for (const mark of marks) {
    const first = Math.floor((mark.start / length) * bins);
    const last = Math.max(first, Math.ceil((mark.end / length) * bins) - 1);
    for (let bin = first; bin <= last; bin += 1) found[bin]?.add(mark.colour);
  }
  const runs: DensityRun[] = [];
  let open = "";
  for (const [bin, colours] of found.entries()) {
    const name = [...colours].toSorted().join(" ");
    const last = runs.at(-1);
    if (name !== "" && name === open && last !== undefined) last.to = (bin + 1) / bins;
    else if (name !== "") runs.push({ from: bin / bins, to: (bin + 1) / bins, colours: [...colours].toSorted() });
    open = name;
  }
  return runs;
}
