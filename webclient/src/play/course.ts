import type { IndicatorCard } from "../wire/types";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An indicator's way through the turns, in a box: what was, where it stands, what is to come. */
export interface Course {
  /** Across, where each turn closes; first the start. */
  readonly turns: readonly number[];
  /** Down, where the scale ends. */
  readonly scale: { readonly max: number; readonly min: number };
  readonly past: readonly Point[];
  readonly now: Point;
  /** From now on, if nothing else happens; only where something will fall due. */
  readonly toCome: readonly Point[];
}

export interface Box {
  readonly width: number;
  readonly height: number;
  /** Left free on each side, so that dots and lines are not cut. */
  readonly margin: number;
}

/** Lays the readings out: turn 0 at the left edge, the last turn at the right, the scale upright. */
export function course(
  indicator: Pick<IndicatorCard, "min" | "max" | "value" | "history" | "toCome">,
  turn: number,
  turns: number,
  box: Box,
): Course {
  const at = (when: number, value: number): Point => ({
    x: across(when, turns, box),
    y: up(value, indicator, box),
  });
  const past = indicator.history
    .filter((reading) => reading.turn < turn)
    .toSorted((a, b) => a.turn - b.turn)
    .map((reading) => at(reading.turn, reading.value));
  const now = at(turn, indicator.value);

  const toCome: Point[] = [];
  let value = indicator.value;
  for (const due of indicator.toCome.toSorted((a, b) => a.turn - b.turn)) {
    if (due.turn > turns) break;
    toCome.push(at(due.turn - 1, value));
    value = clamp(value + due.delta, indicator);
    toCome.push(at(due.turn, value));
  }
  const scale = { max: up(indicator.max, indicator, box), min: up(indicator.min, indicator, box) };
  return { turns: Array.from({ length: turns + 1 }, (_, when) => across(when, turns, box)), scale, past, now, toCome: toCome.length === 0 ? [] : [now, ...toCome] };
}

/** By how much it moved since the last turn closed. */
export function changeThisTurn(indicator: Pick<IndicatorCard, "value" | "history">, turn: number): number {
  const before = indicator.history.filter((reading) => reading.turn < turn).toSorted((a, b) => a.turn - b.turn).at(-1);
  return before === undefined ? 0 : indicator.value - before.value;
}

/** Points as an SVG path of steps: a value holds until the turn in which the next one is read. */
export function steps(through: readonly Point[]): string {
  return through.map(({ x, y }, i) => (i === 0 ? `M${x.toFixed(1)} ${y.toFixed(1)}` : `H${x.toFixed(1)}V${y.toFixed(1)}`)).join("");
}

function across(turn: number, turns: number, { width, margin }: Box): number {
  return margin + (turns === 0 ? 0 : (turn / turns) * (width - 2 * margin));
}

function up(value: number, { min, max }: { min: number; max: number }, { height, margin }: Box): number {
  const share = max === min ? 0.5 : (value - min) / (max - min);
  return height - margin - share * (height - 2 * margin);
}

function clamp(value: number, { min, max }: { min: number; max: number }): number {
  return Math.min(max, Math.max(min, value));
}
