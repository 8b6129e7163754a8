import type { Degree, DiceSpec } from "../wire/types";

/** What a total of two dice would come to. */
export interface Bar {
  readonly sum: number;
  /** Of the 36 ways two dice can fall. */
  readonly ways: number;
  readonly degree: Degree;
}

export interface Odds {
  readonly bars: readonly Bar[];
  /** Ways of 36 in which it succeeds or succeeds well. */
  readonly succeeds: number;
  /** Ways of 36 in which it succeeds, though at a cost. */
  readonly atACost: number;
}

/** Best first. */
export const DEGREES: readonly Degree[] = ["succeeds-well", "succeeds", "at-a-cost", "fails", "backfires"];

export function degreeOf(margin: number, dice: DiceSpec): Degree {
  if (margin >= dice.wellFrom) return "succeeds-well";
  if (margin >= dice.succeedsFrom) return "succeeds";
  if (margin >= dice.atACostFrom) return "at-a-cost";
  return margin >= dice.failsFrom ? "fails" : "backfires";
}

/**
 * How two dice would come out against a target.
 *
 * @param balance strong reasons for, less strong reasons against
 */
export function odds(target: number, balance: number, dice: DiceSpec): Odds {
  const bars = Array.from({ length: 11 }, (_, i) => {
    const sum = i + 2;
    return { sum, ways: 6 - Math.abs(7 - sum), degree: degreeOf(sum + balance - target, dice) };
  });
  const ways = (...degrees: Degree[]) =>
    bars.filter(({ degree }) => degrees.includes(degree)).reduce((all, bar) => all + bar.ways, 0);
  return { bars, succeeds: ways("succeeds-well", "succeeds"), atACost: ways("at-a-cost") };
}
