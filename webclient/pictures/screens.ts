import type { Page } from "playwright-core";
import type { People, Whose } from "./People";
import { DARK, LIGHT, PHONE_LIGHT, type Style } from "./styles";

/** A screen to take a picture of, and how one gets there. */
export interface Screen {
  readonly name: string;
  readonly whose: Whose;
  show(page: Page, people: People): Promise<void>;
}

const AIGERIM: Whose = { seat: "Aigerim Satpayeva" };
const DANIYAR: Whose = { seat: "Daniyar Omarov" };
const JONAS: Whose = { seat: "Jonas Weber" };
const WALL: Whose = { seat: "The wall" };
const PAST: Whose = { seat: "Timur Akhmetov" };

type Room = "Notes" | "Turn" | "Board" | "Talk";

/** The text, and one of the rooms beside it. */
function room(name: string, whose: Whose, open?: Room, then: (page: Page) => Promise<void> = async () => {}): Screen {
  return {
    name,
    whose,
    show: async (page, people) => {
      await page.goto(await people.seat(whose));
      await page.getByRole("article").waitFor({ state: "attached" });
      if (open !== undefined) await openRoom(page, open);
      await then(page);
    },
  };
}

/** By its chip in the margin, which opens the Turn room at it. */
async function openMove(page: Page, number: string): Promise<void> {
  if ((page.viewportSize()?.width ?? 0) <= NARROW) return;
  await page.locator(".relied").getByRole("button", { name: number }).first().click();
}

/** Up to here, in pixels, one sees the text or a room, not both. */
const NARROW = 1100;

/** By its tab, or by the bar under the thumb where it is narrow. */
async function openRoom(page: Page, open: Room): Promise<void> {
  const named = { name: new RegExp(`^${open}`) };
  const tab = page.getByRole("tab", named);
  const bar = page.locator(".phone-bar").getByRole("button", named);
  await tab.or(bar).filter({ visible: true }).first().click();
}

function at(name: string, whose: Whose, path: string): Screen {
  return {
    name,
    whose,
    show: async (page, people) => {
      await page.goto(people.server.address + path);
      await page.getByRole("heading").first().waitFor();
    },
  };
}

function screenOf(name: string, whose: Whose, path: string): Screen {
  return {
    name,
    whose,
    show: async (page, people) => {
      await page.goto((await people.seat(whose)) + path);
      await page.getByRole("main").waitFor();
    },
  };
}

/** The log of the closed session, and there the line of a ruling where one is asked for. */
function log(name: string, then: (page: Page) => Promise<void>): Screen {
  return {
    name,
    whose: "organizer",
    show: async (page, people) => {
      await page.goto(`${people.server.address}/logs`);
      await page.locator('main a[href^="/logs/"]').first().click();
      await page.getByRole("tablist").waitFor();
      await then(page);
    },
  };
}

const join: Screen = {
  name: "join",
  whose: "stranger",
  show: async (page, people) => {
    await people.pageOf(JONAS);
    const role = { type: "player", actor: "ru" };
    const { secret } = await people.asSeat(JONAS, "POST", "/invitations", { role, places: "one" });
    await page.goto("about:blank");
    await page.goto(`${people.server.address}/join#${secret ?? ""}`);
    await page.getByRole("textbox").waitFor();
  },
};

const lobby: Screen = {
  name: "lobby",
  whose: "stranger",
  show: async (page, people) => {
    await people.pageOf(JONAS);
    const { code } = await people.asSeat(JONAS, "PUT", "/lobby-code");
    await page.goto("about:blank");
    await page.goto(`${people.server.address}/lobby#${code ?? ""}`);
    await page.getByRole("textbox").waitFor();
  },
};

const text = room("document", AIGERIM);
const turn = room("turn", AIGERIM, "Turn", (page) => openMove(page, "R4"));
const board = room("board", AIGERIM, "Board");
const desk = screenOf("console", JONAS, "/console");
const line = log("log", async (page) => {
  await page.getByRole("button", { name: /line of evidence/ }).filter({ hasText: /ruled/i }).first().click();
  const passage = page.locator(".log-pane").getByRole("button", { name: /^¶11/ }).first();
  if ((page.viewportSize()?.width ?? 0) > NARROW) await passage.click();
});

export const SCREENS: readonly Screen[] = [
  at("sign-in", "stranger", "/"),
  join,
  lobby,
  text,
  room("notes", AIGERIM, "Notes"),
  turn,
  board,
  room("talk", AIGERIM, "Talk"),
  room("argue", DANIYAR, "Turn", async (page) => {
    await page.getByRole("button", { name: "Argue for or against" }).first().click();
  }),
  room("closed", PAST, "Turn"),
  desk,
  screenOf("wall", WALL, "/wall"),
  at("sessions", "facilitator", "/sessions"),
  at("open", "facilitator", "/sessions/new"),
  at("documents", "facilitator", "/documents"),
  at("import", "facilitator", "/documents/import"),
  at("accounts", "facilitator", "/accounts"),
  at("logs", "organizer", "/logs"),
  log("log-rows", async () => {}),
  line,
];

/** The pictures that the documentation shows. */
export const DOCS: readonly { readonly screen: Screen; readonly style: Style }[] = [
  { screen: turn, style: LIGHT },
  { screen: text, style: LIGHT },
  { screen: desk, style: LIGHT },
  { screen: board, style: DARK },
  { screen: line, style: LIGHT },
  { screen: { ...turn, name: "phone" }, style: { ...PHONE_LIGHT, name: "light" } },
  { screen: join, style: DARK },
];
