import { useComputed, useSignal } from "@preact/signals";
import { isClosed } from "../play/names";
import { timeOfDay } from "../state/clock";
import { useTable } from "../state/table";
import { Button } from "../ui/Button";
import { Name } from "../ui/Name";
import { RoleBadge } from "../ui/RoleBadge";
import { consolePage as desk, play } from "../words";
import type { SeatCard } from "../wire/types";
import { Door } from "./Door";
import { doingOf } from "./people";
import { SeatActions } from "./SeatActions";
import { lacksOf, progressOf, sidesOf, type Side } from "./sides";

const words = desk.people;

/** Idleness is told in minutes, so people are drawn anew no oftener than this. */
const REDRAWN_MS = 30_000;

/** Everybody by side: how far the side is, who is here or away and doing what, and what they have not read. */
export function RoomBox({ onInvite }: { onInvite(): void }) {
  const table = useTable();
  const sides = sidesOf(table);
  const seated = sides.flatMap(({ seats }) => seats);
  const here = new Set(table.people.value.filter((person) => person.here === "here").map(({ seat }) => seat));
  const gone = table.cards.of("seat").filter(({ presence }) => presence !== "seated").length;
  return (
    <section class="box">
      <header class="box-head">
        <h2 class="box-title">{words.title}</h2>
        <span class="quiet">{words.here(seated.filter(({ seat }) => here.has(seat)).length, seated.length)}</span>
      </header>
      <ul class="sides">
        {sides.map((side) => (
          <OneSide key={side.key} side={side} />
        ))}
      </ul>
      {gone === 0 ? null : <p class="quiet">{words.left(gone)}</p>}
      {isClosed(table) ? null : (
        <div class="row">
          <Button size="small" onClick={onInvite}>
            {words.invite}
          </Button>
          <Door />
        </div>
      )}
    </section>
  );
}

function OneSide({ side }: { side: Side }) {
  const table = useTable();
  return (
    <li>
      <div class="side-head">
        <RoleBadge role={side.role} />
        <strong>{side.name}</strong>
        <span class="quiet">{side.seats.length === 0 ? words.nobody : progressOf(table, side)}</span>
      </div>
      <ul>
        {side.seats.map((seat) => (
          <Person key={seat.seat} seat={seat} />
        ))}
      </ul>
    </li>
  );
}

function Person({ seat }: { seat: SeatCard }) {
  const table = useTable();
  const open = useSignal(false);
  const now = useComputed(() => Math.floor(table.clock.ticking / REDRAWN_MS) * REDRAWN_MS);
  const person = table.people.value.find((one) => one.seat === seat.seat);
  const doing = doingOf(person, now.value, (iso) => timeOfDay(iso));
  const name = seat.name ?? play.blanked;
  const lacks = lacksOf(table, seat);
  const line = (
    <>
      <Name>{name}</Name>
      <span class="quiet">
        <span data-calls={doing.calls ? "" : undefined}>{doing.says}</span>
        {lacks === "" ? null : " · "}
        <span data-calls="">{lacks}</span>
      </span>
    </>
  );
  return (
    <li>
      <button type="button" class="person" aria-expanded={open.value} onClick={() => (open.value = !open.value)}>
        {line}
        <span class="heard">{words.more}</span>
      </button>
      {open.value ? <SeatActions seat={seat} name={name} /> : null}
    </li>
  );
}
