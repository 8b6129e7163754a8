import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Revision } from "../http/bodies";
import { sessionDocument } from "../http/documents";
import { type LogPage, type LogQuery, type LogRow, logPage } from "../http/logs";
import { type Problem, problemOf } from "../http/problem";
import type { Loaded } from "../pages/useCall";
import { useLoaded } from "../pages/useCall";
import { type Filters, filtersAlone, queryOf, writeFilters } from "./address";
import { castOf } from "./cast";
import type { Cast } from "./names";
import { TOLD } from "./course";
import { kindOf } from "./kinds";

const PAGE = 200;
const LONG_PAGE = 1_000;

/** Everything of a log that does not depend on what is filtered. */
export interface Log {
  readonly header: LogPage;
  readonly revision: Revision;
  /** What tells how it went; it stands on the text and in its margin, and numbers moves and facts. */
  readonly overview: readonly LogRow[];
  readonly cast: Cast;
}

export function useLog(session: string): [Loaded<Log>, () => void] {
  return useLoaded(session, async () => {
    const [pages, revision] = await Promise.all([
      everyPage(session, { kind: TOLD.join(",") }),
      sessionDocument("account", session),
    ]);
    const [header] = pages;
    const overview = pages.flatMap((page) => page.events);
    return { header, revision, overview, cast: castOf(header, overview) };
  });
}

async function everyPage(session: string, query: LogQuery): Promise<readonly [LogPage, ...LogPage[]]> {
  const first = await logPage(session, { ...query, limit: LONG_PAGE });
  const rest: LogPage[] = [];
  let next = first.next;
  while (next !== undefined) {
    // Each page says where the next begins.
    const page: LogPage = await logPage(session, { ...query, limit: LONG_PAGE, after: next }); // oxlint-disable-line no-await-in-loop
    rest.push(page);
    next = page.next;
  }
  return [first, ...rest];
}

/** What of the telling the filters let through. */
export function useTold(session: string, filters: Filters, overview: readonly LogRow[]): [Loaded<readonly LogRow[]>, () => void] {
  const key = writeFilters(filtersAlone(filters));
  return useLoaded(key, async () => {
    if (key === "") return overview;
    const told = new Set(filters.kind === undefined ? TOLD : TOLD.filter((type) => kindOf(type) === filters.kind));
    if (told.size === 0) return [];
    const pages = await everyPage(session, { ...queryOf(filters), kind: [...told].join(",") });
    return pages.flatMap((page) => page.events);
  });
}

/** All rows of one move's line. */
export async function lineRows(session: string, move: string): Promise<readonly LogRow[]> {
  const page = await logPage(session, { move, limit: LONG_PAGE });
  return page.events;
}

export interface Rows {
  readonly rows: readonly LogRow[];
  readonly more: boolean;
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  readonly loadMore: () => void;
}

/** The rows that the filters let through, a page at a time. */
export function useRows(session: string, filters: Filters): Rows {
  const query = useMemo(() => queryOf(filters), [writeFilters(filtersAlone(filters))]);
  const [state, setState] = useState<{ rows: readonly LogRow[]; next?: number | undefined }>({ rows: [] });
  const [asking, setAsking] = useState<{ busy: boolean; problem?: Problem }>({ busy: true });
  const round = useRef(0);

  const load = async (before: readonly LogRow[], after: number | undefined) => {
    round.current += 1;
    const mine = round.current;
    setAsking({ busy: true });
    try {
      const page = await logPage(session, { ...query, limit: PAGE, ...(after === undefined ? {} : { after }) });
      if (mine !== round.current) return;
      setState({ rows: [...before, ...page.events], next: page.next });
      setAsking({ busy: false });
    } catch (thrown) {
      if (mine === round.current) setAsking({ busy: false, problem: problemOf(thrown) });
    }
  };

  useEffect(() => void load([], undefined), [session, query]);

  return {
    rows: state.rows,
    more: state.next !== undefined,
    busy: asking.busy,
    problem: asking.problem,
    loadMore: () => {
      if (!asking.busy) void load(state.rows, state.next);
    },
  };
}
