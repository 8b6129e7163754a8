import type { MySeat } from "../../http/bodies";
import { common, join } from "../../words";
import { Name } from "../../ui/Name";
import { SeatMark } from "../layout/SeatMark";

/** The seats this browser holds, as ways back in. */
export function SeatsHere({ seats }: { seats: readonly MySeat[] }) {
  if (seats.length === 0) return null;
  return (
    <section class="seats-here">
      <h2>{join.otherSeats}</h2>
      <ul>
        {seats.map((seat) => (
          <li key={`${seat.session}/${seat.seat}`}>
            <a href={`/s/${seat.session}/${seat.seat}`}>
              <SeatMark role={seat.role} actor={seat.actor} />
              <span class="seats-here-words">
                <strong>{seat.title ?? common.blanked}</strong>
                <span class="quiet">
                  <Name>{seat.name ?? common.blanked}</Name>
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
