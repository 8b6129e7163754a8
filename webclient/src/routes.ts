/**
 * Which page stands at which path; each is fetched when it is first asked for. A page is a component
 * whose props are the named parts of its path.
 */
import type { ComponentType } from "preact";

// A page knows its own parts; the table of all pages cannot.
// oxlint-disable-next-line typescript/no-explicit-any
type Page = ComponentType<any>;

export interface Route {
  pattern: string;
  load: () => Promise<Page>;
}

export const routes: readonly Route[] = [
  { pattern: "/s/:session/:seat", load: () => import("./session/SeatPage").then((m) => m.SeatPage) },
];
