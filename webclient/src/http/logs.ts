import type { Event, Issuer, Naming, Role } from "../wire/types";
import { withQuery } from "./ask";
import type { ActorBadge } from "./bodies";
import { askAs, sendAs } from "./tokens";

/** A session whose log this account may read. */
export interface LogSummary {
  readonly session: string;
  readonly title: string;
  readonly marking: string;
  readonly openedAt: string;
  readonly closedAt?: string;
  readonly events: number;
}

/** One event of a log, in its place. */
export interface LogRow {
  readonly seq: number;
  readonly at: string;
  /** 0 before play started. */
  readonly turn: number;
  readonly by: Issuer;
  readonly event: Event;
}

export interface LogPerson {
  readonly seat: string;
  readonly role: Role;
  /** By the session's naming; null once the words were blanked. */
  readonly name: string | null;
}

/** A page of a log, with all that names what stands in it. */
export interface LogPage {
  readonly log: LogSummary & { readonly naming: Naming; readonly revision: string; readonly scenario: string };
  readonly actors: readonly ActorBadge[];
  readonly people: readonly LogPerson[];
  readonly indicators: readonly { readonly id: string; readonly name: string }[];
  /** What the briefing establishes from the start. */
  readonly facts: readonly { readonly id: string; readonly number: number; readonly text: string }[];
  readonly events: readonly LogRow[];
  /** The `after` of the next page; absent at the end. */
  readonly next?: number;
}

export interface LogQuery {
  readonly turn?: number;
  readonly actor?: string;
  /** Event types, separated by commas. */
  readonly kind?: string;
  /** A seat. */
  readonly person?: string;
  /** All that belongs to one move's line. */
  readonly move?: string;
  readonly after?: number;
  readonly limit?: number;
}

export function logs(): Promise<readonly LogSummary[]> {
  return askAs("account", { method: "GET", path: "/api/logs" });
}

export function logPage(session: string, query: LogQuery): Promise<LogPage> {
  return askAs("account", { method: "GET", path: withQuery(`/api/logs/${session}`, { ...query }) });
}

/** The whole log as JSON Lines. */
export async function exportLog(session: string): Promise<Blob> {
  const answer = await sendAs("account", { method: "GET", path: `/api/logs/${session}/export` });
  return answer.blob();
}

export function importLog(lines: string): Promise<{ session: string }> {
  return askAs("account", { method: "POST", path: "/api/logs/import", body: lines });
}
