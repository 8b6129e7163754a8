import type { Browser, Page, Request, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium } from "./support/chromium";
import { arrive, join, openRoom, selectWords, type Person } from "./support/people";
import { openMoves, openSeminar, type Seminar } from "./support/seminar";
import { slowLine } from "./support/slow";

/** What a first view may cost over the wire, in bytes of compressed code and style. */
const BUDGET = 80 * 1024;

let browser: Browser;
let seminar: Seminar;
let aigerim: Person;
let timur: Person;

beforeAll(async () => {
  browser = await launchChromium();
  seminar = await openSeminar(browser);
  aigerim = await arrive(browser);
  timur = await arrive(browser);
  const link = await seminar.link("Kazakhstan");
  await join(aigerim.page, link, "Aigerim");
  await join(timur.page, link, "Timur");
});

afterAll(async () => {
  await browser?.close();
  await seminar?.server.stop();
});

async function mark(page: Page, words: string, body: string): Promise<void> {
  await selectWords(page, words);
  await page.getByRole("toolbar", { name: /selected/ }).getByRole("button", { name: "Comment" }).click();
  await page.getByLabel("Your comment").fill(body);
  await page.getByRole("button", { name: /^Save for/ }).click();
  await page.locator(".note", { hasText: body }).waitFor();
}

/** Counts from here on what moves on the page without being asked to. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const seen = globalThis as { shifted?: number };
    seen.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shifted = (seen.shifted ?? 0) + (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: "layout-shift" });
  });
  return () =>
    page.evaluate(async () => {
      // What was drawn is told a moment later, behind two frames.
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      return (globalThis as { shifted?: number }).shifted ?? 0;
    });
}

/** What code and style weigh as they come from the server, until the page shows what was waited for. */
async function cost(page: Page, path: string, there: (page: Page) => Promise<unknown>): Promise<number> {
  const asked: Request[] = [];
  page.on("requestfinished", (request) => {
    if (/\.(js|css)$/.test(new URL(request.url()).pathname)) asked.push(request);
  });
  await page.goto(path);
  await there(page);
  await page.waitForLoadState("networkidle");
  const sizes = await Promise.all(asked.map(async (request) => (await request.sizes()).responseBodySize));
  return sizes.reduce((sum, size) => sum + size, 0);
}

describe("a first view", () => {
  test("is within its budget at the door", async () => {
    const { page, context } = await arrive(browser);
    const spent = await cost(page, await seminar.link("Kazakhstan"), (at) => at.getByRole("button", { name: "Take my seat" }).waitFor());
    expect(spent).toBeGreaterThan(5_000);
    expect(spent).toBeLessThan(BUDGET);
    await context.close();
  });

  test("is within its budget at the text with its first room", async () => {
    const { cookies } = await aigerim.context.storageState();
    const { page, context } = await arrive(browser);
    await context.addCookies(cookies);
    const spent = await cost(page, aigerim.page.url(), async (at) => {
      await at.getByRole("article").first().waitFor();
      await at.getByRole("heading", { name: "Nothing is marked yet" }).or(at.getByText("Nothing is marked yet")).first().waitFor();
    });
    expect(spent).toBeGreaterThan(5_000);
    expect(spent).toBeLessThan(BUDGET);
    await context.close();
  });
});

describe("nothing jumps", () => {
  test("when others mark and write beside what one reads", async () => {
    const { page } = aigerim;
    await mark(page, "it called on Russia for troops to restore order", "They were called.");
    await page.mouse.move(400, 500);
    const shifted = await watchShifts(page);
    await mark(timur.page, "Ukraine is the same lesson", "For everybody here.");
    await mark(timur.page, "Five states share the question", "And which is the fifth?");
    await page.getByRole("button", { name: "2 new notes" }).waitFor();
    expect(await shifted()).toBe(0);
  });

  test("when a move that one writes is kept, nor is a press lost to it", async () => {
    const { cookies } = await timur.context.storageState();
    const { page, context } = await arrive(browser);
    await context.addCookies(cookies);
    const line = await slowLine(context);
    await openMoves(seminar.desk.page);
    await page.goto(timur.page.url());
    await openRoom(page, "Turn");
    await page.getByRole("button", { name: "Write a move" }).click();
    await page.getByLabel("What we do").waitFor();
    line.holdIncoming();
    await page.getByLabel("Reason 1").fill("They came once and will come again.");
    await selectWords(page, "Ukraine is the same lesson");
    const cite = page.getByRole("button", { name: "Cite the selection" });
    await cite.hover();
    const place = await cite.boundingBox();
    await page.mouse.down();
    line.catchUp();
    await page.locator(".draft").getByText(/kept \d/).waitFor();
    expect(await cite.boundingBox()).toEqual(place);
    await page.mouse.up();
    await page.getByRole("list", { name: "Evidence" }).getByRole("listitem").waitFor();
    await context.close();
  });

  test("when the two families come and take the place of the machine's own", async () => {
    const { cookies } = await aigerim.context.storageState();
    const { page, context } = await arrive(browser);
    await context.addCookies(cookies);
    const held: Route[] = [];
    await page.route("**/*.woff2", (route) => void held.push(route));
    await page.goto(aigerim.page.url(), { waitUntil: "commit" });
    await page.getByRole("article").first().waitFor();
    await expect.poll(() => held.length).toBeGreaterThan(1);
    const shifted = await watchShifts(page);
    await Promise.all(held.map((route) => route.continue()));
    await page.waitForFunction(() => document.fonts.check("18px 'Source Serif 4 Variable'") && document.fonts.check("14px 'Inter Variable'"));
    // A tenth is what browsers call good; a face of another width moves a third of the page.
    expect(await shifted()).toBeLessThan(0.1);
    await context.close();
  });
});

test("a key shows what it does in the frame in which it was pressed", async () => {
  const { page } = aigerim;
  await openRoom(page, "Notes");
  await page.getByRole("article").first().focus();
  const pressed = (key: string) =>
    page.evaluate(async (one) => {
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: one, bubbles: true, cancelable: true }));
      await new Promise(requestAnimationFrame);
      return { note: document.querySelector(".note[data-focus]") !== null, board: document.querySelector("[data-tab='board'][aria-selected='true']") !== null };
    }, key);
  expect(await pressed("j")).toEqual({ note: true, board: false });
  await pressed("g");
  expect(await pressed("b")).toMatchObject({ board: true });
});
