import type { Table } from "../state/table";
import { play as words } from "../words";
import type { Role, SeatCard } from "../wire/types";

/** A person's name as the room knows it. */
export function nameOf(table: Table, seat: string): string {
  const card = table.cards.get("seat", seat);
  if (card === undefined) return words.nobody;
  return card.name ?? words.blanked;
}

export function actorName(table: Table, actor: string): string {
  return table.cards.get("actor", actor)?.name ?? actor;
}

/** What a role is called: the actor's name for a player. */
export function roleName(table: Table, role: Role): string {
  switch (role.type) {
    case "player":
      return actorName(table, role.actor);
    case "white-cell":
      return words.whiteCell;
    case "observer":
      return words.observer;
    case "lobby":
      return words.inTheLobby;
  }
}

/** The seats of one's own side that are taken, one's own left out. */
export function colleagues(table: Table): SeatCard[] {
  const me = table.me.value;
  if (me === null || me.role.type !== "player") return [];
  const { actor } = me.role;
  return table.cards
    .of("seat")
    .filter((seat) => seat.seat !== me.seat && seat.presence === "seated" && seat.role.type === "player" && seat.role.actor === actor);
}

/** Whether nothing more can be written: then nothing is offered that would write. */
export function isClosed(table: Table): boolean {
  return table.session.value?.stage === "closed";
}

export function isWhiteCell(table: Table): boolean {
  return table.me.value?.role.type === "white-cell";
}
