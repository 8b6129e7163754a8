import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "./support/chromium";
import { addOrganizer, arrive, firstSignIn, join, linkFor, picture, selectWords, type Person } from "./support/people";
import { closeSession, importText, openSession } from "./support/seminar";
import { startServer, type Server } from "./support/server";

const MEMO = "The ferry crosses twice a day.\n\nThe bridge is not begun.";
const CHANGED = "The ferry crosses four times a day.\n\nThe bridge is begun.";

let browser: Browser;
let here: Server;
/** Another server, with data of its own. */
let there: Server;
let facilitator: Person;
let organizer: Person;
let dana: Person;

beforeAll(async () => {
  browser = await launchChromium();
  [here, there] = await Promise.all([startServer(), startServer()]);
  facilitator = await signedIn(here);
  organizer = await organizerAt(here, facilitator);
  dana = await arrive(browser);
});

afterAll(async () => {
  await picture({ facilitator, organizer, dana });
  await browser?.close();
  await here?.stop();
  await there?.stop();
});

async function signedIn(server: Server): Promise<Person> {
  const person = await arrive(browser);
  const first = server.firstAccount;
  if (first === undefined) throw new Error("the server named no first account");
  await firstSignIn(person.page, server, first.name, first.password);
  return person;
}

async function organizerAt(server: Server, first: Person): Promise<Person> {
  const person = await arrive(browser);
  await firstSignIn(person.page, server, "olga", await addOrganizer(first.page, "olga"));
  return person;
}

function text(page: Page): Promise<string[]> {
  return page.locator("article p.block-text").evaluateAll((all) => all.map((one) => [...one.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : "")).join("")));
}

/** What a log's page tells of its events, in words. */
async function told(page: Page): Promise<string[]> {
  await page.getByRole("tab", { name: /^Events/ }).click();
  await page.getByText("They want it begun.").first().waitFor();
  const rows = await page.locator("[data-row]").allTextContents();
  expect(rows.length).toBeGreaterThan(5);
  return rows;
}

test("a changed text becomes a new revision, and the session that runs stays on its own", async () => {
  const desk = facilitator.page;
  await importText(desk, here, "A memo", MEMO);
  await openSession(desk, here, { title: "On the memo", document: "A memo" });
  const console = desk.url();
  await join(dana.page, await linkFor(desk, "U.S."), "Dana");
  expect(await text(dana.page)).toEqual(MEMO.split("\n\n"));

  await desk.goto(`${here.address}/documents`);
  await desk.getByRole("listitem").filter({ hasText: "A memo" }).getByRole("link", { name: "Import a new revision" }).click();
  await desk.getByText("New revision of “A memo”").waitFor();
  expect(await desk.getByLabel("Title", { exact: true }).inputValue()).toBe("A memo");
  // Nothing is no text, and the field says so.
  await desk.getByRole("button", { name: "Preview" }).click();
  const paste = desk.getByLabel("Or paste the text here");
  await expect.poll(() => paste.getAttribute("aria-invalid")).toBe("true");
  await expect.poll(() => paste.evaluate((field) => field === document.activeElement)).toBe(true);
  await paste.fill(`${CHANGED}\n\nPage 1 of 1`);
  await desk.getByRole("button", { name: "Preview" }).click();
  await desk.getByText("Page 1 of 1").last().click();
  await desk.getByRole("button", { name: "Drop it" }).click();
  await desk.getByText("1 change").waitFor();
  // What was cleaned up is there again after a reload.
  await desk.reload();
  await desk.getByText("1 change").waitFor();
  await desk.getByRole("button", { name: "Save as a new revision" }).click();
  const saved = desk.getByRole("listitem").filter({ hasText: "A memo" });
  await saved.getByText(/revision 2 · 2 paragraphs/).waitFor();
  // And a saved text can be opened to be read.
  await saved.getByRole("link", { name: "A memo" }).click();
  await desk.locator("article p.block-text").first().waitFor();
  expect(await text(desk)).toEqual(CHANGED.split("\n\n"));

  await dana.page.reload();
  await dana.page.locator("article p.block-text").first().waitFor();
  expect(await text(dana.page)).toEqual(MEMO.split("\n\n"));
  await selectWords(dana.page, "The bridge is not begun");
  await dana.page.getByRole("toolbar", { name: /selected/ }).getByRole("button", { name: "Comment" }).click();
  await dana.page.getByLabel("Your comment").fill("They want it begun.");
  await dana.page.keyboard.press("Control+Enter");
  await dana.page.locator(".note", { hasText: "They want it begun." }).waitFor();

  await openSession(desk, here, { title: "On the changed memo", document: "A memo" });
  const other = await arrive(browser);
  await join(other.page, await linkFor(desk, "U.S."), "Dan");
  expect(await text(other.page)).toEqual(CHANGED.split("\n\n"));
  await other.context.close();
  await desk.goto(console);
});

test("a log is exported, and brought in through the page of another server", async () => {
  await closeSession(facilitator.page, "olga");
  await dana.page.getByText("This session is closed.").first().waitFor();
  const reader = organizer.page;
  await reader.goto(`${here.address}/logs`);
  await reader.getByRole("link", { name: "On the memo" }).click();
  const written = await told(reader);
  const download = reader.waitForEvent("download");
  await reader.getByRole("button", { name: "Export as JSON Lines" }).click();
  const file = await (await download).path();

  const first = await signedIn(there);
  const second = await organizerAt(there, first);
  const { page } = second;
  await page.goto(`${there.address}/logs`);
  await page.getByText("No log yet").waitFor();
  const bring = (content: Buffer) => page.getByLabel("Choose a file").setInputFiles({ name: "On the memo.jsonl", mimeType: "application/x-ndjson", buffer: content });

  // One letter is changed: the chain says so, and nothing is taken.
  await bring(Buffer.from(readFileSync(file, "utf8").replace("They want it begun.", "They want it beguN.")));
  await page.getByRole("alert").filter({ hasText: /./ }).waitFor();
  expect(await page.getByText("No log yet").count()).toBe(1);

  await bring(readFileSync(file));
  await page.getByRole("heading", { name: /On the memo/ }).waitFor();
  expect(await told(page)).toEqual(written);
  // Its text is read as it was in the room: named, with the marks where they stand, under the page's one title.
  const document = page.getByRole("article", { name: "Document: A memo" });
  await expect.poll(() => document.ariaSnapshot()).toMatch(/Paragraph \d\n.*\[comment by U\.S\.\]/);
  expect(await text(page)).toEqual(MEMO.split("\n\n"));
  expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
  await page.getByRole("combobox", { name: "Kind", exact: true }).waitFor();
  const desk = page.viewportSize() ?? { width: 1440, height: 900 };
  await page.setViewportSize({ width: 320, height: 640 });
  await expect.poll(() => page.evaluate(() => globalThis.document.documentElement.scrollWidth)).toBe(320);
  await page.setViewportSize(desk);
  await page.goto(`${there.address}/logs`);
  await page.getByRole("link", { name: "On the memo" }).waitFor();
  await bring(readFileSync(file));
  await page.getByRole("alert").filter({ hasText: /here already/ }).waitFor();
});
