import { roleName } from "./names";
import type { Table } from "../state/table";
import type { Role } from "../wire/types";

/** A role that somebody can be seated in, and what it is called. */
export interface Seating {
  readonly key: string;
  readonly role: Role;
  readonly name: string;
}

/** The sides in the scenario's order, then the white cell and the observers. */
export function seatings(table: Table): readonly Seating[] {
  const roles: readonly Role[] = [
    ...table.cards.of("actor").map(({ actor }) => ({ type: "player", actor }) as const),
    { type: "white-cell" },
    { type: "observer" },
  ];
  return roles.map((role) => ({ key: keyOf(role), role, name: roleName(table, role) }));
}

export function keyOf(role: Role): string {
  return role.type === "player" ? `player/${role.actor}` : role.type;
}
