import { useEffect, useMemo, useState } from "preact/hooks";
import { Drawn } from "../document/Drawn";
import { light } from "../document/paint";
import { exportLog } from "../http/logs";
import { problemOf } from "../http/problem";
import { signedIn } from "../pages/account";
import { Desk } from "../pages/layout/Desk";
import { Loading } from "../pages/layout/Loading";
import { Marking } from "../pages/layout/Marking";
import { useTitle } from "../pages/layout/useTitle";
import { useCall, useLoaded } from "../pages/useCall";
import { when } from "../pages/when";
import { navigate, query } from "../router";
import { Button } from "../ui/Button";
import { Empty } from "../ui/Empty";
import { toast } from "../ui/Live";
import { Logo } from "../ui/Logo";
import { Tabs } from "../ui/Tabs";
import type { Passage } from "../wire/types";
import { logs } from "../words";
import { type Filters, change, readFilters, writeFilters } from "./address";
import { castOf } from "./cast";
import { ReviewProvider, type ReviewDesk } from "./desk";
import { EventRows } from "./EventRows";
import { lineOf } from "./line";
import { LineView } from "./LineView";
import { LogText } from "./LogText";
import { save } from "./save";
import { type Log, lineRows, useLog, useRows } from "./useLog";
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

type Shown = "line" | "rows" | "text";

function Review({ session, log }: { session: string; log: Log }) {
  const filters = readFilters(query.value.toString());
  const drawn = useMemo(() => new Drawn({ ...log.revision, blocks: [...log.revision.blocks] }), [log]);
  const [shown, setShown] = useState<Shown>(filters.line === undefined ? "rows" : "line");
  const found = useRows(session, filters);
  useTitle(`${logs.log}: ${log.header.log.title}`);
  const go = (next: Filters) => navigate(`/logs/${session}${writeFilters(next)}`, "replace");
  const desk: ReviewDesk = {
    log: useMemo(() => ({ ...log, cast: castOf(log.header, [...log.overview, ...found.rows]) }), [log, found.rows]),
    drawn,
    light: (passage) => light(drawn, "lit", passage === undefined ? [] : [passage]),
    goTo: (passage) => {
      // On a narrow window the text comes forward first.
      setShown((now) => (matchMedia("(max-width: 1100px)").matches ? "text" : now));
      requestAnimationFrame(() => {
        drawn.show(passage.start, passage.end);
        light(drawn, "found", [passage]);
      });
    },
    openLine: (move) => {
      setShown("line");
      go(change(filters, "line", move));
    },
  };
  const [line, lineAgain] = useLoaded(filters.line, async () => lineOf(filters.line ?? "", await lineRows(session, filters.line ?? "")));
  const passages = line.is === "here" && filters.line !== undefined ? (line.it?.passages ?? NONE) : NONE;
  useEffect(() => () => light(drawn, "found", []), [drawn, filters.line]);

  return (
    <ReviewProvider value={desk}>
      <div class="log" data-shown={shown}>
        <Marking text={log.header.log.marking} />
        <LogHeader session={session} log={log} />
        <main class="log-body">
          <section class="log-text" aria-label={logs.text}>
            <LogText focus={passages} />
          </section>
          <section class="log-pane" aria-label={logs.record}>
            <Tabs
              label={logs.tabs}
              current={shown}
              onPick={(name: Shown) => setShown(name)}
              tabs={[
                { name: "text", label: logs.toText },
                { name: "line", label: logs.line },
                { name: "rows", label: logs.rows, count: log.header.log.events },
              ]}
            />
            <div class="log-room">
              {shown === "rows" ? (
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
      </div>
    </ReviewProvider>
  );
}

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
