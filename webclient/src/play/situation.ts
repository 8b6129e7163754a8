import type { Table } from "../state/table";
import type { MoveCard, PhaseKind, SessionCard } from "../wire/types";
import type { Situation } from "./expectation";

/** What is expected of this seat now, gathered from what it sees; null before the first view. */
export function situationOf(table: Table): Situation | null {
  const session = table.session.value;
  const me = table.me.value;
  const scenario = table.scenario.value;
  if (session === null || me === null) return null;
  const mine = me.role.type === "player" ? me.role.actor : null;
  const moves = movesOfTurn(table, session);
  const phases = scenario?.phases ?? [];
  const at = phases.findIndex((phase) => phase.kind === session.phase);
  return {
    stage: session.stage,
    role: me.role,
    turn: session.turn,
    turns: scenario?.turns.length ?? session.turn,
    phase: session.phase ?? null,
    gate: session.gate,
    next: at < 0 ? null : (phases[at + 1]?.name ?? null),
    clock: session.clock.type,
    sides: table.cards.of("actor").map((actor) => ({
      name: actor.name,
      ready: actor.ready === "ready",
      mine: actor.actor === mine,
    })),
    own:
      mine === null
        ? null
        : {
            written: table.drafts.all.value.some((draft) => Object.values(draft.slots).some((slot) => slot.text !== "")),
            submitted: moves.filter((move) => move.actor === mine && move.standing !== "withdrawn").length,
          },
    moves: {
      ruled: moves.filter((move) => move.standing === "ruled").length,
      waiting: moves.filter(waitsForRuling).length,
    },
  };
}

/** The moves of the turn that is played, as far as this seat sees them. */
export function movesOfTurn(table: Table, session: Pick<SessionCard, "turn">): MoveCard[] {
  return bySide(table, table.cards.of("move").filter((move) => move.turn === session.turn));
}

/** In the order of the sides, not of submission: that is nobody's business. */
export function bySide(table: Table, moves: readonly MoveCard[]): MoveCard[] {
  const order = new Map(table.cards.of("actor").map(({ actor }, at) => [actor, at]));
  return moves.toSorted((a, b) => (order.get(a.actor) ?? 0) - (order.get(b.actor) ?? 0));
}

/** Whether a phase of this kind is open now. */
export function isIn(session: SessionCard | null, kind: PhaseKind): boolean {
  return session?.stage === "running" && session.phase === kind && session.gate === "open";
}

/** Shown to all, standing, and not ruled on. */
export function waitsForRuling(move: MoveCard): boolean {
  return move.standing === "submitted" && move.number !== undefined;
}
