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
  /** Whether the families of type come with the page, or when the page asks for them. */
  families?: "when-it-asks";
}

export const routes: readonly Route[] = [
  { pattern: "/", load: () => import("./pages/home/HomePage").then((m) => m.HomePage) },
  { pattern: "/sessions", load: () => import("./pages/home/HomePage").then((m) => m.HomePage) },
  { pattern: "/sessions/new", load: () => import("./pages/open/OpenPage").then((m) => m.OpenPage) },
  { pattern: "/accounts", load: () => import("./pages/accounts/AccountsPage").then((m) => m.AccountsPage) },
  { pattern: "/documents", load: () => import("./pages/documents/DocumentsPage").then((m) => m.DocumentsPage) },
  { pattern: "/documents/import", load: () => import("./pages/import/ImportPage").then((m) => m.ImportPage) },
  { pattern: "/logs", load: () => import("./review/LogsPage").then((m) => m.LogsPage) },
  { pattern: "/logs/:session", load: () => import("./review/LogPage").then((m) => m.LogPage) },
  { pattern: "/check", load: () => import("./pages/check/CheckPage").then((m) => m.CheckPage) },
  { pattern: "/join", load: () => import("./pages/join/JoinPage").then((m) => m.JoinPage) },
  { pattern: "/lobby", load: () => import("./pages/join/JoinPage").then((m) => m.LobbyPage) },
  { pattern: "/resume", load: () => import("./pages/join/ResumePage").then((m) => m.ResumePage) },
  { pattern: "/s/:session/:seat", load: () => import("./session/SeatPage").then((m) => m.SeatPage), families: "when-it-asks" },
  { pattern: "/s/:session/:seat/console", load: () => import("./console/ConsolePage").then((m) => m.ConsolePage) },
  { pattern: "/s/:session/:seat/wall", load: () => import("./wall/WallPage").then((m) => m.WallPage) },
];
