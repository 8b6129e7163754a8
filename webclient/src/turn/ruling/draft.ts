import { readPoints } from "../../play/points";
import { degreeOf } from "../../play/odds";
import { proposedEffects, sameEffects } from "../../play/weigh";
import { ruling as words } from "../../words";
import type { ActionSpec, Degree, DiceSpec, Effect, Method, Roll, RolledCorrection } from "../../wire/types";

export const STEPS = ["weigh", "roll", "say", "publish"] as const;
export type Step = (typeof STEPS)[number];

/** An effect as it is being typed. */
export interface TypedEffect {
  readonly indicator: string;
  readonly delta: string;
  readonly afterTurns: number;
  readonly lastsTurns: number;
}

/** A ruling in writing; it is kept as this seat's scratch until it is published. */
export interface RulingDraft {
  readonly step: Step;
  readonly method: Method | null;
  readonly target: number;
  /** Null until somebody says otherwise than the dice. */
  readonly degree: Degree | null;
  /** Null while they are as proposed. */
  readonly effects: readonly TypedEffect[] | null;
  readonly why: string;
  readonly account: string;
  readonly facts: readonly string[];
}

/** What a ruling is made on. */
export interface Ground {
  readonly action: ActionSpec | undefined;
  readonly dice: DiceSpec;
  readonly roll: Roll | undefined;
  /** What was entered of the table's dice before. */
  readonly corrections: readonly RolledCorrection[];
  readonly unopposed: boolean;
}

export function emptyRuling(target: number): RulingDraft {
  return { step: "weigh", method: null, target, degree: null, effects: null, why: "", account: "", facts: [] };
}

/** Reads what was kept; what cannot be read begins anew. */
export function readRuling(kept: string, target: number): RulingDraft {
  try {
    const read: unknown = JSON.parse(kept);
    return typeof read === "object" && read !== null ? { ...emptyRuling(target), ...read } : emptyRuling(target);
  } catch {
    return emptyRuling(target);
  }
}

export function methodOf(draft: RulingDraft, ground: Ground): Method {
  if (ground.roll !== undefined) return "dice";
  if (draft.method === "unopposed" && !ground.unopposed) return "dice";
  return draft.method ?? (ground.unopposed ? "unopposed" : "dice");
}

/** How it comes out as the dice or the method say; null where only a person can say. */
export function saidDegree(draft: RulingDraft, ground: Ground): Degree | null {
  if (ground.roll !== undefined) return degreeOf(marginOf(ground.roll), ground.dice);
  return methodOf(draft, ground) === "unopposed" ? "succeeds" : null;
}

export function degreeNow(draft: RulingDraft, ground: Ground): Degree | null {
  return draft.degree ?? saidDegree(draft, ground);
}

export function marginOf(roll: Roll): number {
  return roll.first + roll.second + roll.strongFor - roll.strongAgainst - roll.target;
}

/** The effects as they would be published; null where one cannot be read. */
export function effectsNow(draft: RulingDraft, ground: Ground): Effect[] | null {
  const degree = degreeNow(draft, ground);
  if (draft.effects === null) return degree === null ? [] : proposedEffects(ground.action, degree);
  const read = draft.effects.map(readEffect);
  return read.includes(null) ? null : read.flatMap((effect) => effect ?? []);
}

export function readEffect({ indicator, delta, afterTurns, lastsTurns }: TypedEffect): Effect | null {
  const points = readPoints(delta);
  return points === null || points === 0 || indicator === "" ? null : { indicator, delta: points, afterTurns, lastsTurns };
}

/** Whether it says something else than the dice and the catalogue, and so wants a reason. */
export function departs(draft: RulingDraft, ground: Ground): boolean {
  const degree = degreeNow(draft, ground);
  const effects = effectsNow(draft, ground);
  if (degree === null || effects === null) return false;
  if (ground.action === undefined && ground.roll === undefined) return false;
  const other = ground.roll !== undefined && degree !== saidDegree(draft, ground);
  return other || !sameEffects(effects, proposedEffects(ground.action, degree));
}

/** What is still to be said before it can be published; null when nothing is. */
export function missing(draft: RulingDraft, ground: Ground): string | null {
  if (methodOf(draft, ground) === "dice" && ground.roll === undefined) return words.missing.roll;
  if (degreeNow(draft, ground) === null) return words.missing.degree;
  if (draft.account.trim() === "") return words.missing.account;
  if (effectsNow(draft, ground) === null) return words.missing.effect;
  if (draft.facts.some((fact) => fact.trim() === "")) return words.missing.fact;
  if (departs(draft, ground) && draft.why.trim() === "") return words.missing.why;
  return null;
}
