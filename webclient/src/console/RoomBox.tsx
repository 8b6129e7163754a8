import { useSignal } from "@preact/signals";
import { isClosed, roleName } from "../play/names";
import { movesOfTurn } from "../play/situation";
import { timeOfDay } from "../state/clock";
import { useTable, type Table } from "../state/table";
import { RoleBadge } from "../ui/RoleBadge";
import { common, consolePage as desk } from "../words";
import type { Role, SeatCard } from "../wire/types";
import { doingOf } from "./people";
import { SeatActions } from "./SeatActions";

const words = desk.people;

/** Everybody by side: here or away, what they are doing, and what they have not read. */
export function RoomBox() {
  const table = useTable();
  const seats = table.cards.of("seat");
  const seated = inOrder(table, seats.filter(({ presence }) => presence === "seated"));
  const here = table.people.value.filter((person) => person.here === "here").length;
  const gone = seats.length - seated.length;
  return (
    <section class="box">
      <header class="box-head">
        <h2 class="box-title">{words.title}</h2>
        <span class="quiet">{words.here(here, seated.length)}</span>
      </header>
      {seated.length === 0 ? <p class="quiet">{words.nobody}</p> : null}
      <ul class="lines">
        {seated.map((seat) => (
          <Person key={seat.seat} seat={seat} />
        ))}
      </ul>
      {gone === 0 ? null : <p class="quiet">{words.left(gone)}</p>}
    </section>
  );
}

function Person({ seat }: { seat: SeatCard }) {
  const table = useTable();
  const open = useSignal(false);
  const person = table.people.value.find((one) => one.seat === seat.seat);
  const doing = doingOf(person, table.clock.now(), (iso) => timeOfDay(iso));
  const name = seat.name ?? common.blanked;
  return (
    <li>
      <div class="person">
        <RoleBadge role={seat.role} />
        <div class="person-words">
          <strong class="person-name">{name}</strong>
          <span class="quiet" data-calls={doing.calls ? "" : undefined}>
            {[doing.says, ...lacksOf(table, seat)].join(" · ")}
          </span>
        </div>
        <span class="quiet">{doneBy(table, seat)}</span>
        {seat.seat === table.place.seat || isClosed(table) ? null : (
          <button type="button" class="text-button" aria-expanded={open.value} aria-label={words.more(name)} onClick={() => (open.value = !open.value)}>
            {words.seat}
          </button>
        )}
      </div>
      {open.value ? <SeatActions seat={seat} name={name} /> : null}
    </li>
  );
}

/** Sides in the scenario's order, then the white cell, observers and the lobby. */
function inOrder(table: Table, seats: readonly SeatCard[]): SeatCard[] {
  const names = [...table.cards.of("actor").map(({ name }) => name), ...(["white-cell", "observer", "lobby"] as const).map((type) => roleName(table, { type }))];
  const rank = (role: Role) => names.indexOf(roleName(table, role));
  return seats.toSorted((a, b) => rank(a.role) - rank(b.role));
}

/** What a player has not read: the brief, injects to his side. */
function lacksOf(table: Table, { seat, role }: SeatCard): string[] {
  if (role.type !== "player") return [];
  const { actor } = role;
  const has = (what: string) => table.cards.get("reading", `${seat}/${what}`) !== undefined;
  const injects = table.cards.of("inject").filter(({ inject, to }) => (to.length === 0 || to.includes(actor)) && !has(inject)).length;
  return [has("brief") ? "" : words.unread.brief, injects === 0 ? "" : words.unread.injects(injects)].filter((part) => part !== "");
}

/** The moves this seat submitted, and whether its side is ready. */
function doneBy(table: Table, { seat, role }: SeatCard): string {
  const session = table.session.value;
  if (role.type !== "player" || session?.stage !== "running") return "";
  const submitted = movesOfTurn(table, session).filter((move) => move.seat === seat && move.standing !== "withdrawn");
  const labels = submitted.map((move) => move.number ?? words.submitted);
  const ready = table.cards.get("actor", role.actor)?.ready === "ready";
  return [...labels, ready ? `✓ ${words.ready}` : ""].filter((part) => part !== "").join(", ");
}
