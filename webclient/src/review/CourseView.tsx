import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import type { LogRow } from "../http/logs";
import { Loading } from "../pages/layout/Loading";
import type { Loaded } from "../pages/useCall";
import { timeOfDay } from "../state/clock";
import { logs } from "../words";
import type { Filters } from "./address";
import { type Chapter, rowOf, type Stretch, tellCourse } from "./course";
import { useReview } from "./desk";
import { FilterBar } from "./FilterBar";
import { ToldView } from "./ToldView";

interface Props {
  filters: Filters;
  found: Loaded<readonly LogRow[]>;
  again(): void;
  onFilter(filters: Filters): void;
}

/** How the session went, turn by turn and phase by phase, as one would tell it. */
export function CourseView({ filters, found, again, onFilter }: Props) {
  const chapters = useMemo(() => (found.is === "here" ? tellCourse(found.it) : []), [found]);
  return (
    <>
      <FilterBar filters={filters} onFilter={onFilter} />
      {found.is === "here" ? null : <Loading of={found} again={again} />}
      {found.is === "here" && chapters.length === 0 ? <p class="quiet">{logs.nothing}</p> : null}
      {chapters.map((chapter) => (
        <ChapterView key={chapter.turn} chapter={chapter} open={filters.line} />
      ))}
    </>
  );
}

function ChapterView({ chapter, open }: { chapter: Chapter; open: string | undefined }) {
  return (
    <section class="chapter">
      <h2>{logs.turn(chapter.turn)}</h2>
      {chapter.stretches.map((stretch) => (
        <StretchView key={stretch.begins.seq} stretch={stretch} open={open} />
      ))}
    </section>
  );
}

function StretchView({ stretch, open }: { stretch: Stretch; open: string | undefined }) {
  const { log } = useReview();
  const { begins, phase, told } = stretch;
  return (
    <section class="stretch" data-seq={begins.seq}>
      {phase === undefined ? null : (
        <h3>
          {logs.phases[phase]} <time dateTime={begins.at}>{timeOfDay(begins.at)}</time>
          {told.length === 0 ? <span> · {logs.uneventful}</span> : null}
        </h3>
      )}
      {told.map((one) => {
        const row = rowOf(one);
        return (
          <Event key={row.seq} row={row} told={one.is} open={"event" in one && "move" in one.event && one.event.move === open}>
            <ToldView told={one} cast={log.cast} />
          </Event>
        );
      })}
    </section>
  );
}

interface EventProps {
  row: LogRow;
  told: string;
  open: boolean;
  children: ComponentChildren;
}

function Event({ row, told, open, children }: EventProps) {
  return (
    <div class="told" data-told={told} data-seq={row.seq} data-open={open ? "" : undefined}>
      <time class="log-time" dateTime={row.at}>
        {timeOfDay(row.at)}
      </time>
      <div class="told-words">{children}</div>
    </div>
  );
}
