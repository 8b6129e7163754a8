/**
 * Draws marks with the CSS Custom Highlight API: a wash and a line for each colour, weight and
 * lane. Nothing is put into the text, so nothing in it moves. Where the API is missing,
 * brackets and letters in the colour of each mark stand at its ends instead (see markers.ts).
 */
import type { Stretch, TextMap } from "./anchor";
import type { Laid, MarkColour, Weight } from "./marks";

export interface Ground {
  map: TextMap;
  /** The text of a block as it is drawn: its text nodes with their units, or null when not drawn. */
  place(block: number, unit: number, side: "begin" | "end"): { node: Text; at: number } | null;
  /** Counts how often a block was split into new text nodes: what lay on the old ones has to be laid anew. */
  splits(block: number): number;
}

export const canPaint = typeof Highlight !== "undefined" && typeof CSS !== "undefined" && "highlights" in CSS;

/** What lies in the registry for a mark, and what it was laid for. */
interface Painted {
  readonly print: string;
  readonly names: readonly string[];
  readonly ranges: readonly AbstractRange[];
}

const painted = new Map<string, Painted>();
let sheet: CSSStyleSheet | null = null;
const styled = new Set<string>();

/** Lays what is new, takes what is gone, and leaves the rest as it lies. */
export function paint(ground: Ground, marks: readonly Laid[], focus: string | null): void {
  if (!canPaint) return;
  const gone = new Set(painted.keys());
  for (const mark of marks) {
    gone.delete(mark.id);
    const names = namesOf(mark, mark.id === focus ? "focus" : mark.mine ? "own" : "plain");
    const stretches = ground.map.stretches(mark.start, mark.end);
    const print = `${names.join(" ")} ${mark.start} ${mark.end} ${stretches.map(({ block }) => ground.splits(block)).join(" ")}`;
    if (painted.get(mark.id)?.print === print) continue;
    take(mark.id);
    const ranges = rangesOn(ground, stretches);
    for (const name of names) for (const range of ranges) registered(name).add(range);
    painted.set(mark.id, { print, names, ranges });
  }
  for (const id of gone) take(id);
}

function namesOf(mark: Laid, weight: Weight): readonly string[] {
  const line = lineName(mark.colour, mark.kind === "question" ? "dashed" : "solid", weight, mark.lane);
  return mark.kind === "tag" && weight === "plain" ? [line] : [washName(mark.colour, weight), line];
}

function take(id: string): void {
  const former = painted.get(id);
  if (former === undefined) return;
  painted.delete(id);
  for (const name of former.names) {
    const highlight = registered(name);
    for (const range of former.ranges) highlight.delete(range);
    if (highlight.size === 0) CSS.highlights.delete(name);
  }
}

/** The highlight of this name, made with its rule when it is first used. */
function registered(name: string): Highlight {
  const known = CSS.highlights.get(name);
  if (known !== undefined) return known;
  const highlight = new Highlight();
  highlight.priority = name.startsWith("line") ? 20 : name.endsWith("focus") ? 10 : 0;
  CSS.highlights.set(name, highlight);
  style(name);
  return highlight;
}

/** Lights passages under a name of their own: what is pointed at, what a caret stands on. */
export function light(ground: Ground, name: "lit" | "found", passages: readonly { start: number; end: number }[]): void {
  if (!canPaint) return;
  const ranges = passages.flatMap((passage) => rangesOf(ground, passage.start, passage.end));
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = 90;
  CSS.highlights.set(name, highlight);
}

export function unpaint(): void {
  if (!canPaint) return;
  for (const id of painted.keys()) take(id);
  CSS.highlights.delete("lit");
}

export function rangesOf(ground: Ground, start: number, end: number): StaticRange[] {
  return rangesOn(ground, ground.map.stretches(start, end));
}

function rangesOn(ground: Ground, stretches: readonly Stretch[]): StaticRange[] {
  const ranges: StaticRange[] = [];
  for (const stretch of stretches) {
    const from = ground.place(stretch.block, stretch.from, "begin");
    const to = ground.place(stretch.block, stretch.to, "end");
    if (from === null || to === null) continue;
    ranges.push(
      new StaticRange({ startContainer: from.node, startOffset: from.at, endContainer: to.node, endOffset: to.at }),
    );
  }
  return ranges;
}

function washName(colour: MarkColour, weight: Weight): string {
  return `wash-${colour}-${weight}`;
}

function lineName(colour: MarkColour, line: "solid" | "dashed", weight: Weight, lane: number): string {
  return `line-${colour}-${line}-${weight === "plain" ? "plain" : "own"}-${lane}`;
}

const WASH: Record<string, string> = { plain: "--mark", own: "--mark-own", focus: "--mark-focus" };

/** Writes the rule for a name when it is first used. */
function style(name: string): void {
  if (styled.has(name)) return;
  styled.add(name);
  if (sheet === null) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  sheet.insertRule(`::highlight(${name}) { ${rule(name)} }`);
}

function rule(name: string): string {
  const wash = /^wash-(.+)-(plain|own|focus)$/.exec(name);
  if (wash !== null) {
    return `background-color: color-mix(in srgb, var(--${wash[1]}-mark) var(${WASH[wash[2] ?? "plain"]}), transparent)`;
  }
  const line = /^line-(.+)-(solid|dashed)-(plain|own)-(\d)$/.exec(name);
  const [, colour, stroke, weight, lane] = line ?? [];
  const thickness = weight === "own" ? 2.5 : 1.8;
  const offset = 5 + Number(lane ?? 0) * 2.6;
  return (
    `text-decoration: underline ${stroke === "dashed" ? "dashed" : "solid"} ${thickness}px var(--${colour});` +
    `text-underline-offset: ${offset}px; text-decoration-skip-ink: none`
  );
}
