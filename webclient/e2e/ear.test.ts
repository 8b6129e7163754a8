import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium } from "./support/chromium";
import { arrive, join, openRoom, picture, selectWords, type Person } from "./support/people";
import { openMoves, openPhase, openSeminar, type Seminar } from "./support/seminar";

const LESSON = "Ukraine is the same lesson";
/** More stops than any page of ours has. */
const STOPS = 250;

let browser: Browser;
let seminar: Seminar;
/** Hears the page: finds everything by role and name. */
let wei: Person;
/** Plays beside, by whatever means. */
let pavel: Person;

beforeAll(async () => {
  browser = await launchChromium();
  seminar = await openSeminar(browser);
  wei = await arrive(browser);
  pavel = await arrive(browser);
  await wei.context.addInitScript(listen);
});

afterAll(async () => {
  await picture({ desk: seminar.desk, wei, pavel });
  await browser?.close();
  await seminar?.server.stop();
});

/** In the page: keeps all that its live regions say, and how. */
function listen(): void {
  const said: [string, string][] = [];
  Object.assign(globalThis, { said });
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest("[aria-live]") ?? null;
      const words = region?.textContent?.trim() ?? "";
      if (region !== null && words !== "") said.push([region.getAttribute("aria-live") ?? "", words]);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** What was said in this manner so far. */
function heard(page: Page, manner: "polite" | "assertive"): Promise<string[]> {
  return page.evaluate((wanted) => (globalThis as never as { said: [string, string][] }).said.filter(([how]) => how === wanted).map(([, words]) => words), manner);
}

async function hears(manner: "polite" | "assertive", words: RegExp): Promise<void> {
  await expect.poll(() => heard(wei.page, manner)).toContainEqual(expect.stringMatching(words));
}

function room(page: Page, name: string): Locator {
  return page.getByRole("tabpanel", { name });
}

/** The role and name of what has the focus. */
function focus(page: Page): Promise<string> {
  return page.locator("*:focus").ariaSnapshot();
}

async function asks(page: Page, words: string, question: string): Promise<void> {
  await openRoom(page, "Notes");
  await selectWords(page, words);
  await page.getByRole("toolbar", { name: /selected/ }).getByRole("button", { name: "Question" }).click();
  await page.getByLabel("Who reads this").first().selectOption("everyone");
  await page.getByLabel("Your question").fill(question);
  await page.getByRole("button", { name: "Ask everyone" }).click();
  await page.locator(".note", { hasText: question }).waitFor();
}

async function replies(page: Page, note: string, words: string): Promise<void> {
  await page.locator(".note", { hasText: note }).getByRole("button", { name: "Reply" }).click();
  await page.getByRole("textbox", { name: /^Reply to/ }).fill(words);
  await page.keyboard.press("Control+Enter");
  await page.locator(".reply", { hasText: words }).waitFor();
}

/** From stop to stop to the end of the page; how many there were. */
async function round(page: Page): Promise<number> {
  /* oxlint-disable no-await-in-loop -- one key after the other */
  for (let stops = 0; stops < STOPS; stops += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement === document.body)) return stops;
  }
  /* oxlint-enable no-await-in-loop */
  return STOPS;
}

describe("by ear alone", () => {
  test("the way in says whose seat it is, who will read, and what the window is called", async () => {
    const { page } = wei;
    await page.goto(await seminar.link("China"));
    const door = page.getByRole("main");
    await door.getByRole("heading", { level: 1, name: "An opening in Central Asia" }).waitFor();
    await door.getByText(/Your side and the white cell read your notes/).waitFor();
    // An empty name is refused at the field, in words that belong to it.
    await door.getByRole("button", { name: "Take my seat" }).click();
    const name = door.getByRole("textbox", { name: "Your name, as the room will see it" });
    await expect.poll(() => name.getAttribute("aria-invalid")).toBe("true");
    const under = page.locator(`[id="${await name.getAttribute("aria-describedby")}"]`);
    expect(await under.textContent()).toBe("Write the name by which the room knows you.");
    await name.fill("Wei");
    await door.getByRole("button", { name: "Take my seat" }).click();
    const brief = page.getByRole("dialog", { name: "Brief of China" });
    await brief.waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest("dialog") !== null)).toBe(true);
    await brief.getByRole("button", { name: "I have read it" }).click();
    await brief.waitFor({ state: "detached" });
    expect(await page.title()).toBe("An opening in Central Asia · Whitecell");
    await expect.poll(() => focus(page)).toContain('article "Document: An opening in Central Asia"');
  });

  test("the text is an article of numbered paragraphs, and a mark is said where it stands", async () => {
    const { page } = wei;
    await join(pavel.page, await seminar.link("Russia"), "Pavel");
    await asks(pavel.page, LESSON, "Which lesson?");
    await hears("polite", /1 new note/);
    const text = page.getByRole("article", { name: "Document: An opening in Central Asia" });
    await replies(page, "Which lesson?", "The one of 2014.");
    await replies(pavel.page, "Which lesson?", "And of 2008.");
    await expect.poll(() => text.ariaSnapshot()).toMatch(/Paragraph 1\n.*Ukraine is the same lesson \[question by Russia, two replies\]/);
    const said = await text.ariaSnapshot();
    expect(said).toContain("Paragraph 2");
    expect(said).toMatch(/heading "[^"]+" \[level=2\]/);
  });

  test("a turn's news interrupts, and everything else waits until one pauses", async () => {
    const { page } = wei;
    await openMoves(seminar.desk.page);
    await hears("assertive", /^Turn 1, Move/);
    await page.getByRole("tab", { name: "Turn" }).click();
    await room(page, "Turn").getByText("Write your side’s move and submit it before the phase closes.").waitFor();
    await draft(page, "Build the railway", "It lasts longer than a war.");
    await draft(pavel.page, "Send them again", "They were asked for.");
    await openPhase(seminar.desk.page, "Argue");
    await hears("assertive", /2 moves are revealed\./);
    await seminar.desk.page.getByRole("button", { name: "Write one" }).click();
    await seminar.desk.page.getByLabel("Title", { exact: true }).fill("The bridge is down");
    await seminar.desk.page.getByLabel("Text", { exact: true }).fill("Nothing crosses the river.");
    await seminar.desk.page.getByRole("button", { name: /^Send/ }).last().click();
    await hears("assertive", /^News: The bridge is down/);
    expect((await heard(page, "polite")).join(" ")).not.toMatch(/revealed|News/);
  });

  test("a move is argued against, and its ruling read", async () => {
    const { page } = wei;
    const turn = room(page, "Turn");
    const move = turn.getByRole("article", { name: /^R1/ });
    const title = move.getByRole("button", { name: "Send them again" });
    if ((await title.getAttribute("aria-expanded")) === "false") await title.press("Enter");
    await move.getByRole("button", { name: "Argue for or against" }).press("Enter");
    await move.getByRole("group", { name: "Which way it pulls" }).getByRole("radio", { name: "Against it" }).press("Space");
    await move.getByRole("textbox", { name: "Say why" }).fill("Nobody asked this time.");
    await move.getByRole("textbox", { name: "Paragraph number" }).fill("3");
    await move.getByRole("button", { name: "Cite ¶" }).press("Enter");
    await move.getByRole("list", { name: "Evidence" }).getByRole("button", { name: /^¶3: go to/ }).waitFor();
    await move.getByRole("button", { name: "Argue against it" }).press("Enter");
    await move.getByRole("listitem").filter({ hasText: "Nobody asked this time." }).getByRole("button", { name: /^¶3: go to/ }).waitFor();

    const desk = seminar.desk.page;
    await openPhase(desk, "Rule");
    await desk.getByRole("button", { name: /^R1/ }).click();
    const ruled = desk.getByRole("region", { name: "R1, ruling" });
    // A changed target is said.
    await ruled.getByRole("button", { name: "Raise the target" }).click();
    await expect.poll(() => ruled.getByRole("status").filter({ hasText: "Target" }).textContent()).toBe("Target 8");
    await ruled.getByRole("button", { name: "I decide" }).click();
    await desk.getByRole("button", { name: "Next: say what happened" }).click();
    await desk.getByRole("group", { name: "How it came out" }).getByRole("button", { name: "Fails" }).click();
    await desk.getByLabel("What happened").fill("It came to nothing.");
    await desk.getByRole("button", { name: "Next: publish" }).click();
    await desk.getByRole("button", { name: "Publish", exact: true }).last().click();
    await hears("assertive", /^R1 is ruled: Fails\./);
    await expect.poll(() => move.ariaSnapshot()).toMatch(/Fails[\s\S]*It came to nothing\.[\s\S]*Weighed[\s\S]*¶3: go to/);
  });

  test("of the whole turn just this was said, word for word and in this order", async () => {
    expect(await heard(wei.page, "assertive")).toEqual([
      "Turn 1, Deliberate.",
      "Turn 1, Move.",
      "Turn 1, Argue. 2 moves are revealed.",
      "News: The bridge is down",
      "Turn 1, Rule.",
      "R1 is ruled: Fails.",
    ]);
    expect((await heard(wei.page, "polite"))[0]).toBe("1 new note");
  });

  test("no stop holds the focus, and the last leads out of the page", async () => {
    const { page } = wei;
    await round(page);
    const stops = await round(page);
    expect(stops).toBeGreaterThan(10);
    expect(stops).toBeLessThan(STOPS);
  });

  test("a page that follows another begins at its heading, and says its name", async () => {
    const { page } = seminar.desk;
    const seat = page.url();
    await page.goto(seminar.server.address);
    await page.getByRole("navigation").getByRole("link", { name: "Documents" }).press("Enter");
    await expect.poll(() => page.title()).toBe("Documents · Whitecell");
    await expect.poll(() => focus(page)).toContain('heading "Documents" [level=1]');
    await page.getByRole("link", { name: "Import a text" }).press("Enter");
    await expect.poll(() => focus(page)).toContain('heading "Import a text" [level=1]');
    await page.goto(seat);
  });

  test("who is removed hears so, and where to go", async () => {
    const desk = seminar.desk.page;
    await desk.getByRole("button", { name: /Wei.*seat$/ }).click();
    await desk.getByRole("button", { name: "Remove from the session" }).click();
    const asked = desk.getByRole("dialog", { name: "Remove Wei?" });
    await asked.getByLabel("Reason").fill("He is called away.");
    await asked.getByRole("button", { name: "Remove from the session" }).click();
    await wei.page.getByRole("heading", { level: 1, name: "You have been removed from this session" }).waitFor();
    await expect.poll(() => focus(wei.page)).toContain('heading "You have been removed from this session"');
  });
});

async function draft(page: Page, what: string, reason: string): Promise<void> {
  await openRoom(page, "Turn");
  const turn = room(page, "Turn");
  await turn.getByRole("button", { name: "Write a move" }).press("Enter");
  await turn.getByRole("button", { name: "In our own words" }).press("Enter");
  await turn.getByRole("textbox", { name: "What we do" }).fill(what);
  await turn.getByRole("textbox", { name: "Reason 1" }).fill(reason);
  await turn.getByRole("button", { name: "Submit sealed" }).click();
  await turn.getByText("sealed, waits for the reveal").first().waitFor();
}
