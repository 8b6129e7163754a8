import { keyOf } from "../../play/seatings";
import type { ActorCard, InvitationCard, Role, SeatCard } from "../../wire/types";

/** One side, or the white cell, or the observers: who is in, and by which invitations more may come. */
export interface Row {
  readonly key: string;
  readonly role: Role;
  readonly actor?: ActorCard;
  readonly seats: readonly SeatCard[];
  /** Those that still let somebody in. */
  readonly valid: readonly InvitationCard[];
  /** How many were used up or revoked. */
  readonly over: number;
}

/** A row for every actor in the scenario's order, then for the white cell and the observers. */
export function rowsOf(
  actors: readonly ActorCard[],
  invitations: readonly InvitationCard[],
  seats: readonly SeatCard[],
): readonly Row[] {
  const roles: readonly { role: Role; actor?: ActorCard }[] = [
    ...actors.map((actor) => ({ role: { type: "player", actor: actor.actor } as const, actor })),
    { role: { type: "white-cell" } },
    { role: { type: "observer" } },
  ];
  return roles.map(({ role, actor }) => {
    const key = keyOf(role);
    const issued = invitations.filter((one) => keyOf(one.role) === key);
    const valid = issued.filter((one) => one.validity === "valid");
    return {
      key,
      role,
      ...(actor === undefined ? {} : { actor }),
      seats: seats.filter((seat) => seat.presence === "seated" && keyOf(seat.role) === key),
      valid,
      over: issued.length - valid.length,
    };
  });
}

/** The sides that have neither a person nor a link yet. */
export function uninvited(rows: readonly Row[]): readonly Row[] {
  return rows.filter((row) => row.actor !== undefined && row.valid.length === 0 && row.seats.length === 0);
}
