/**
 * Draws marks with the CSS Custom Highlight API: a wash and a line for each colour, weight and
 * lane. Nothing is put into the text, so nothing in it moves. Where the API is missing,
 * brackets and letters in the colour of each mark stand at its ends instead (see markers.ts).
 */
import type { TextMap } from "./anchor";
import type { Laid, MarkColour, Weight } from "./marks";

export interface Ground {
  map: TextMap;
  /** The text of a block as it is drawn: its text nodes with their units, or null when not drawn. */
  place(block: number, unit: number, side: "begin" | "end"): { node: Text; at: number } | null;
}

export const canPaint = typeof Highlight !== "undefined" && typeof CSS !== "undefined" && "highlights" in CSS;

/** Names put into the registry by this page, to be emptied when nothing has them any more. */
const painted = new Set<string>();
let sheet: CSSStyleSheet | null = null;
const styled = new Set<string>();

export function paint(ground: Ground, marks: readonly Laid[], focus: string | null): void {
  if (!canPaint) return;
  const groups = new Map<string, AbstractRange[]>();
  for (const mark of marks) {
    const weight: Weight = mark.id === focus ? "focus" : mark.mine ? "own" : "plain";
    const ranges = rangesOf(ground, mark.start, mark.end);
    if (mark.kind !== "tag" || weight !== "plain") push(groups, washName(mark.colour, weight), ranges);
    push(groups, lineName(mark.colour, mark.kind === "question" ? "dashed" : "solid", weight, mark.lane), ranges);
  }
  register(groups);
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
  for (const name of painted) CSS.highlights.delete(name);
  painted.clear();
  CSS.highlights.delete("lit");
}

export function rangesOf(ground: Ground, start: number, end: number): StaticRange[] {
  const ranges: StaticRange[] = [];
  for (const stretch of ground.map.stretches(start, end)) {
    const from = ground.place(stretch.block, stretch.from, "begin");
    const to = ground.place(stretch.block, stretch.to, "end");
    if (from === null || to === null) continue;
    ranges.push(
      new StaticRange({ startContainer: from.node, startOffset: from.at, endContainer: to.node, endOffset: to.at }),
    );
  }
  return ranges;
}

function push(groups: Map<string, AbstractRange[]>, name: string, ranges: readonly AbstractRange[]): void {
  const group = groups.get(name);
  if (group === undefined) groups.set(name, [...ranges]);
  else for (const range of ranges) group.push(range);
}

function register(groups: ReadonlyMap<string, AbstractRange[]>): void {
  for (const name of painted) if (!groups.has(name)) CSS.highlights.delete(name);
  painted.clear();
  for (const [name, ranges] of groups) {
    const highlight = new Highlight();
    for (const range of ranges) highlight.add(range);
    highlight.priority = name.startsWith("line") ? 20 : name.endsWith("focus") ? 10 : 0;
    CSS.highlights.set(name, highlight);
    painted.add(name);
    style(name);
  }
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
