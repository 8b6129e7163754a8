/** A log's page drawn from rows laid here: no server stands behind it. */
import type { Locator, Page } from "playwright-core";
import { find, fixtureRevision } from "../../dev/text";
import type { LogPage, LogRow } from "../../src/http/logs";
import type { Event, Evidence, Issuer } from "../../src/wire/types";

const HART: Issuer = { type: "seated", seat: "hart" };
const REVISION = fixtureRevision();

/** What whoever sits there is called. */
type Called = Readonly<Record<"dana" | "pavel" | "hart", string>>;

/** Opens the log of a turn in which a fact was established by hand, another by a ruling, and both were cited. */
export async function openLog(page: Page, called: Called = { dana: "Dana", pavel: "Pavel", hart: "Hart" }): Promise<void> {
  const rows = rowsOf(EVENTS);
  const log: LogPage = {
    log: { session: "dev", title: "An opening on the river", marking: "", openedAt: timeOf(0), closedAt: timeOf(rows.length), events: rows.length, naming: "names", revision: "fixture", scenario: "river" },
    actors: [
      { id: "us", name: "U.S.", letters: "US", shape: "rectangle", colour: "blue" },
      { id: "ru", name: "Russia", letters: "RU", shape: "square", colour: "red" },
    ],
    people: [
      { seat: "dana", role: { type: "player", actor: "us" }, name: called.dana },
      { seat: "pavel", role: { type: "player", actor: "ru" }, name: called.pavel },
      { seat: "hart", role: { type: "white-cell" }, name: called.hart },
    ],
    indicators: [],
    facts: [{ id: "mill", number: 1, text: "Osk keeps the mill." }],
    events: rows,
  };
  const expiresAt = new Date(Date.now() + 300_000).toISOString();
  await page.route(/\/api\//, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/api/sign-in") return route.fulfill({ json: { account: { id: "olga", name: "Olga", roles: ["organizer"], disabled: false, mustChangePassword: false } } });
    if (pathname === "/api/token") return route.fulfill({ json: { token: "t", expiresAt } });
    if (pathname === "/api/logs/dev") return route.fulfill({ json: log });
    if (pathname === "/api/sessions/dev/document") return route.fulfill({ json: { ...REVISION, documentId: "d", cuts: [] } });
    return route.fulfill({ status: 404, json: {} });
  });
  await page.goto(new URL("/logs/dev", page.url()).href);
  await page.locator(".told").first().waitFor();
}

export function hasFocus(of: Locator): Promise<boolean> {
  return of.first().evaluate((element) => element === document.activeElement);
}

const CITED: readonly Evidence[] = [
  { type: "cited-passage", passage: find(REVISION, "and the charts that the river reads") },
  { type: "cited-fact", fact: "mill" },
  { type: "cited-fact", fact: "weir" },
  { type: "cited-fact", fact: "charts" },
];

function submitted(move: string, actor: string, seat: string, title: string, evidence: readonly Evidence[]): Event {
  return { type: "move-submitted", move, draft: "", actor, seat, turn: 1, content: { title, effect: "", reasons: [{ text: "It holds.", evidence: [...evidence] }], disclosure: "sealed" }, cost: 1 };
}

const HELD: readonly Event[] = Array.from({ length: 24 }, (_, at) => ({ type: "phase-opened", turn: 1, phase: at % 2 === 0 ? "deliberate" : "move" }));

const EVENTS: readonly Event[] = [
  { type: "turn-opened", turn: 1 },
  { type: "fact-established", fact: "weir", number: 2, text: "The weir is ours.", source: { type: "by-hand" } },
  submitted("r1", "ru", "pavel", "Print the charts anew", []),
  ...HELD,
  { type: "move-ruled", move: "r1", by: "hart", method: "decision", strongReasons: [], strongArguments: [], proposed: [], weighed: [], degree: "fails", account: "They went to print.", effects: [], atOnce: [], facts: [{ fact: "charts", number: 3, text: "The charts are out." }] },
  ...HELD,
  submitted("u2", "us", "dana", "Hold the ferry", CITED),
  { type: "moves-revealed", turn: 1, moves: [{ move: "r1", number: "R1" }, { move: "u2", number: "U2" }] },
  ...HELD,
];

function rowsOf(events: readonly Event[]): LogRow[] {
  return events.map((event, at) => ({ seq: at + 1, at: timeOf(at), turn: 1, by: HART, event }));
}

function timeOf(minute: number): string {
  return new Date(Date.UTC(2030, 5, 1, 9, minute)).toISOString();
}
