import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { obstacles } from "./support/axe";
import { launchChromium } from "./support/chromium";
import { addOrganizer, arrive, firstSignIn, join, linkFor, openRoom, picture, selectWords, unfold, type Person } from "./support/people";
import { startServer, type Server } from "./support/server";

let browser: Browser;
let server: Server;
let desk: Person;
let player: Person;
let rival: Person;
let organizer: Person;
/** What stood in the way, by page. */
const found: Record<string, string[]> = {};

beforeAll(async () => {
  server = await startServer();
  browser = await launchChromium();
  desk = await arrive(browser);
  player = await arrive(browser);
  rival = await arrive(browser);
  organizer = await arrive(browser);
});

afterAll(async () => {
  await picture({ desk, player, rival, organizer });
  await browser?.close();
  await server?.stop();
});

/** Looks at a page as it stands, in light and in dark. */
async function look(page: Page, name: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one page, one look after the other
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    // oxlint-disable-next-line no-await-in-loop
    await page.waitForFunction(() => document.getAnimations().length === 0);
    // oxlint-disable-next-line no-await-in-loop
    const said = await obstacles(page);
    if (said.length > 0) found[`${name}, ${colorScheme}`] = said;
  }
}

test("nothing stands seriously in the way of assistive technology, on any page, in light or dark", { timeout: 150_000 }, async () => {
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
  await page.getByRole("button", { name: "Open Move", exact: true }).click();
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

  await page.getByRole("button", { name: "Open Argue", exact: true }).click();
  await openRoom(rival.page, "Turn");
  const shown = await unfold(rival.page, "K1");
  await shown.getByRole("button", { name: "Argue for or against" }).click();
  await look(rival.page, "turn, arguing");

  await page.getByRole("button", { name: "Open Rule", exact: true }).click();
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
