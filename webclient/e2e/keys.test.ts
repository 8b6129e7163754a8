import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "./support/chromium";
import { arrive, picture, type Person } from "./support/people";
import { openSeminar, type Seminar } from "./support/seminar";

let browser: Browser;
let seminar: Seminar;
let player: Person;

beforeAll(async () => {
  browser = await launchChromium();
  seminar = await openSeminar(browser);
  player = await arrive(browser);
});

afterAll(async () => {
  await picture({ desk: seminar.desk, player });
  await browser?.close();
  await seminar?.server.stop();
});

/** More stops than any page of ours has. */
const STOPS = 250;

/** Goes on with Tab until the focus is there, as somebody does who has no mouse. */
async function reach(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  /* oxlint-disable no-await-in-loop -- one key after the other */
  for (let stop = 0; stop < STOPS; stop += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  /* oxlint-enable no-await-in-loop */
  throw new Error(`Tab never came to ${wanted.toString()}`);
}

async function press(page: Page, name: string): Promise<void> {
  const button = page.getByRole("button", { name, exact: true }).and(page.locator(":enabled")).last();
  await reach(page, button);
  await page.keyboard.press("Enter");
}

async function write(page: Page, label: string, words: string): Promise<void> {
  await reach(page, page.getByLabel(label, { exact: true }));
  await page.keyboard.type(words);
}

/** From wherever one is: to the text, on by paragraphs, and so many words selected from there. */
async function selectByKeys(page: Page, paragraphs: number, words: number): Promise<string> {
  await page.keyboard.press("Escape");
  await pressTimes(page, "]", paragraphs);
  // The caret stops before each word and after it.
  await pressTimes(page, "Shift+ArrowRight", 2 * words - 1);
  await page.getByRole("toolbar", { name: /selected/ }).waitFor();
  return page.evaluate(() => String(getSelection()));
}

async function pressTimes(page: Page, key: string, times: number): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop -- one key after the other
  for (let one = 0; one < times; one += 1) await page.keyboard.press(key);
}

test("a player comes in, marks, argues from the text and submits, by keys alone", async () => {
  const { page } = player;
  const desk = seminar.desk.page;
  await page.goto(await seminar.link("Kazakhstan"));
  await write(page, "Your name, as the room will see it", "Aigerim");
  await page.keyboard.press("Enter");
  await press(page, "I have read it");

  const marked = await selectByKeys(page, 2, 3);
  expect(marked.trim().split(/\s+/)).toHaveLength(3);
  await page.keyboard.press("n");
  await page.getByRole("textbox", { name: "Your comment" }).waitFor();
  await page.keyboard.type("By keys alone.");
  await page.keyboard.press("Control+Enter");
  const note = page.locator(".note", { hasText: "By keys alone." });
  await note.waitFor();
  expect(await note.locator(".quote").textContent()).toBe(marked.trim());

  await press(desk, "Start play");
  await press(desk, "Open Move");
  await page.getByText("Turn 1 of 6").waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("g");
  await page.keyboard.press("t");
  await press(page, "Write a move");
  await press(page, "In our own words");
  await write(page, "What we do", "Keep the troops out");
  await write(page, "Reason 1", "They came once.");
  await selectByKeys(page, 1, 2);
  await page.keyboard.press("c");
  await page.keyboard.press("g");
  await page.keyboard.press("t");
  await page.getByRole("list", { name: "Evidence" }).getByRole("listitem").waitFor();
  await press(page, "Submit sealed");
  await page.getByText("sealed, waits for the reveal").first().waitFor();
});

test("the white cell opens the phases, rolls once and publishes, by keys alone", async () => {
  const desk = seminar.desk.page;
  await press(desk, "Open Argue");
  await press(desk, "Open Rule");
  await press(desk, "2d6");
  await press(desk, "Next: roll, once");
  await press(desk, "Roll");
  await press(desk, "Next: say what happened");
  await write(desk, "What happened", "It went as far as it could.");
  await press(desk, "Next: publish");
  await press(desk, "Publish");
  await player.page.getByText("It went as far as it could.").first().waitFor();
  expect(await desk.getByRole("button", { name: /^K1/ }).textContent()).toContain("✓");
});
