/**
 * What stands beside each actor in the header. Of others only what they said themselves: ready. Of
 * one's own side, and for the white cell of all, also drafting and submitted.
 */
import type { Table } from "../state/table";
import type { ActorCard } from "../wire/types";
import { session } from "../words";

export interface ActorState {
  actor: ActorCard;
  state: string;
  tone: "good" | "plain";
}

export function actorStates(table: Table): readonly ActorState[] {
  const now = table.session.value;
  const drafting = new Set(table.drafting.value);
  const submitted = new Set(
    table.cards
      .of("move")
      .filter((move) => move.turn === now?.turn && move.standing !== "withdrawn" && move.revealedAt === undefined)
      .map((move) => move.actor),
  );
  return table.cards.of("actor").map((actor) => {
    if (now?.stage !== "running") return { actor, state: "", tone: "plain" };
    if (actor.ready === "ready") return { actor, state: `✓ ${session.ready}`, tone: "good" };
    if (submitted.has(actor.actor)) return { actor, state: session.submitted, tone: "plain" };
    if (drafting.has(actor.actor)) return { actor, state: session.drafting, tone: "plain" };
    return { actor, state: "", tone: "plain" };
  });
}
