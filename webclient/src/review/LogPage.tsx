import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { Drawn } from "../document/Drawn";
import { light } from "../document/paint";
import { exportLog, type LogRow } from "../http/logs";
import { problemOf } from "../http/problem";
import { signedIn } from "../pages/account";
import { Desk } from "../pages/layout/Desk";
import { Loading } from "../pages/layout/Loading";
import { Marking } from "../pages/layout/Marking";
import { useTitle } from "../ui/useTitle";
import { useCall, useLoaded } from "../pages/useCall";
import { when } from "../pages/when";
import { navigate, query } from "../router";
import { Button } from "../ui/Button";
import { Empty } from "../ui/Empty";
import { focusPart } from "../ui/focus";
import { toast } from "../ui/Live";
import { Logo } from "../ui/Logo";
import { Tabs } from "../ui/Tabs";
import type { Passage } from "../wire/types";
import { logs } from "../words";
import { type Filters, change, readFilters, unfiltered, type View, viewOf, writeFilters } from "./address";
import { castOf } from "./cast";
import { CourseView } from "./CourseView";
import { ReviewProvider, type ReviewDesk } from "./desk";
import { EventRows } from "./EventRows";
import { lineOf } from "./line";
import { LineView } from "./LineView";
import { LogText } from "./LogText";
import { save } from "./save";
import { Strip } from "./Strip";
import { type Log, lineRows, useLog, useRows, useTold } from "./useLog";
import "../play/play.css";
import "./review.css";

/** /logs/SESSION: the text on the left, the record on the right; every ruling leads back to its passages. */
export function LogPage({ session }: { session: string }) {
  const who = signedIn();
  const isIn = who.is === "account" && !who.account.mustChangePassword;
  return isIn ? <Opened key={session} session={session} /> : <Desk title={logs.log}>{() => null}</Desk>;
}

function Opened({ session }: { session: string }) {
  const [log, again] = useLog(session);
  if (log.is === "here") return <Review session={session} log={log.it} />;
  return <Desk title={logs.log}>{() => <Loading of={log} again={again} />}</Desk>;
}

/** Where the window is narrow: the text, or what stands beside it. */
type Forward = "text" | "record";

/** An event to be brought into view in the telling; a chip hands the focus on, the strip keeps it. */
interface Sought {
  readonly seq: number;
  readonly by: "chip" | "strip";
}

function Review({ session, log }: { session: string; log: Log }) {
  const filters = readFilters(query.value.toString());
  const view = viewOf(filters);
  const drawn = useMemo(() => new Drawn({ ...log.revision, blocks: [...log.revision.blocks] }), [log]);
  const [forward, setForward] = useState<Forward>("record");
  const [told, toldAgain] = useTold(session, filters, log.overview);
  const found = useRows(session, filters);
  const room = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(1);
  useTitle(`${logs.log}: ${log.header.log.title}`);
  const go = (next: Filters) => navigate(`/logs/${session}${writeFilters(next)}`, "replace");
  const show = (next: View | "text") => {
    setForward(next === "text" ? "text" : "record");
    if (next !== "text") go(change(filters, "view", next));
  };
  const [sought, setSought] = useState<Sought | undefined>(undefined);
  const seek = (next: Sought) => {
    setSought(next);
    setForward("record");
    setAt(next.seq);
    go({ ...unfiltered(filters), view: "course" });
  };
  const desk: ReviewDesk = {
    log: useMemo(() => ({ ...log, cast: castOf(log.header, [...log.overview, ...found.rows]) }), [log, found.rows]),
    drawn,
    light: (passage) => light(drawn, "lit", passage === undefined ? [] : [passage]),
    goTo: (passage) => {
      // On a narrow window the text comes forward first.
      setForward((now) => (isNarrow() ? "text" : now));
      requestAnimationFrame(() => {
        drawn.show(passage.start, passage.end);
        light(drawn, "found", [passage]);
      });
    },
    goToEvent: (seq) => seek({ seq, by: "chip" }),
    openLine: (move) => {
      setForward("record");
      setAt(ruledAt(log.overview, move));
      go({ ...filters, line: move, view: "line" });
    },
  };
  const [line, lineAgain] = useLoaded(filters.line, async () => lineOf(filters.line ?? "", await lineRows(session, filters.line ?? "")));
  const passages = line.is === "here" && filters.line !== undefined && view === "line" ? (line.it?.passages ?? NONE) : NONE;
  useEffect(() => {
    const [first] = passages;
    if (first !== undefined && !isNarrow()) drawn.show(first.start, first.end);
    return () => light(drawn, "found", []);
  }, [drawn, passages]);

  /** Where in the log the telling stands that is in view. */
  const follow = () => {
    if (view === "course" && room.current !== null) setAt(seqInView(room.current));
  };
  useEffect(() => {
    if (sought === undefined || view !== "course" || told.is !== "here" || room.current === null) return;
    const reached = scrollToSeq(room.current, sought.seq);
    if (sought.by === "chip" && reached !== undefined) focusPart(reached);
    setSought(undefined);
  }, [sought, view, told]);

  return (
    <ReviewProvider value={desk}>
      <div class="log" data-shown={forward === "text" ? "text" : view}>
        <Marking text={log.header.log.marking} />
        <LogHeader session={session} log={log} />
        <main class="log-body">
          <section class="log-text" aria-label={logs.text}>
            <LogText focus={passages} />
          </section>
          <section class="log-pane" aria-label={logs.record}>
            <Tabs
              label={logs.tabs}
              current={forward === "text" ? "text" : view}
              onPick={show}
              tabs={[
                { name: "text", label: logs.toText },
                { name: "course", label: logs.course },
                { name: "line", label: logs.line },
                { name: "rows", label: logs.rows, count: log.header.log.events },
              ]}
            />
            <div class="log-room" ref={room} onScroll={follow}>
              {view === "course" ? (
                <CourseView filters={filters} found={told} again={toldAgain} onFilter={go} />
              ) : view === "rows" ? (
                <EventRows filters={filters} found={found} onFilter={go} />
              ) : filters.line === undefined ? (
                <Empty title={logs.noLine}>
                  <p>{logs.noLineWords}</p>
                </Empty>
              ) : line.is === "here" ? (
                <LineView line={line.it} />
              ) : (
                <Loading of={line} again={lineAgain} />
              )}
            </div>
          </section>
        </main>
        <Strip at={at} onGo={(seq) => seek({ seq, by: "strip" })} />
      </div>
    </ReviewProvider>
  );
}

/** Whether one sees the text or the record, not both. */
function isNarrow(): boolean {
  return matchMedia("(max-width: 1100px)").matches;
}

/** Where a move was ruled on, or submitted where it was not. */
function ruledAt(rows: readonly LogRow[], move: string): number {
  return rows.findLast(({ event }) => (event.type === "move-ruled" || event.type === "move-submitted") && event.move === move)?.seq ?? 1;
}

function toldIn(room: HTMLElement): HTMLElement[] {
  return [...room.querySelectorAll<HTMLElement>("[data-seq]")];
}

const seqOf = (element: HTMLElement) => Number(element.dataset["seq"]);

/** The last thing told above the middle of what is in view, so that the end can be reached too. */
function seqInView(room: HTMLElement): number {
  const share = room.scrollTop / Math.max(1, room.scrollHeight - room.clientHeight);
  const line = room.getBoundingClientRect().top + share * room.clientHeight;
  const above = toldIn(room).filter((one) => one.getBoundingClientRect().top <= line + 1);
  return Math.max(1, ...above.slice(-1).map(seqOf));
}

/** To the last thing told before this event, or at it; gives it. */
function scrollToSeq(room: HTMLElement, seq: number): HTMLElement | undefined {
  const found = toldIn(room).findLast((one) => seqOf(one) <= seq);
  if (found !== undefined) room.scrollTop += found.getBoundingClientRect().top - room.getBoundingClientRect().top - MARGIN;
  return found;
}

/** Of the room, in pixels. */
const MARGIN = 14;

const NONE: readonly Passage[] = [];

function LogHeader({ session, log }: { session: string; log: Log }) {
  const { title, openedAt, closedAt } = log.header.log;
  const call = useCall();
  const take = () =>
    call.run(async () => {
      try {
        save(await exportLog(session), `${title}.jsonl`);
      } catch (thrown) {
        toast(problemOf(thrown).words);
      }
    });
  return (
    <header class="log-header">
      <a class="desk-home" href="/logs">
        <Logo />
        <span class="heard">{logs.all}</span>
      </a>
      <h1>
        {logs.log} · {title} · {closedAt === undefined ? when(openedAt) : logs.closed(when(closedAt))}
      </h1>
      <Button aria-disabled={call.busy} onClick={take}>
        {call.busy ? logs.exporting : logs.export}
      </Button>
    </header>
  );
}
