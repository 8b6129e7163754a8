import { useState } from "preact/hooks";
import type { LogRow } from "../http/logs";
import { timeOfDay } from "../state/clock";
import type { EventArgumentMade, EventInjectSent, EventMoveRuled, EventMoveSubmitted } from "../wire/types";
import { logs, play } from "../words";
import { events } from "../words/told";
import { seatOf } from "./cast";
import type { Cast } from "./names";
import type { Told } from "./course";
import { useReview } from "./desk";
import { Sign } from "./LineArguments";
import { evidenceOf, LogActor, LogChips, LogMoveChip, LogRole } from "./LogChips";
import type { Placed } from "./line";
import { Name } from "../ui/Name";
import { tell } from "./tell";

/** One thing that happened, told with what it rests on. */
export function ToldView({ told, cast }: { told: Told; cast: Cast }) {
  switch (told.is) {
    case "people":
      return <p>{logs.cameIn(told.rows.map(({ event }) => (event.type === "seat-taken" ? logs.personOf(event.name ?? logs.blanked, roleOf(cast, event.role)) : "")))}</p>;
    case "notes":
    case "talk":
      return <Folded rows={told.rows} head={told.is === "notes" ? logs.marked(counted(told.rows)) : logs.talked(told.rows.length)} cast={cast} />;
    case "arguments":
      return <Argued move={told.move} made={told.made} />;
    case "move":
      return <Move event={told.event} cast={cast} />;
    case "revealed":
      return (
        <p>
          {told.event.moves.length === 0 ? logs.nothingSealed : logs.revealed}{" "}
          {told.event.moves.map(({ move }) => (
            <LogMoveChip key={move} move={move} />
          ))}
        </p>
      );
    case "ruling":
      return <Ruled event={told.event} cast={cast} />;
    case "corrected":
      return (
        <p>
          <LogMoveChip move={told.event.move} /> {logs.correctedTo(play.degree[told.event.degree])} <span class="said">{events.said(told.event.why)}</span>
        </p>
      );
    case "inject":
      return <Inject event={told.event} cast={cast} />;
    case "other":
      return (
        <p class="said told-other">
          <Who row={told.row} cast={cast} />
          {tell(told.row.event, cast)}
        </p>
      );
  }
}

function roleOf(cast: Cast, role: Parameters<typeof events.roleName>[0]): string {
  return events.roleName(role, cast);
}

/** Whoever did it: a person, or the server. */
function Who({ row, cast }: { row: LogRow; cast: Cast }) {
  const { by } = row;
  const seat = seatOf(by);
  const who = seat === undefined ? undefined : cast.seat(seat);
  if (by.type === "server") return <span class="told-who">{logs.server} </span>;
  if (who === undefined) return null;
  return (
    <>
      {who.role === undefined ? null : <LogRole role={who.role} />} <span class="told-who"><Name>{who.name ?? logs.blanked}</Name></span>{" "}
    </>
  );
}

function counted(rows: readonly LogRow[]): { notes: number; questions: number; replies: number } {
  const notes = rows.filter(({ event }) => event.type === "annotation-made");
  return {
    notes: notes.length,
    questions: notes.filter(({ event }) => event.type === "annotation-made" && event.kind === "question").length,
    replies: rows.filter(({ event }) => event.type === "reply-made").length,
  };
}

/** Notes and talk in a line, which opens to every one of them. */
function Folded({ rows, head, cast }: { rows: readonly LogRow[]; head: string; cast: Cast }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="fold" aria-expanded={open} onClick={() => setOpen(!open)}>
        {head}
      </button>
      {open ? (
        <ul class="told-list">
          {rows.map((row) => (
            <li key={row.seq}>
              <time class="log-time" dateTime={row.at}>
                {timeOfDay(row.at)}
              </time>{" "}
              <span class="said">
                <Who row={row} cast={cast} />
                {tell(row.event, cast)}
              </span>{" "}
              <LogChips of={evidenceOf(row.event)} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

/** A move's title, which opens its line of evidence. */
function MoveTitle({ move, children }: { move: string; children: string }) {
  const { openLine } = useReview();
  return (
    <button type="button" class="told-title said" title={logs.openLine} onClick={() => openLine(move)}>
      {children}
    </button>
  );
}

function Move({ event, cast }: { event: EventMoveSubmitted; cast: Cast }) {
  const { content, move, actor } = event;
  const number = cast.move(move);
  return (
    <>
      <p>
        <LogActor actor={actor} /> <MoveTitle move={move}>{[number, events.said(content.title)].filter((part) => part !== undefined).join(" · ")}</MoveTitle>{" "}
        <span class="quiet">{content.disclosure === "sealed" ? logs.sealed : logs.openAtOnce}</span>
      </p>
      {content.effect === "" ? null : <p class="said told-wants">{events.said(content.effect)}</p>}
      <ul class="line-args">
        {content.reasons.map((reason, at) => (
          <li key={at}>
            <Sign side="for" />
            <span>
              <span class="said">{events.said(reason.text)}</span> <LogChips of={reason.evidence} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Argued({ move, made }: { move: string; made: readonly Placed<EventArgumentMade>[] }) {
  return (
    <>
      <p>
        {logs.arguedOn} <LogMoveChip move={move} />
      </p>
      <ul class="line-args">
        {made.map(({ event }) => (
          <li key={event.argument}>
            <Sign side={event.side} />
            <span>
              <LogRole role={event.role} /> <span class="said">{events.said(event.text)}</span> <LogChips of={event.evidence} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Ruled({ event, cast }: { event: EventMoveRuled; cast: Cast }) {
  const number = cast.move(event.move) ?? logs.sealedMove;
  const moved = event.atOnce.map((change) => events.moved(change, cast));
  return (
    <>
      <p>
        <MoveTitle move={event.move}>{`${number}: ${play.degree[event.degree]}`}</MoveTitle> <span class="quiet">{logs.methods[event.method]}</span>
      </p>
      <p class="said">{events.said(event.account)}</p>
      {event.weighed.length === 0 ? null : (
        <p>
          <span class="quiet">{logs.weighed}</span> <LogChips of={event.weighed} />
        </p>
      )}
      {moved.length === 0 ? null : <p class="told-moved">{moved.join(" · ")}</p>}
      {event.facts.map((fact) => (
        <p key={fact.fact}>
          <span class="quiet">{logs.established(fact.number)}</span> <span class="said">{events.said(fact.text)}</span>
        </p>
      ))}
    </>
  );
}

function Inject({ event, cast }: { event: EventInjectSent; cast: Cast }) {
  const moved = event.atOnce.map((change) => events.moved(change, cast));
  return (
    <>
      <p>
        <strong class="said">{events.said(event.title)}</strong>{" "}
        <span class="quiet">{logs.injectTo(event.number, event.to.map((actor) => cast.actor(actor)?.name ?? actor))}</span>
      </p>
      <p class="said">{events.said(event.text)}</p>
      {moved.length === 0 ? null : <p class="told-moved">{moved.join(" · ")}</p>}
    </>
  );
}
