import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { obstacles } from "./support/axe";
import { launchChromium } from "./support/chromium";
import { addOrganizer, arrive, firstSignIn, join, linkFor, openRoom, picture, selectWords, unfold, type Person } from "./support/people";
import { closeSession, openMoves, openPhase, openSession } from "./support/seminar";
import { startServer, type Server } from "./support/server";

let browser: Browser;
let server: Server;
let desk: Person;
let player: Person;
let rival: Person;
let organizer: Person;
/** What stood in the way, by page. */
let found: Record<string, string[]> = {};

beforeAll(async () => {
  server = await startServer();
  browser = await launchChromium();
  desk = await arrive(browser);
  player = await arrive(browser);
  rival = await arrive(browser);
  organizer = await arrive(browser);
});

beforeEach(() => {
  found = {};
});

afterAll(async () => {
  await picture({ desk, player, rival, organizer });
  await browser?.close();
  await server?.stop();
});

/** Looks at a page as it stands, in light and in dark, where colours alone are others. */
async function look(page: Page, name: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one page, one look after the other
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    // oxlint-disable-next-line no-await-in-loop
    await page.waitForFunction(() => document.getAnimations().length === 0);
    // oxlint-disable-next-line no-await-in-loop
    const said = await obstacles(page, colorScheme === "light" ? "every rule" : "contrast");
    if (said.length > 0) found[`${name}, ${colorScheme}`] = said;
  }
}

test("nothing stands seriously in the way of assistive technology, on any page, in light or dark", { timeout: 240_000 }, async () => {
  const page = desk.page;
  await page.goto(server.address);
  await page.getByLabel("Password", { exact: true }).waitFor();
  await look(page, "sign-in");
  const first = server.firstAccount;
  if (first === undefined) throw new Error("the server named no first account");
  await firstSignIn(page, server, first.name, first.password);
  await look(page, "home");

  await page.goto(`${server.address}/accounts`);
  await page.getByRole("button", { name: "Add an account" }).waitFor();
  await look(page, "accounts");
  await firstSignIn(organizer.page, server, "olga", await addOrganizer(page, "olga"));

  await page.goto(`${server.address}/documents/import`);
  await page.getByLabel("Or paste the text here").fill("# A text\n\nThe first paragraph.\n\nThe second, which is longer than the first.");
  await page.getByRole("button", { name: "Preview" }).click();
  await page.getByRole("button", { name: "Save as a document" }).waitFor();
  await look(page, "import preview");
  await page.goto(`${server.address}/documents`);
  await page.getByRole("heading", { name: "Documents" }).first().waitFor();
  await look(page, "documents");

  await page.goto(`${server.address}/sessions/new`);
  await page.getByText(/citations? stand|found word for word/).first().waitFor();
  await look(page, "open a session");
  await page.getByRole("button", { name: "Open the session" }).click();
  await page.getByRole("button", { name: "Make a link for every side" }).click();
  const link = await linkFor(page, "Kazakhstan");
  await join(rival.page, await linkFor(page, "Russia"), "Pavel");
  await look(page, "console, with invitations");

  const seat = player.page;
  await seat.goto(link);
  await seat.getByLabel("Your name, as the room will see it").waitFor();
  await look(seat, "join");
  await seat.getByLabel("Your name, as the room will see it").fill("Aigerim");
  await seat.getByRole("button", { name: "Take my seat" }).click();
  await seat.getByRole("button", { name: "I have read it" }).waitFor();
  await look(seat, "brief");
  await seat.getByRole("button", { name: "I have read it" }).click();

  await openRoom(seat, "Notes");
  await look(seat, "document, nothing marked");
  await selectWords(seat, "Ukraine is the same lesson");
  await seat.getByRole("toolbar", { name: /selected/ }).getByRole("button", { name: "Question" }).click();
  await look(seat, "document, a note in writing");
  await seat.getByLabel("Your question").fill("Which lesson?");
  await seat.getByRole("button", { name: /^Ask / }).click();
  await seat.locator(".note", { hasText: "Which lesson?" }).waitFor();
  await look(seat, "document and notes");

  await page.getByRole("button", { name: "Start play" }).click();
  await openPhase(page, "Move");
  await openRoom(seat, "Turn");
  await seat.getByRole("button", { name: "Write a move" }).click();
  await seat.getByLabel("Effect we want").waitFor();
  await look(seat, "turn, drafting");
  await seat.getByRole("button", { name: "In our own words" }).click();
  await seat.getByLabel("What we do").fill("Keep the troops out");
  await seat.getByLabel("Reason 1").fill("They came once.");
  await selectWords(seat, "Ukraine is the same lesson");
  await seat.getByRole("button", { name: "Cite the selection" }).click();
  await seat.getByRole("list", { name: "Evidence" }).getByRole("listitem").first().waitFor();
  await look(seat, "turn, a draft with evidence");
  await seat.getByRole("button", { name: "Submit sealed" }).click();
  await seat.getByText("sealed, waits for the reveal").first().waitFor();
  await look(seat, "turn, submitted");

  await openPhase(page, "Argue");
  await openRoom(rival.page, "Turn");
  const shown = await unfold(rival.page, "K1");
  await shown.getByRole("button", { name: "Argue for or against" }).click();
  await look(rival.page, "turn, arguing");

  await openPhase(page, "Rule");
  await page.getByRole("button", { name: /^K1/ }).click();
  await look(page, "console, weighing");
  await page.getByRole("button", { name: "2d6" }).click();
  await page.getByRole("button", { name: "Next: roll, once" }).click();
  await page.getByRole("button", { name: "Roll", exact: true }).click();
  await look(page, "console, rolled");
  await page.getByRole("button", { name: "Next: say what happened" }).click();
  await page.getByLabel("What happened").fill("It went as far as it could.");
  await look(page, "console, saying what happened");
  await page.getByRole("button", { name: "Next: publish" }).click();
  await page.getByRole("button", { name: "Publish", exact: true }).last().click();
  await seat.getByText("It went as far as it could.").first().waitFor();
  await look(seat, "turn, ruled");
  await look(page, "console, ruled");

  await openRoom(seat, "Board");
  await look(seat, "board");
  await openRoom(seat, "Talk");
  await look(seat, "talk");
  await seat.keyboard.press("Escape");
  await seat.keyboard.press("?");
  await seat.getByRole("dialog").waitFor();
  await look(seat, "keys");

  await page.getByRole("checkbox", { name: /olga/ }).check();
  await page.getByRole("button", { name: "Close the session" }).first().click();
  await page.getByRole("dialog").getByRole("button", { name: "Close for good" }).click();
  await seat.getByText("This session is closed.").first().waitFor();
  const reader = organizer.page;
  await reader.goto(`${server.address}/logs`);
  await reader.getByRole("link", { name: "An opening in Central Asia" }).waitFor();
  await look(reader, "logs");
  await reader.getByRole("link", { name: "An opening in Central Asia" }).click();
  await reader.getByRole("heading", { name: "Turn 1" }).waitFor();
  await look(reader, "log, its course");
  await reader.getByRole("tab", { name: /^Events/ }).click();
  await reader.getByText("It went as far as it could.").first().waitFor();
  await look(reader, "log, events");
  await reader.getByRole("button", { name: "Open its line of evidence" }).first().click();
  await reader.getByText(/from the text to the consequence/).first().waitFor();
  await look(reader, "log, a line of evidence");

  expect(found).toEqual({});
});

test("nor in any state that is no page of its own, nor on a phone", { timeout: 240_000 }, async () => {
  const page = desk.page;
  await page.goto(`${server.address}/accounts`);
  await page.getByRole("button", { name: "Add an account" }).click();
  await page.getByLabel("Name", { exact: true }).fill("nadia");
  await page.getByRole("checkbox", { name: /^Organizer/ }).last().check();
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByRole("dialog").getByRole("textbox").waitFor();
  await look(page, "a password shown once");
  await page.getByRole("dialog").getByRole("button", { name: "I have handed it over" }).click();

  await page.goto(`${server.address}/documents/import`);
  // What was read here before is kept, and shows first.
  await page.getByRole("heading", { name: "2. Check the paragraphs" }).waitFor();
  await page.getByLabel("Or paste the text here").fill("The first paragraph.\n\nThe second.\n\nThe third.");
  await page.getByRole("button", { name: "Read it again" }).click();
  await page.locator(".import-text[aria-busy=false]").getByText("The third.", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Change ¶2" }).click();
  await look(page, "import, a paragraph open");
  await page.getByRole("button", { name: "Drop it" }).click();
  await page.getByText("1 change").first().waitFor();
  await page.getByLabel("Title", { exact: true }).fill("");
  await page.getByRole("button", { name: "Save as a document" }).click();
  await page.getByText("Give it a title: people see it above the text.").first().waitFor();
  await look(page, "import with changes, refused");

  await openSession(page, server);
  const link = await linkFor(page, "Kazakhstan");
  await page.getByRole("button", { name: "Make a code" }).click();
  const lobby = await page.getByLabel("Address of the lobby with the code").inputValue();
  await page.getByRole("button", { name: "Make a seat for the wall" }).click();
  const wall = await desk.context.newPage();
  await wall.goto((await page.getByRole("link", { name: "Open the wall" }).getAttribute("href").then((href) => new URL(href ?? "", server.address).href)));
  await wall.getByRole("heading", { level: 1 }).waitFor();
  await look(wall, "wall");
  await wall.close();

  const russian = await browser.newContext({ locale: "ru-RU", ...PHONE });
  const seat = await russian.newPage();
  await seat.goto(link);
  await seat.getByRole("button", { name: "Занять место" }).waitFor();
  await look(seat, "join in Russian, on a phone");
  await seat.getByRole("button", { name: "Занять место" }).click();
  await look(seat, "join in Russian, refused");
  await seat.getByRole("button", { name: "English" }).click();
  await seat.getByLabel("Your name, as the room will see it").fill("Айгерим");
  await seat.getByRole("button", { name: "Take my seat" }).click();
  await seat.getByRole("button", { name: "I have read it" }).waitFor();
  await look(seat, "brief, on a phone");
  await seat.getByRole("button", { name: "I have read it" }).click();
  await look(seat, "text, on a phone");

  const waiting = await arrive(browser, PHONE.viewport);
  await waiting.page.goto(lobby);
  await waiting.page.getByLabel("Your name, as the room will see it").fill("Timur");
  await waiting.page.getByRole("button", { name: "Enter the lobby" }).click();
  await waiting.page.getByRole("heading", { name: "You are in the lobby" }).waitFor();
  await look(waiting.page, "lobby, on a phone");

  await selectByTouch(seat, "Ukraine is the same lesson");
  const sheet = seat.getByRole("region", { name: /selected/ });
  await look(seat, "sheet from below");
  await sheet.getByRole("button", { name: "Comment" }).click();
  await look(seat, "sheet, writing");
  await seat.getByLabel("Your comment").fill("Which lesson?");
  await seat.getByRole("button", { name: /^Save for/ }).click();
  await openPlace(seat, "Notes");
  await seat.locator(".note").first().getByRole("button", { name: "Delete" }).click();
  await look(seat, "deleting, on a phone");
  await seat.keyboard.press("Escape");

  await openMoves(page);
  for (const place of ["Notes", "Turn", "Board", "Talk"] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one page, one look after the other
    await openPlace(seat, place);
    // oxlint-disable-next-line no-await-in-loop
    await look(seat, `${place}, on a phone`);
  }
  await openPlace(seat, "Turn");
  await seat.clock.install();
  await seat.clock.fastForward("03:00:00");
  await seat.getByRole("timer", { name: /^Time is up/ }).waitFor();
  await look(seat, "time is up");
  await russian.setOffline(true);
  await seat.getByText("The connection is lost.").first().waitFor();
  await look(seat, "connection lost");
  await russian.setOffline(false);
  await expect.poll(() => seat.locator(".strip", { hasText: "The connection is lost." }).count()).toBe(0);

  await page.getByRole("button", { name: /^Айгерим .*seat$/ }).click();
  await page.getByRole("button", { name: "Remove from the session" }).click();
  await look(page, "removing somebody");
  await page.getByRole("dialog").getByLabel("Reason").fill("Called away.");
  await page.getByRole("dialog").getByRole("button", { name: "Remove from the session" }).click();
  await seat.getByRole("heading", { name: "You have been removed from this session" }).waitFor();
  await look(seat, "removed");

  await closeSession(page, "olga");
  await page.getByText("This session is closed.").first().waitFor();
  await look(page, "console, closed");
  await russian.close();
  await waiting.context.close();
  expect(found).toEqual({});
});

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

/** On a phone the rooms are a bar at the bottom. */
async function openPlace(page: Page, place: string): Promise<void> {
  await page.getByRole("navigation").getByRole("button", { name: new RegExp(`^${place}`) }).click();
}

/** What a finger selects with its handles; the handles themselves are the system's. */
async function selectByTouch(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector("article.text") ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node.textContent ?? "").indexOf(wanted);
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
  }, words);
  await page.getByRole("region", { name: /selected/ }).waitFor();
}
