import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium } from "./support/chromium";
import { addOrganizer, arrive, firstSignIn, join, openRoom, picture, type Person } from "./support/people";
import { openSeminar, type Seminar } from "./support/seminar";

let browser: Browser;
let seminar: Seminar;
let player: Person;
let rival: Person;
let organizer: Person;
let links: { readonly kazakhstan: string; readonly russia: string };

beforeAll(async () => {
  browser = await launchChromium();
  seminar = await openSeminar(browser);
  player = await arrive(browser);
  rival = await arrive(browser);
  organizer = await arrive(browser);
  const desk = seminar.desk.page;
  const console = desk.url();
  // A link is shown once.
  links = { kazakhstan: await seminar.link("Kazakhstan"), russia: await seminar.link("Russia") };
  await desk.goto(seminar.server.address);
  await firstSignIn(organizer.page, seminar.server, "olga", await addOrganizer(desk, "olga"));
  await desk.goto(console);
});

afterAll(async () => {
  await picture({ desk: seminar.desk, player, rival, organizer });
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
  // What waits a moment is waited for, and not mistaken for the step of its name, which leads there and does nothing.
  const meant = page.locator(":enabled:not([aria-disabled=true]):not(.steps button)");
  const button = page.getByRole("button", { name, exact: true }).and(meant).last();
  await button.waitFor();
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

/** What has the focus, as a person would name it. */
function focus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const here = document.activeElement;
    const note = here?.closest("[data-note]");
    if (here?.matches("article.text")) return "the text";
    if (here?.matches("[data-note]")) return note?.querySelector(".said")?.textContent ?? "";
    return here?.getAttribute("aria-label") ?? here?.textContent ?? "";
  });
}

/** Whether these words of the text are in view. */
function isInView(page: Page, words: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const range = document.createRange();
    const walker = document.createTreeWalker(document.querySelector("article.text") ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node.textContent ?? "").indexOf(wanted);
      if (at === -1) continue;
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { top, bottom } = range.getBoundingClientRect();
      return top > 0 && bottom < innerHeight;
    }
    return false;
  }, words);
}

async function writeNote(page: Page, label: string, words: string): Promise<void> {
  await page.getByRole("textbox", { name: label }).waitFor();
  await page.keyboard.type(words);
  await page.keyboard.press("Control+Enter");
  await page.locator(".note", { hasText: words }).waitFor();
}

async function pressInTurn(page: Page, keys: string): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop -- one key after the other
  for (const key of keys.split(" ")) await page.keyboard.press(key);
}

describe("by keys alone", () => {
  test("a player comes in, reads the keys, and marks words and sentences", async () => {
    const { page } = player;
    await page.goto(links.kazakhstan);
    await write(page, "Your name, as the room will see it", "Aigerim");
    await page.keyboard.press("Enter");
    await press(page, "I have read it");
    expect(await page.title()).toBe("An opening in Central Asia · Whitecell");
    await expect.poll(() => focus(page)).toBe("the text");

    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keys" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog", { name: "Keys" }).waitFor({ state: "detached" });
    await expect.poll(() => focus(page)).toBe("the text");

    const marked = await selectByKeys(page, 2, 3);
    expect(marked.trim().split(/\s+/)).toHaveLength(3);
    await page.keyboard.press("n");
    await writeNote(page, "Your comment", "By keys alone.");
    expect(await page.locator(".note", { hasText: "By keys alone." }).locator(".quote").textContent()).toBe(marked.trim());
    expect(await focus(page)).toBe("the text");

    await pressTimes(page, "]", 12);
    await page.keyboard.press("Shift+ArrowDown");
    await page.getByRole("toolbar", { name: /selected/ }).waitFor();
    const sentence = (await page.evaluate(() => String(getSelection()))).trim();
    expect(sentence).toMatch(/^\p{Lu}.*[.?!]$/u);
    await page.keyboard.press("n");
    await writeNote(page, "Your comment", "A whole sentence.");
    expect(await page.locator(".note", { hasText: "A whole sentence." }).locator(".quote").textContent()).toContain(sentence.slice(0, 60));
  });

  test("goes from note to note in step with the text, replies, and searches", async () => {
    const { page } = player;
    const first = await page.locator(".note", { hasText: "By keys alone." }).locator(".quote").textContent();
    const second = await page.locator(".note", { hasText: "A whole sentence." }).locator(".quote").textContent();
    await pressInTurn(page, "Escape j");
    await expect.poll(() => focus(page)).toBe("By keys alone.");
    await expect.poll(() => isInView(page, first ?? "")).toBe(true);
    await page.keyboard.press("j");
    await expect.poll(() => focus(page)).toBe("A whole sentence.");
    await expect.poll(() => isInView(page, (second ?? "").slice(0, 40))).toBe(true);
    await page.keyboard.press("k");
    await expect.poll(() => focus(page)).toBe("By keys alone.");
    await page.keyboard.press("r");
    await page.getByRole("textbox", { name: "Reply to Aigerim" }).waitFor();
    await page.keyboard.type("And answered so.");
    await page.keyboard.press("Control+Enter");
    await page.locator(".replies", { hasText: "And answered so." }).waitFor();
    await expect.poll(() => focus(page)).toBe("By keys alone.");

    await page.keyboard.press("/");
    await expect.poll(() => focus(page)).toBe("Search notes");
    await page.keyboard.type("sentence");
    await expect.poll(() => page.locator(".notes > .note").count()).toBe(1);
    await pressTimes(page, "Backspace", "sentence".length);
    await expect.poll(() => page.locator(".notes > .note").count()).toBe(2);
    await page.keyboard.press("Escape");
    expect(await focus(page)).toBe("the text");
  });

  test("drafts a move from the text and submits it", async () => {
    const { page } = player;
    await press(seminar.desk.page, "Start play");
    await press(seminar.desk.page, "Open Move");
    await page.getByText("Turn 1 of 6").waitFor();
    await pressInTurn(page, "Escape g t");
    await expect.poll(() => focus(page)).toMatch(/^Turn/);
    await press(page, "Write a move");
    await expect.poll(() => focus(page)).toBe("From the catalogue");

    // Arrow keys only look at the cards; Enter takes one, and the others fold away.
    const cards = page.getByRole("radiogroup", { name: "From the catalogue" }).getByRole("radio");
    await reach(page, cards.first());
    const all = await cards.count();
    await pressInTurn(page, "ArrowDown ArrowDown ArrowUp");
    expect(await cards.nth(1).evaluate((card) => card === document.activeElement)).toBe(true);
    expect([await cards.count(), await page.locator(".action[data-chosen]").count()]).toEqual([all, 0]);
    await page.keyboard.press("Enter");
    await expect.poll(() => cards.count()).toBe(1);
    expect(await page.locator(".action[data-chosen]").count()).toBe(1);
    expect(await cards.first().evaluate((card) => card === document.activeElement)).toBe(true);

    await press(page, "In our own words");
    await write(page, "What we do", "Keep the troops out");
    await write(page, "Reason 1", "They came once.");
    await selectByKeys(page, 1, 2);
    await pressInTurn(page, "c g t");
    const cited = page.getByRole("list", { name: "Evidence" }).getByRole("listitem");
    await cited.waitFor();

    // A number that is typed and not cited is said before the move goes out without it.
    await write(page, "Paragraph number", "3");
    await press(page, "Submit sealed");
    await page.getByRole("dialog", { name: "¶3 is not cited yet" }).waitFor();
    await page.keyboard.press("Escape");
    await reach(page, page.getByLabel("Paragraph number"));
    await page.keyboard.press("Enter");
    await expect.poll(() => cited.count()).toBe(2);
    await press(page, "Submit sealed");
    await page.getByText("sealed, waits for the reveal").first().waitFor();
    // The form is gone, and the next Tab goes on from where it stood.
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest("#room") !== null)).toBe(true);
  });

  test("argues against another side's move, with a passage by its number", async () => {
    await rivalMoves();
    await press(seminar.desk.page, "Open Argue");
    // Two sides have submitted nothing: it asks.
    await seminar.desk.page.getByRole("dialog", { name: "Open Argue" }).waitFor();
    await press(seminar.desk.page, "Open Argue");
    const { page } = player;
    const move = page.getByRole("article").filter({ hasText: "R1 ·" });
    await pressInTurn(page, "Escape g t");
    const title = move.getByRole("button").first();
    await reach(page, title);
    if ((await title.getAttribute("aria-expanded")) === "false") await page.keyboard.press("Enter");
    await reach(page, move.getByRole("button", { name: "Argue for or against" }));
    await page.keyboard.press("Enter");
    await reach(page, move.getByRole("radio", { name: "Against it" }));
    await pressInTurn(page, "ArrowLeft ArrowRight");
    await reach(page, move.getByLabel("Say why"));
    await page.keyboard.type("Nobody asked for them this time.");
    await reach(page, move.getByLabel("Paragraph number"));
    await page.keyboard.type("3");
    await page.keyboard.press("Enter");
    await move.getByRole("list", { name: "Evidence" }).getByRole("listitem").waitFor();
    await reach(page, move.getByRole("button", { name: "Argue against it" }));
    await page.keyboard.press("Enter");
    const said = move.locator(".argument", { hasText: "Nobody asked for them this time." });
    await said.getByRole("button", { name: /^¶3/ }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest("article.move") !== null)).toBe(true);
  });

  test("the white cell opens the phases, rolls once and publishes, and the player reads the ruling", async () => {
    const desk = seminar.desk.page;
    await press(desk, "Open Rule");
    await reach(desk, desk.getByRole("button", { name: /^R1/ }));
    await desk.keyboard.press("Enter");
    await press(desk, "2d6");
    await press(desk, "Next: roll, once");
    await press(desk, "Roll");
    await press(desk, "Next: say what happened");
    await write(desk, "What happened", "It went as far as it could.");
    await press(desk, "Next: publish");
    await press(desk, "Publish");

    const { page } = player;
    await page.getByText("It went as far as it could.").first().waitFor();
    expect(await desk.getByRole("button", { name: /^R1/ }).textContent()).toContain("✓");
    // From the ruling back to the passage that it weighed.
    const weighed = page.locator(".ruling").getByRole("button", { name: /^¶3/ });
    await reach(page, weighed);
    await page.keyboard.press("Enter");
    await expect.poll(() => isInView(page, "Kazakhstan lies along")).toBe(true);
  });

  test("the organizer reads a ruling's line back to its passage", async () => {
    const desk = seminar.desk.page;
    await reach(desk, desk.getByRole("checkbox", { name: /olga/ }));
    await desk.keyboard.press("Space");
    await press(desk, "Close the session");
    await press(desk, "Close for good");
    await player.page.getByText("This session is closed.").first().waitFor();

    const { page } = organizer;
    await page.goto(`${seminar.server.address}/logs`);
    await reach(page, page.getByRole("link", { name: "An opening in Central Asia" }));
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /^Log/ }).waitFor();
    await expect.poll(() => focus(page)).toMatch(/^Log · An opening in Central Asia/);
    const ruled = page.getByRole("listitem").filter({ hasText: "It went as far as it could." }).getByRole("button").first();
    await reach(page, page.getByRole("tab", { selected: true }));
    await walk(page, "ArrowRight", page.getByRole("tab", { name: /^Events/ }));
    await reach(page, page.locator("button[data-row]").first());
    await walk(page, "ArrowDown", ruled);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "R1: from the text to the consequence" }).waitFor();
    const quote = page.locator(".line-quote").first();
    await reach(page, quote);
    await page.keyboard.press("Enter");
    // Marks stand among the words: of the passage its first ones.
    await expect.poll(async () => isInView(page, ((await quote.textContent()) ?? "").slice(0, 12))).toBe(true);
  });
});

/** On with one key, along tabs or rows, until the focus is there. */
async function walk(page: Page, key: "ArrowRight" | "ArrowDown", wanted: Locator): Promise<void> {
  /* oxlint-disable no-await-in-loop -- one key after the other */
  for (let step = 0; step < STOPS; step += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  /* oxlint-enable no-await-in-loop */
  throw new Error(`${key} never came to ${wanted.toString()}`);
}

/** Russia plays its move with the mouse, as somebody else may. */
async function rivalMoves(): Promise<void> {
  const { page } = rival;
  await join(page, links.russia, "Pavel");
  await openRoom(page, "Turn");
  await page.getByRole("button", { name: "Write a move" }).click();
  await page.getByRole("button", { name: "In our own words" }).click();
  await page.getByLabel("What we do").fill("Send them again");
  await page.getByLabel("Reason 1").fill("They were asked for.");
  await page.getByRole("button", { name: "Submit sealed" }).click();
  await page.getByText("sealed, waits for the reveal").first().waitFor();
}
