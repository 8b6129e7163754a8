import { movesOfTurn } from "../play/situation";
import type { Table } from "../state/table";
import { consolePage as desk } from "../words";
import type { ActorCard, Role, SeatCard } from "../wire/types";
import { keyOf, seatings } from "../play/seatings";

const words = desk.people;

/** Those who hold a seat of one role; the sides are there also while nobody does. */
export interface Side {
  readonly key: string;
  readonly role: Role;
  readonly name: string;
  readonly actor: ActorCard | undefined;
  readonly seats: readonly SeatCard[];
}

/** Sides in the scenario's order, then the white cell and observers; the lobby waits elsewhere. */
export function sidesOf(table: Table): readonly Side[] {
  const seated = table.cards.of("seat").filter(({ presence }) => presence === "seated");
  return seatings(table)
    .map(({ key, role, name }) => ({
      key,
      role,
      name,
      actor: role.type === "player" ? table.cards.get("actor", role.actor) : undefined,
      seats: seated.filter((seat) => keyOf(seat.role) === key),
    }))
    .filter(({ actor, seats }) => actor !== undefined || seats.length > 0);
}

/** How far a side is in this turn: its moves, or that it writes one; and whether it said ready. */
export function progressOf(table: Table, { actor }: Side): string {
  const session = table.session.value;
  if (actor === undefined || session?.stage !== "running") return "";
  const moves = movesOfTurn(table, session).filter((move) => move.actor === actor.actor && move.standing !== "withdrawn");
  const sealed = moves.filter(({ number }) => number === undefined).length;
  return [
    ...moves.flatMap(({ number }) => number ?? []),
    sealed === 0 ? "" : words.sealed(sealed),
    table.drafting.value.includes(actor.actor) ? words.drafting : "",
    actor.ready === "ready" ? `✓ ${words.ready}` : "",
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

/** What a player has not read, the brief and injects to his side; empty where all is read. */
export function lacksOf(table: Table, { seat, role }: SeatCard): string {
  if (role.type !== "player") return "";
  const { actor } = role;
  const has = (what: string) => table.cards.get("reading", `${seat}/${what}`) !== undefined;
  const injects = table.cards.of("inject").filter(({ inject, to }) => (to.length === 0 || to.includes(actor)) && !has(inject)).length;
  if (has("brief")) return injects === 0 ? "" : words.unread.injects(injects);
  return injects === 0 ? words.unread.brief : words.unread.both(injects);
}
