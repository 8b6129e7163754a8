/**
 * Which page stands at which path; each is fetched when it is first asked for. A page is a component
 * whose props are the named parts of its path.
 */
import type { ComponentType } from "preact";
import { match } from "./router";
import type { Language } from "./words/inForce";

// A page knows its own parts; the table of all pages cannot.
// oxlint-disable-next-line typescript/no-explicit-any
type Page = ComponentType<any>;

export interface Route {
  pattern: string;
  load: () => Promise<Page>;
  /** Whether the families of type come with the page, or wait until the seat's text stands. */
  families?: "after-the-text";
  /** In which languages all of the page can be read; English alone where nothing is said. */
  readIn?: readonly Language[];
}

/** What one meets before one is in. */
const DOOR: readonly Language[] = ["en", "ru"];

export const routes: readonly Route[] = [
  { pattern: "/", load: () => import("./pages/home/HomePage").then((m) => m.HomePage) },
  { pattern: "/sessions", load: () => import("./pages/home/HomePage").then((m) => m.HomePage) },
  { pattern: "/sessions/new", load: () => import("./pages/open/OpenPage").then((m) => m.OpenPage) },
  { pattern: "/accounts", load: () => import("./pages/accounts/AccountsPage").then((m) => m.AccountsPage) },
  { pattern: "/documents", load: () => import("./pages/documents/DocumentsPage").then((m) => m.DocumentsPage) },
  { pattern: "/documents/import", load: () => import("./pages/import/ImportPage").then((m) => m.ImportPage) },
  { pattern: "/documents/read/:revision", load: () => import("./pages/documents/ReadPage").then((m) => m.ReadPage) },
  { pattern: "/logs", load: () => import("./review/LogsPage").then((m) => m.LogsPage) },
  { pattern: "/logs/:session", load: () => import("./review/LogPage").then((m) => m.LogPage) },
  { pattern: "/check", load: () => import("./pages/check/CheckPage").then((m) => m.CheckPage), readIn: DOOR },
  { pattern: "/join", load: () => import("./pages/join/JoinPage").then((m) => m.JoinPage), readIn: DOOR, families: "after-the-text" },
  { pattern: "/lobby", load: () => import("./pages/join/JoinPage").then((m) => m.LobbyPage), readIn: DOOR, families: "after-the-text" },
  { pattern: "/resume", load: () => import("./pages/join/ResumePage").then((m) => m.ResumePage), readIn: DOOR, families: "after-the-text" },
  { pattern: "/s/:session/:seat", load: () => import("./session/SeatPage").then((m) => m.SeatPage), families: "after-the-text" },
  { pattern: "/s/:session/:seat/console", load: () => import("./console/ConsolePage").then((m) => m.ConsolePage) },
  { pattern: "/s/:session/:seat/wall", load: () => import("./wall/WallPage").then((m) => m.WallPage) },
];

/** In which languages the page at a path can be read. */
export function readIn(path: string): readonly Language[] {
  return routes.find(({ pattern }) => match(pattern, path) !== null)?.readIn ?? ["en"];
}
