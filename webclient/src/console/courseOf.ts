import type { PhaseSpec, SessionCard } from "../wire/types";

/** What the white cell can do with the course of play now. */
export interface CourseNow {
  readonly canStart: boolean;
  /** The phase that is open; null where none is. */
  readonly open: PhaseSpec | null;
  /** What opening the next would open; null when play is not running or all is played. */
  readonly next: { readonly kind: "phase"; readonly phase: PhaseSpec } | { readonly kind: "turn"; readonly turn: number } | null;
  /** Later phases of this turn, past the next one. */
  readonly later: readonly PhaseSpec[];
  readonly canHotWash: boolean;
  readonly canClose: boolean;
}

export function courseOf(session: SessionCard, phases: readonly PhaseSpec[], turns: number): CourseNow {
  const running = session.stage === "running";
  const at = phases.findIndex(({ kind }) => kind === session.phase);
  const following = phases[at + 1];
  return {
    canStart: session.stage === "lobby",
    open: running && session.gate === "open" ? (phases[at] ?? null) : null,
    next: !running ? null : following !== undefined ? { kind: "phase", phase: following } : session.turn < turns ? { kind: "turn", turn: session.turn + 1 } : null,
    later: running ? phases.slice(at + 2) : [],
    canHotWash: running,
    canClose: session.stage !== "closed",
  };
}
