import type { LogRow } from "../http/logs";
import { timeOfDay } from "../state/clock";
import { memo } from "../ui/memo";
import { Name } from "../ui/Name";
import type { Event, Issuer } from "../wire/types";
import { tell } from "./tell";
import { logs } from "../words";
import { seatOf } from "./cast";
import type { Cast } from "./names";
import { useReview } from "./desk";
import { evidenceOf, LogChips, LogMoveChip, LogRole } from "./LogChips";

interface Props {
  row: LogRow;
  /** The turn that begins with this row, where one does. */
  newTurn: number | undefined;
  /** The move whose line is open. */
  open: string | undefined;
}

/** One event: when, who, what; a press on what belongs to a move opens its line. */
export const EventRow = memo(function EventRow({ row, newTurn, open }: Props) {
  const { log, openLine } = useReview();
  const move = moveOf(row.event, log.cast);
  const { by } = row;
  const seat = seatOf(by);
  const who = seat === undefined ? undefined : log.cast.seat(seat);
  const body = (
    <>
      <time class="log-time" dateTime={row.at}>
        {timeOfDay(row.at, "seconds")}
      </time>
      <span class="log-who">
        {who?.role === undefined ? null : <LogRole role={who.role} />}
        <Name>{nameOf(by, who?.name)}</Name>
      </span>
      <span class="log-said said">{tell(row.event, log.cast)}</span>
    </>
  );
  return (
    <li class="log-row" data-open={move !== undefined && move === open ? "" : undefined}>
      {newTurn === undefined ? null : <h2>{logs.turn(newTurn)}</h2>}
      {move === undefined ? (
        <div class="log-row-main" data-row="" tabIndex={-1}>
          {body}
        </div>
      ) : (
        <button type="button" class="log-row-main" data-row="" onClick={() => openLine(move)}>
          {body}
          <span class="heard">{logs.openLine}</span>
        </button>
      )}
      <span class="log-row-side">
        <LogChips of={evidenceOf(row.event)} />
        {row.event.type === "moves-revealed" ? row.event.moves.map((one) => <LogMoveChip key={one.move} move={one.move} />) : null}
        <span class="log-seq">{row.seq}</span>
      </span>
    </li>
  );
});

function nameOf(by: Issuer, name: string | null | undefined): string {
  if (by.type === "door") return logs.door;
  if (by.type === "server") return logs.server;
  return name ?? logs.blanked;
}

/** The move that an event belongs to. */
function moveOf(event: Event, cast: Cast): string | undefined {
  switch (event.type) {
    case "move-submitted":
    case "move-withdrawn":
    case "argument-made":
    case "reason-marked":
    case "move-taken-up":
    case "move-given-back":
    case "dice-rolled":
    case "dice-corrected":
    case "move-ruled":
    case "ruling-corrected":
      return event.move;
    case "argument-marked":
    case "argument-withdrawn":
      return cast.argued(event.argument);
    default:
      return undefined;
  }
}
