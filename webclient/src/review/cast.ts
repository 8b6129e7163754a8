import type { LogPage, LogRow } from "../http/logs";
import type { Event, Issuer } from "../wire/types";
import type { Cast } from "./names";

/** What a page's header names. */
export type Header = Pick<LogPage, "actors" | "people" | "indicators" | "facts">;

/** A cast from a log's header and the rows at hand. */
export function castOf(header: Header, rows: readonly LogRow[]): Cast {
  const actors = new Map(header.actors.map((actor) => [actor.id, actor]));
  const people = new Map(header.people.map((person) => [person.seat, person]));
  const indicators = new Map(header.indicators.map((indicator) => [indicator.id, indicator.name]));
  const facts = new Map(header.facts.map((fact) => [fact.id, fact.number]));
  const established = new Map<string, number>();
  const moves = new Map<string, string>();
  const argued = new Map<string, string>();
  for (const { seq, event } of rows) {
    if (event.type === "move-submitted" && event.number !== undefined) moves.set(event.move, event.number);
    if (event.type === "moves-revealed") for (const one of event.moves) moves.set(one.move, one.number);
    if (event.type === "argument-made") argued.set(event.argument, event.move);
    for (const { fact, number } of factsOf(event)) {
      established.set(fact, seq);
      if (number !== undefined) facts.set(fact, number);
    }
  }
  return {
    actor: (id) => actors.get(id),
    seat: (id) => {
      const person = people.get(id);
      if (person === undefined) return undefined;
      const actor = person.role.type === "player" ? actors.get(person.role.actor) : undefined;
      return { name: person.name, role: person.role, ...(actor === undefined ? {} : { actor }) };
    },
    indicator: (id) => indicators.get(id) ?? id,
    fact: (id) => facts.get(id),
    established: (fact) => established.get(fact),
    move: (id) => moves.get(id),
    argued: (id) => argued.get(id),
  };
}

/** What an event establishes; one that only some learnt has no number. */
function factsOf(event: Event): readonly { readonly fact: string; readonly number?: number }[] {
  if (event.type === "fact-established") return [event];
  return event.type === "move-ruled" ? event.facts : [];
}

/** The seat that an event came from; nothing for the door and the server. */
export function seatOf(by: Issuer): string | undefined {
  return by.type === "seated" ? by.seat : undefined;
}
