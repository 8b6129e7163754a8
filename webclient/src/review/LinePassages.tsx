import { useSignal } from "@preact/signals";
import { excerpt } from "../play/excerpt";
import type { Passage } from "../wire/types";
import { logs } from "../words";
import { useReview } from "./desk";
import { LogMoveChip, LogPassageChip } from "./LogChips";
import { markedBy, reliedOn } from "./marks";
import { neighbourhood } from "./neighbourhood";

/** As much of a passage as tells which it is. */
const EXCERPT = 160;

/** The passages that a line rests on, as excerpts; what stands around each is folded. */
export function LinePassages({ of, move }: { of: readonly Passage[]; move: string }) {
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
  const open = useSignal(false);
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
        <q lang={log.revision.language ?? ""} dir="auto">{excerpt(passage.exact, EXCERPT)}</q>
      </button>
      <button type="button" class="fold line-around" aria-expanded={open.value} onClick={() => (open.value = !open.value)}>
        {logs.around}
      </button>
      {open.value ? <Around passage={passage} move={move} /> : null}
    </li>
  );
}

/** Its paragraph, whose notes lie on it, and which other moves rely on it. */
function Around({ passage, move }: { passage: Passage; move: string }) {
  const { log, drawn } = useReview();
  const { before, after } = neighbourhood(drawn.map, passage);
  const others = reliedOn(log.overview, passage).filter((one) => one !== move && log.cast.move(one) !== undefined);
  const names = new Set(markedBy(log.overview, passage).map((seat) => log.cast.seat(seat)?.name ?? logs.blanked));
  return (
    <div class="line-neighbours stack-tight">
      <p class="line-paragraph" lang={log.revision.language ?? ""} dir="auto">
        {before}
        <mark>{passage.exact}</mark>
        {after}
      </p>
      {names.size === 0 ? null : <p class="quiet">{logs.markedBy([...names])}</p>}
      {others.length === 0 ? null : (
        <p class="quiet">
          {logs.alsoBy}{" "}
          {others.map((one) => (
            <LogMoveChip key={one} move={one} />
          ))}
        </p>
      )}
    </div>
  );
}

/** Enough of a hash to tell two apart by eye. */
function shortHash(hash: string): string {
  return hash.length <= 12 ? hash : `${hash.slice(0, 4)}…${hash.slice(-3)}`;
}
