/** Turns what the server says into state; the only place that does. */
import { batch } from "@preact/signals";
import type { Card, Role, ServerMessage } from "../wire/types";
import { laying } from "./offTheWall";
import type { Table } from "./table";

export class Incoming {
  cursor: string | null = null;
  readonly #table: Table;
  readonly #role: (role: Role) => void;
  /** The parts of a snapshot that have come, until the last. */
  #gathered: Card[] = [];

  constructor(table: Table, role: (role: Role) => void) {
    this.#table = table;
    this.#role = role;
  }

  received(messages: readonly ServerMessage[]): void {
    batch(() => {
      for (const message of messages) this.#one(message);
    });
  }

  #one(message: ServerMessage): void {
    const table = this.#table;
    switch (message.type) {
      case "welcome":
        table.clock.set(message.now);
        this.#role(message.role);
        this.#gathered = [];
        return table.opened();
      case "snapshot":
        return this.#snapshot(message.cards, message.cursor);
      case "changes":
        laying(table.cards, table.scratch, () => table.cards.apply(message.changes));
        this.cursor = message.cursor;
        return;
      case "accepted":
        return table.commands.answered(message);
      case "refused":
        table.drafts.refused(message.key);
        return table.commands.answered(message);
      case "draft-opened":
      case "draft-shown":
      case "draft-gone":
      case "draft-held":
      case "draft-merged":
      case "draft-not-kept":
        return table.drafts.received(message);
      case "scratch":
        return table.scratch.shown(message.slot, message.text, message.keptAt);
      case "kept":
        return table.scratch.kept(message.slot, message.at);
      case "not-kept":
        return table.scratch.refused(message.slot, message.message);
      case "people":
        table.people.value = message.people;
        return;
      case "drafting":
        table.drafting.value = message.actors;
        table.leftDrafts.value = message.left;
        return;
      case "weather":
        return table.weatherIs({ state: message.state, message: message.message });
      case "pong":
        return table.clock.set(message.now);
      case "bye":
        // The connection reads it: what follows is the close.
        return;
    }
  }

  #snapshot(cards: readonly Card[], cursor: string | undefined): void {
    // A new view: the drafts it has are shown after it.
    if (this.#gathered.length === 0) this.#table.drafts.restart();
    this.#gathered.push(...cards);
    // What the session is comes first, and is enough to read under: the text does not wait for the rest.
    if (!this.#table.ready.peek()) this.#table.cards.replace(this.#gathered.filter(({ type }) => type === "session"));
    if (cursor === undefined) return;
    const { cards: laid, scratch } = this.#table;
    laying(laid, scratch, () => laid.replace(this.#gathered));
    this.#gathered = [];
    this.cursor = cursor;
    this.#table.ready.value = true;
  }
}
