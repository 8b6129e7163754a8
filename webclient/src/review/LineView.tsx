import { Empty } from "../ui/Empty";
import type { Passage } from "../wire/types";
import { logs } from "../words";
import { events } from "../words/told";
import { useReview } from "./desk";
import type { Line } from "./line";
import { Arguments, Reasons } from "./LineArguments";
import { LogActor, LogMoveChip, LogPassageChip } from "./LogChips";
import { Consequences, Ruling } from "./LineRuling";
import { markedBy, reliedOn } from "./marks";

/** A move from the text to the consequence. */
export function LineView({ line }: { line: Line | undefined }) {
  if (line === undefined) return <Empty title={logs.notFound} />;
  const { row, event } = line.move;
  const name = line.number ?? logs.sealedMove;
  return (
    <article class="line">
      <h2>{logs.lineOf(name)}</h2>
      <Passages of={line.passages} move={event.move} />
      <section class="card">
        <h3>
          {logs.move(name, row.seq)}
          {line.withdrawn ? ` · ${logs.withdrawn}` : ""}
        </h3>
        <p class="line-title">
          <LogActor actor={event.actor} /> <span class="said">{events.said(event.content.title)}</span>
        </p>
        {event.content.effect === "" ? null : (
          <p>
            <span class="quiet">{logs.wants}</span> <span class="said">{events.said(event.content.effect)}</span>
          </p>
        )}
        <Reasons reasons={event.content.reasons} strengths={line.reasons} />
      </section>
      <Arguments of={line.arguments} />
      <Ruling line={line} />
      <Consequences line={line} />
    </article>
  );
}

/** The passages that the line rests on: their words, whose notes lie on them, and which other moves rely on them. */
function Passages({ of, move }: { of: readonly Passage[]; move: string }) {
  const { log } = useReview();
  if (of.length === 0) return <p class="quiet">{logs.noPassages}</p>;
  return (
    <section class="card">
      <h3>{logs.passages(of.length, shortHash(log.revision.id))}</h3>
      <ul class="line-passages">
        {of.map((passage) => (
          <Quoted key={`${passage.start}-${passage.end}`} passage={passage} move={move} />
        ))}
      </ul>
    </section>
  );
}

function Quoted({ passage, move }: { passage: Passage; move: string }) {
  const { log, light, goTo } = useReview();
  const others = reliedOn(log.overview, passage).filter((one) => one !== move && log.cast.move(one) !== undefined);
  const names = new Set(markedBy(log.overview, passage).map((seat) => log.cast.seat(seat)?.name ?? logs.blanked));
  return (
    <li>
      <LogPassageChip passage={passage} />
      <button
        type="button"
        class="line-quote"
        onPointerEnter={() => light(passage)}
        onPointerLeave={() => light()}
        onFocus={() => light(passage)}
        onBlur={() => light()}
        onClick={() => goTo(passage)}
      >
        <q dir="auto">{passage.exact}</q>
      </button>
      {names.size === 0 ? null : <span class="quiet">{logs.markedBy([...names])}</span>}
      {others.length === 0 ? null : (
        <span class="quiet">
          {logs.alsoBy}{" "}
          {others.map((one) => (
            <LogMoveChip key={one} move={one} />
          ))}
        </span>
      )}
    </li>
  );
}

/** Enough of a hash to tell two apart by eye. */
function shortHash(hash: string): string {
  return hash.length <= 12 ? hash : `${hash.slice(0, 4)}…${hash.slice(-3)}`;
}
