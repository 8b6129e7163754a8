import type { LogRow } from "../http/logs";

/** A turn on the strip: where it begins and ends, in numbers of the log, and what happened in it. */
export interface TurnOnStrip {
  readonly turn: number;
  readonly from: number;
  readonly to: number;
}

export interface Bar {
  readonly from: number;
  /** Between 0 and 1, of the busiest. */
  readonly height: number;
}

/** The whole log at a glance: its turns, how much happened when, and where injects came in. */
export interface StripDrawn {
  readonly last: number;
  readonly turns: readonly TurnOnStrip[];
  readonly bars: readonly Bar[];
  readonly injects: readonly number[];
}

/**
 * @param rows of the telling, in the log's order
 * @param last the number of the log's last event
 * @param bars into how many pieces of equal length the log is cut
 */
export function drawStrip(rows: readonly LogRow[], last: number, bars: number): StripDrawn {
  const starts = rows.filter((row, at) => row.turn !== rows[at - 1]?.turn);
  const turns = starts.map(({ turn, seq }, at) => ({ turn, from: at === 0 ? 1 : seq, to: (starts[at + 1]?.seq ?? last + 1) - 1 }));
  const counts = Array.from({ length: bars }, () => 0);
  for (const { seq } of rows) {
    const at = Math.min(bars - 1, Math.floor(((seq - 1) / last) * bars));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  const most = Math.max(1, ...counts);
  return {
    last,
    turns,
    bars: counts.map((count, at) => ({ from: 1 + Math.floor((at * last) / bars), height: count / most })),
    injects: rows.filter(({ event }) => event.type === "inject-sent").map(({ seq }) => seq),
  };
}
