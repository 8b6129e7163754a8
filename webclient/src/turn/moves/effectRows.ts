import type { Effect, IndicatorChange } from "../../wire/types";

/** An effect as it is drawn: what moved at once has from and to, what comes later has its turn. */
export interface EffectRow {
  readonly indicator: string;
  readonly delta: number;
  /** The turn in which it falls due; null for at once. */
  readonly turn: number | null;
  /** For how many turns; 0 for good. */
  readonly lasts: number;
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * The effects of a ruling of some turn. What moved at once stands with what it really moved, which
 * is less than ruled where the scale ended.
 */
export function effectRows(effects: readonly Effect[], atOnce: readonly IndicatorChange[], turn: number): EffectRow[] {
  const rows: EffectRow[] = [];
  const moved = [...atOnce];
  for (const effect of effects) {
    if (effect.afterTurns > 0) {
      rows.push({ indicator: effect.indicator, delta: effect.delta, turn: turn + effect.afterTurns, lasts: effect.lastsTurns, from: null, to: null });
      continue;
    }
    const at = moved.findIndex(({ indicator }) => indicator === effect.indicator);
    const [change] = at < 0 ? [] : moved.splice(at, 1);
    rows.push({
      indicator: effect.indicator,
      delta: change === undefined ? effect.delta : change.to - change.from,
      turn: null,
      lasts: effect.lastsTurns,
      from: change?.from ?? null,
      to: change?.to ?? null,
    });
  }
  // What followed by itself, such as a derived indicator.
  for (const { indicator, from, to } of moved) rows.push({ indicator, delta: to - from, turn: null, lasts: 0, from, to });
  return rows;
}

/** Those on one indicator together, in the order in which each came first. */
export function byIndicator(rows: readonly EffectRow[]): EffectRow[] {
  const indicators = [...new Set(rows.map(({ indicator }) => indicator))];
  return indicators.flatMap((one) => rows.filter(({ indicator }) => indicator === one));
}
