import type { LogQuery } from "../http/logs";
import { type Kind, KINDS, isKind } from "./kinds";

/** What of a log is shown. It stands in the address bar, so that a view can be sent to somebody. */
export interface Filters {
  readonly turn?: number;
  readonly actor?: string;
  readonly kind?: Kind;
  /** A seat. */
  readonly person?: string;
  /** The move whose line of evidence is open. */
  readonly line?: string;
  /** What stands beside the text; without it the line where one is open, else the course. */
  readonly view?: View;
}

export type View = "course" | "line" | "rows";

export function viewOf({ view, line }: Filters): View {
  return view ?? (line === undefined ? "course" : "line");
}

/** What filters rows, without what is only looked at. */
export function filtersAlone({ line: _line, view: _view, ...rest }: Filters): Filters {
  return rest;
}

/** The same place in the log with nothing left out. */
export function unfiltered({ line, view }: Filters): Filters {
  return { ...(line === undefined ? {} : { line }), ...(view === undefined ? {} : { view }) };
}

/** Reads an address; what it does not understand it leaves out. */
export function readFilters(search: string): Filters {
  const given = new URLSearchParams(search);
  const turn = given.get("turn") ?? "";
  const kind = given.get("kind") ?? "";
  const view = given.get("view") ?? "";
  return {
    ...(/^\d{1,4}$/.test(turn) ? { turn: Number(turn) } : {}),
    ...text("actor", given),
    ...(isKind(kind) ? { kind } : {}),
    ...text("person", given),
    ...text("line", given),
    ...(view === "course" || view === "line" || view === "rows" ? { view } : {}),
  };
}

/** The address that {@link readFilters} reads; empty when everything is shown. */
export function writeFilters(filters: Filters): string {
  const search = new URLSearchParams();
  for (const name of ["turn", "actor", "kind", "person", "line", "view"] as const) {
    const value = filters[name];
    if (value !== undefined) search.set(name, String(value));
  }
  const written = search.toString();
  return written === "" ? "" : `?${written}`;
}

/** These filters with one changed; undefined takes it away. */
export function change<K extends keyof Filters>(filters: Filters, name: K, value: Filters[K] | undefined): Filters {
  const { [name]: _, ...rest } = filters;
  return value === undefined ? rest : { ...rest, [name]: value };
}

/** What to ask the server for; which line is open, and where, makes no difference to the rows. */
export function queryOf(filters: Filters): LogQuery {
  const { line: _line, view: _view, kind, ...rest } = filters;
  return kind === undefined ? rest : { ...rest, kind: KINDS[kind].join(",") };
}

function text<K extends string>(name: K, given: URLSearchParams): Partial<Record<K, string>> {
  const value = given.get(name);
  return value === null || value === "" ? {} : ({ [name]: value } as Record<K, string>);
}
