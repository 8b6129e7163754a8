import { Empty } from "../ui/Empty";
import { logs, play } from "../words";
import { events } from "../words/told";
import type { Line } from "./line";
import { Arguments, Reasons } from "./LineArguments";
import { LinePassages } from "./LinePassages";
import { LogActor } from "./LogChips";
import { Consequences, Ruling } from "./LineRuling";

/** A move from the text to the consequence; first of all how it came out. */
export function LineView({ line }: { line: Line | undefined }) {
  if (line === undefined) return <Empty title={logs.notFound} />;
  const { row, event } = line.move;
  const name = line.number ?? logs.sealedMove;
  return (
    <article class="line">
      <h2>{logs.lineOf(name)}</h2>
      <p class="line-sentence">
        <LogActor actor={event.actor} /> <span class="said">{sentenceOf(line, name)}</span>
      </p>
      <LinePassages of={line.passages} move={event.move} />
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

/** How it came out, in one sentence: by what was last said of it. */
function sentenceOf({ move, withdrawn, ruling, corrections }: Line, name: string): string {
  const title = events.said(move.event.content.title);
  if (ruling === undefined) return withdrawn ? logs.sentence.withdrawn(name, title) : logs.sentence.waits(name, title);
  const { degree, method } = ruling.event;
  const last = corrections.at(-1)?.event.degree;
  const sentence = logs.sentence.ruled(name, title, play.degree[last ?? degree], logs.methods[method], ruling.row.turn);
  return last === undefined || last === degree ? sentence : logs.sentence.corrected(sentence, play.degree[degree]);
}
