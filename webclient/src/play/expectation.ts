import type { PhaseKind, Role, Stage } from "../wire/types";
import { expectation as words } from "../words";

/** All that decides what is expected of somebody now. */
export interface Situation {
  readonly stage: Stage;
  readonly role: Role;
  readonly turn: number;
  readonly turns: number;
  readonly phase: PhaseKind | null;
  /** Whether the phase is open, or closed with the next not yet open. */
  readonly gate: "open" | "closed";
  /** The phase that would come next in this turn; null after the last. */
  readonly next: string | null;
  readonly clock: "none" | "running" | "paused" | "over";
  readonly sides: readonly Side[];
  /** What one's own side has written; null for those who play none. */
  readonly own: Own | null;
  /** Of this turn, as far as this seat sees them. */
  readonly moves: { readonly ruled: number; readonly waiting: number };
}

export interface Side {
  readonly name: string;
  readonly ready: boolean;
  readonly mine: boolean;
}

export interface Own {
  readonly written: boolean;
  readonly submitted: number;
}

/** What one is to do, and what the room waits for; the second may be empty. */
export interface Expectation {
  readonly now: string;
  readonly waiting: string;
}

export function expectationOf(situation: Situation): Expectation {
  const { stage, role } = situation;
  if (role.type === "lobby") return { now: words.lobbySeat, waiting: "" };
  if (stage === "closed") return { now: words.closed, waiting: "" };
  if (stage === "hot-wash") return { now: role.type === "white-cell" ? words.hotWash.whiteCell : words.hotWash.all, waiting: "" };
  if (stage === "lobby") return inLobby(role);
  if (situation.phase === null || situation.gate === "closed") return betweenPhases(situation);
  const { now, waiting } = inPhase(situation, situation.phase);
  return { now: `${clockWords(situation)}${now}`, waiting };
}

function inLobby(role: Role): Expectation {
  if (role.type === "white-cell") return { now: words.lobby.whiteCell, waiting: "" };
  const now = role.type === "player" ? words.lobby.player : words.lobby.observer;
  return { now, waiting: words.lobby.waiting };
}

function betweenPhases(situation: Situation): Expectation {
  const now = words.between(situation.turn);
  return { now, waiting: situation.role.type === "white-cell" ? whatToOpen(situation) : words.waitsForNext };
}

function inPhase(situation: Situation, phase: PhaseKind): Expectation {
  const { role, moves } = situation;
  const kind = role.type === "white-cell" ? "whiteCell" : role.type === "player" ? "player" : "observer";
  const ready = situation.sides.some((side) => side.mine && side.ready);
  switch (phase) {
    case "deliberate":
    case "argue":
      return { now: kind === "player" && ready ? words[phase].ready : words[phase][kind], waiting: waitsForSides(situation) };
    case "move":
      return { now: kind === "player" ? ownMove(situation.own, ready) : words.move[kind], waiting: waitsForSides(situation) };
    case "rule":
      if (kind === "whiteCell") {
        return moves.waiting === 0
          ? { now: words.rule.done, waiting: whatToOpen(situation) }
          : { now: words.rule.whiteCell(moves.waiting), waiting: "" };
      }
      return {
        now: moves.ruled + moves.waiting === 0 ? words.rule.none : words.rule.player(moves.ruled, moves.ruled + moves.waiting),
        waiting: words.waitsForWhiteCell,
      };
    case "consequences":
      return { now: words.consequences[kind], waiting: kind === "whiteCell" ? whatToOpen(situation) : words.waitsForWhiteCell };
  }
}

function ownMove(own: Own | null, ready: boolean): string {
  if (ready) return words.move.ready;
  if (own === null || (own.submitted === 0 && !own.written)) return words.move.first;
  return own.submitted === 0 ? words.move.drafted : words.move.submitted(own.submitted);
}

function waitsForSides(situation: Situation): string {
  const late = situation.sides.filter((side) => !side.ready && !side.mine).map((side) => side.name);
  if (situation.role.type === "white-cell") {
    return late.length === 0 ? `${words.allReady} ${whatToOpen(situation)}` : words.notReady(late);
  }
  const mine = situation.sides.find((side) => side.mine);
  if (mine !== undefined && !mine.ready) return late.length === 0 ? "" : words.waitsFor(late);
  return late.length === 0 ? words.waitsForWhiteCell : words.waitsForThenWhiteCell(late);
}

function whatToOpen({ next, turn, turns }: Situation): string {
  if (next !== null) return words.openNext(next);
  return turn < turns ? words.openNextTurn(turn + 1) : words.openHotWash;
}

function clockWords({ clock }: Situation): string {
  if (clock === "over") return `${words.timeIsUp} `;
  return clock === "paused" ? `${words.paused} ` : "";
}
