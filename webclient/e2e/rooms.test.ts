import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium } from "./support/chromium";
import { arrive, join, openRoom, picture, selectWords, unfold, type Person } from "./support/people";
import { openMoves, openSeminar, type Seminar } from "./support/seminar";

const ROOF = "safety under Moscow's roof";

let browser: Browser;
let seminar: Seminar;
let desk: Page;
let aigerim: Person;
let timur: Person;

beforeAll(async () => {
  browser = await launchChromium();
  seminar = await openSeminar(browser);
  desk = seminar.desk.page;
  aigerim = await arrive(browser);
  timur = await arrive(browser);
  const link = await seminar.link("Kazakhstan");
  await join(aigerim.page, link, "Aigerim");
  await join(timur.page, link, "Timur");
  await openMoves(desk);
});

afterAll(async () => {
  await picture({ desk: seminar.desk, aigerim, timur });
  await browser?.close();
  await seminar?.server.stop();
});

async function comment(page: Page, words: string, body: string): Promise<void> {
  await openRoom(page, "Notes");
  await selectWords(page, words);
  await page.getByRole("toolbar", { name: /selected/ }).getByRole("button", { name: "Comment" }).click();
  await page.getByLabel("Your comment").fill(body);
  await page.getByRole("button", { name: /^Save for/ }).click();
  await page.locator(".note", { hasText: body }).waitFor();
}

/** What the highlights of this name lie on. */
function lit(page: Page, name: string): Promise<string> {
  return page.evaluate((wanted) => {
    const ranges = [...(CSS.highlights.get(wanted) ?? [])];
    return ranges.map(({ startContainer, startOffset, endOffset }) => (startContainer.textContent ?? "").slice(startOffset, endOffset)).join("");
  }, name);
}

describe("at the selection", () => {
  test("it is said who will read what is made of it, before anything is", async () => {
    const { page } = aigerim;
    await selectWords(page, ROOF);
    const hand = page.getByRole("toolbar", { name: /selected/ });
    expect(await hand.getByLabel("Who reads this").inputValue()).toBe("actor");
    await hand.getByText("read by Kazakhstan, 2 people").waitFor({ state: "attached" });
    await page.keyboard.press("Escape");
  });
});

describe("what is said in talk", () => {
  test("cites the passage that is selected, and whoever reads it can point at it and go there", async () => {
    const { page } = aigerim;
    await openRoom(page, "Talk");
    const field = page.getByLabel("Message to Everyone");
    await field.fill("The price is");
    await selectWords(page, ROOF);
    await page.getByRole("button", { name: "Cite in message to Everyone" }).click();
    await expect.poll(() => field.inputValue()).toBe(`The price is ¶4 “${ROOF}” `);
    await field.press("Control+Enter");

    await openRoom(timur.page, "Talk");
    const chip = timur.page.locator(".message").getByRole("button", { name: /^¶4/ });
    await chip.hover();
    await expect.poll(() => lit(timur.page, "lit")).toBe(ROOF);
    await chip.click();
    await expect.poll(() => lit(timur.page, "found")).toBe(ROOF);
  });

  test("names a move, which opens; what names none that one sees stays words", async () => {
    const { page } = aigerim;
    await openRoom(page, "Turn");
    await page.getByRole("button", { name: "Write a move" }).click();
    await page.getByRole("button", { name: "In our own words" }).click();
    await page.getByLabel("What we do").fill("Keep the troops out");
    await page.getByRole("radio", { name: "Open at once" }).check({ force: true });
    await page.getByRole("button", { name: "Submit, open to all" }).click();
    await unfold(page, "K1");
    await openRoom(page, "Talk");
    await page.getByLabel("Message to Everyone").fill("K1 is ours, and R1 is not.");
    await page.getByLabel("Message to Everyone").press("Control+Enter");

    const message = timur.page.locator(".message", { hasText: "is ours" });
    await message.getByRole("button", { name: "K1" }).click();
    expect(await message.getByRole("button", { name: "R1" }).count()).toBe(0);
    await timur.page.getByRole("article").filter({ hasText: "K1 ·" }).getByRole("button", { name: "Keep the troops out", expanded: true }).waitFor();
  });
});

describe("the notes", () => {
  test("come along as the text is scrolled, and stay where a hand is on them", async () => {
    const { page } = aigerim;
    const text = page.locator(".document-scroller");
    await comment(page, "it called on Russia for troops to restore order", "They were called.");
    for (let at = 1; at <= 7; at += 1) {
      // oxlint-disable-next-line no-await-in-loop -- enough to fill the room, one after the other
      await comment(page, "the Belarusian way", `One of seven to scroll past, ${at}.`);
    }
    await comment(page, "Congress has lately come out in favour", "Only on a condition.");
    const inSight = (words: string) =>
      page.locator(".note", { hasText: words }).evaluate((card) => card.getBoundingClientRect().bottom > 120 && card.getBoundingClientRect().top < innerHeight);
    await page.mouse.click(820, 500);

    await text.evaluate((box) => (box.scrollTop = 0));
    await expect.poll(() => inSight("They were called.")).toBe(true);
    expect(await inSight("Only on a condition.")).toBe(false);
    await page.mouse.wheel(0, 1_600);
    await expect.poll(() => inSight("Only on a condition.")).toBe(true);

    await page.mouse.move(1_200, 500);
    await text.evaluate((box) => (box.scrollTop = 0));
    await page.getByText(/notes, [1-9]\d* in view/).waitFor();
    expect(await inSight("Only on a condition.")).toBe(true);
  });

  test("can be told apart by kind, and by whose they are", async () => {
    const { page } = timur;
    await comment(page, "Ukraine is the same lesson", "Mine alone.");
    const shown = () => page.locator(".notes > .note").count();
    await page.getByRole("button", { name: "Mine", exact: true }).click();
    await expect.poll(shown).toBe(1);
    await page.getByLabel("Kind", { exact: true }).selectOption("question");
    await page.getByRole("heading", { name: "No note fits this filter" }).or(page.getByText("No note fits this filter")).first().waitFor();
    await page.getByRole("button", { name: "Show all" }).click();
    await expect.poll(shown).toBeGreaterThan(1);
  });

  test("that came too late for a session that is over keep their words in sight", async () => {
    const { page, context } = timur;
    await context.setOffline(true);
    await page.locator(".strip", { hasText: "The connection is lost." }).waitFor();
    await selectWords(page, "Five states share the question");
    await page.getByRole("toolbar", { name: /selected/ }).getByRole("button", { name: "Comment" }).click();
    await page.getByLabel("Your comment").fill("And which is the fifth?");
    await page.getByRole("button", { name: /^Save for/ }).click();
    await desk.getByRole("button", { name: "Close the session" }).first().click();
    await desk.getByRole("dialog").getByRole("button", { name: "Close for good" }).click();
    await context.setOffline(false);
    await expect.poll(() => page.getByRole("region", { name: "Not taken" }).textContent()).toContain("And which is the fifth?");
  });
});
