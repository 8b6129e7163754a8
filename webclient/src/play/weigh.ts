import type { ActionSpec, ArgumentCard, Degree, Effect, Evidence, EvidenceView, MoveCard } from "../wire/types";

/** What stands on a move's two sides, as the white cell marked it. */
export interface Balance {
  readonly strongFor: number;
  readonly strongAgainst: number;
}

export function balanceOf(move: MoveCard, said: readonly ArgumentCard[]): Balance {
  const strong = said.filter((argument) => argument.standing === "made" && argument.strength === "strong");
  const count = (side: string) => strong.filter((argument) => argument.side === side).length;
  const reasons = move.reasons.filter(({ strength }) => strength === "strong").length;
  return { strongFor: reasons + count("for"), strongAgainst: count("against") };
}

/** Whether nobody has given a reason against it: then it may pass without dice. */
export function isUnopposed(said: readonly ArgumentCard[]): boolean {
  return !said.some((argument) => argument.standing === "made" && argument.side === "against");
}

/** What the catalogue proposes for a degree, with the action's own delay counted in. */
export function proposedEffects(action: ActionSpec | undefined, degree: Degree): Effect[] {
  const delay = action?.delayTurns ?? 0;
  const effects = action?.effects[degree] ?? [];
  return effects.map(({ indicator, delta, afterTurns, lastsTurns }) => ({
    indicator,
    delta,
    afterTurns: afterTurns + delay,
    lastsTurns,
  }));
}

/** Whether two lists say the same, in the same order: the rules ask a reason for any difference. */
export function sameEffects(some: readonly Effect[], others: readonly Effect[]): boolean {
  return linesOf(some) === linesOf(others);
}

function linesOf(effects: readonly Effect[]): string {
  return effects.map((e) => [e.indicator, e.delta, e.afterTurns, e.lastsTurns].join(" ")).join("\n");
}

/** Everything that a move and what was said of it rest on, each once, in reading order. */
export function restsOn(move: MoveCard, said: readonly ArgumentCard[]): EvidenceView[] {
  const standing = said.filter((argument) => argument.standing === "made");
  const all = [...move.reasons.flatMap((reason) => reason.evidence), ...standing.flatMap((a) => a.evidence)];
  return distinct(all);
}

export function distinct(evidence: readonly EvidenceView[]): EvidenceView[] {
  const seen = new Map(evidence.toReversed().map((one) => [keyOf(one), one]));
  return evidence.filter((one) => seen.get(keyOf(one)) !== undefined && seen.delete(keyOf(one)));
}

export function keyOf(evidence: EvidenceView | Evidence): string {
  switch (evidence.type) {
    case "fact-view":
    case "cited-fact":
      return `fact ${evidence.fact}`;
    case "passage-view":
    case "cited-passage":
    case "cited-note":
      return `passage ${evidence.passage.start} ${evidence.passage.end}`;
  }
}

/** Evidence as it was shown, to be cited again. */
export function cite(view: EvidenceView): Evidence {
  if (view.type === "fact-view") return { type: "cited-fact", fact: view.fact };
  return view.annotation === undefined
    ? { type: "cited-passage", passage: view.passage }
    : { type: "cited-note", annotation: view.annotation, passage: view.passage };
}

/** Evidence as it is written, to be shown. */
export function show(evidence: Evidence): EvidenceView {
  switch (evidence.type) {
    case "cited-fact":
      return { type: "fact-view", fact: evidence.fact };
    case "cited-passage":
      return { type: "passage-view", passage: evidence.passage };
    case "cited-note":
      return { type: "passage-view", annotation: evidence.annotation, passage: evidence.passage };
  }
}
