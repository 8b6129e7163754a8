import type { Look, MySeat } from "../../http/bodies";
import type { Ticket } from "../../http/sessions";
import { common, join } from "../../words";
import { Door } from "../layout/Door";
import { SeatMark } from "../layout/SeatMark";
import { NameForm } from "./NameForm";

interface Props {
  look: Look;
  ticket: Ticket;
  /** The seat this browser already holds in the same session, if any. */
  held: MySeat | undefined;
}

/** What one is invited to: the game, the seat, who else is in, and who will read what one writes. */
export function SeatOffer({ look, ticket, held }: Props) {
  const lobby = look.role.type === "lobby";
  const what = join.what(look.turns, look.minutes * look.turns);
  return (
    <Door marking={look.marking} title={look.title ?? undefined}>
      <h1 class="door-title">{look.title ?? common.blanked}</h1>
      {held === undefined ? null : (
        <div class="door-already">
          <p>{join.alreadyHere(held.name ?? common.blanked)}</p>
          <a href={`/s/${held.session}/${held.seat}`}>{join.goToSeat}</a>
        </div>
      )}
      <p class="door-what">
        {what} {lobby ? join.lobbyFor : join.seatFor[look.role.type]}
      </p>
      {lobby && look.othersIn === 0 ? null : (
        <div class="door-seat">
          {lobby ? null : (
            <>
              <SeatMark role={look.role} actor={look.actor} size="large" />
              <span class="door-seat-name">{look.actor?.name ?? join.seatNames[look.role.type]}</span>
            </>
          )}
          {look.othersIn === 0 ? null : <span class="quiet">{join.othersIn(look.othersIn)}</span>}
        </div>
      )}
      <NameForm ticket={ticket} action={lobby ? join.enter : join.take} />
      <p class="door-small">{join.readers(look.role, look.naming)}</p>
      <a class="door-link" href="/resume">
        {join.before}
      </a>
    </Door>
  );
}
