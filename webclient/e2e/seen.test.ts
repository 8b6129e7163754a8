import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AnnotationCard, ArgumentCard, BriefCard, Card, FactCard, IndicatorCard, InjectCard, MessageCard, Role, RulingCard } from "../src/wire/types";
import { launchChromium } from "./support/chromium";
import { lay, laid, startFixture, type Fixture } from "./support/window";

const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const RUSSIA: Role = { type: "player", actor: "ru" };
const CELL: Role = { type: "white-cell" };
const AT = "2030-06-01T10:00:00.000Z";

let browser: Browser;
let fixture: Fixture;

beforeAll(async () => {
  fixture = await startFixture();
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await fixture?.stop();
});

function room(page: Page, name: string): Promise<void> {
  return page.getByRole("tab", { name: new RegExp(`^${name}`) }).click();
}

function put(page: Page, card: Card): Promise<void> {
  return lay(page, [card]);
}

const INJECT: InjectCard = {
  type: "inject", inject: "bridge", number: 1, title: "The bridge is down", text: "Nothing crosses the river before the frost, and the ferry asks twice.", to: [], atOnce: [], turn: 2, at: AT,
};

function ruling(move: string, at = AT): RulingCard {
  return {
    type: "ruling", move, by: "hart", method: "decision", rollCorrections: [], strongReasons: [], strongArguments: [], weighed: [], degree: "fails", effects: [], atOnce: [], facts: [],
    account: "It came to nothing.", at, corrections: [],
  };
}

function argument(id: string, role: Role, side: "for" | "against"): ArgumentCard {
  return { type: "argument", argument: id, move: "u1", seat: "pavel", role, side, text: "Because.", evidence: [], strength: "plain", standing: "made", at: AT };
}

/** A question to everyone that another asks, on the passage that a note of hers lies on. */
async function question(page: Page, id: string, on: string): Promise<AnnotationCard> {
  const other = await laid<AnnotationCard>(page, "annotation", "annotation", on);
  const card: AnnotationCard = { ...other, annotation: id, seat: "dana", role: { type: "player", actor: "us" }, kind: "question", body: `Asked as ${id}?`, at: new Date().toISOString() };
  await put(page, card);
  return card;
}

function note(page: Page, words: string): Locator {
  return page.locator(".notes > .note", { hasText: words });
}

function pill(page: Page): Locator {
  return page.getByRole("button", { name: /new notes?/ });
}

function top(of: Locator): Promise<number> {
  return of.evaluate((element) => element.getBoundingClientRect().top);
}

/** How much of an element is in the window, from 0 to 1; nothing of one that is cut off at a side. */
function inView(of: Locator): Promise<number> {
  return of.evaluate((element) => {
    const { top: from, bottom, left, right, height } = element.getBoundingClientRect();
    return left < 0 || right > innerWidth ? 0 : Math.max(0, Math.min(bottom, innerHeight) - Math.max(from, 0)) / height;
  });
}

const BRIEF: BriefCard = {
  type: "brief", actor: "kz", text: "You keep the ferry, the weir and your temper.\n\n".repeat(24), secretObjectives: ["Owe nothing to the engineers.", "Keep the key of the weir."],
};

describe("a brief", () => {
  test.each<[string, BrowserContextOptions]>([
    ["on a desk", {}],
    ["on a phone", PHONE],
  ])("%s says that it goes on, and ends with having been read", async (_, options) => {
    const page = await fixture.open(browser, options);
    await put(page, BRIEF);
    const dialog = page.getByRole("dialog", { name: "Brief of Kazakhstan" });
    const more = dialog.getByText("More below");
    const read = dialog.getByRole("button", { name: "I have read it" });
    await expect.poll(() => more.isVisible()).toBe(true);
    expect(await dialog.evaluate((box) => box.querySelector(".brief")?.clientHeight ?? 0)).toBeLessThan(await dialog.locator(".brief > *").evaluate((words) => words.scrollHeight));
    await read.focus();
    await expect.poll(() => inView(read)).toBe(1);
    await expect.poll(() => inView(dialog.getByText("Keep the key of the weir."))).toBe(1);
    await expect.poll(() => more.isVisible()).toBe(false);
  });

  test("that fits says nothing of the kind", async () => {
    const page = await fixture.open(browser);
    await put(page, { ...BRIEF, text: "You keep the ferry." });
    const dialog = page.getByRole("dialog", { name: "Brief of Kazakhstan" });
    await dialog.getByRole("button", { name: "I have read it" }).waitFor();
    expect(await dialog.getByText("More below").isVisible()).toBe(false);
  });
});

describe("a turn's news", () => {
  test.each<[string, BrowserContextOptions]>([
    ["on a desk", {}],
    ["on a phone", PHONE],
  ])("%s arrives where one is, and leaves what one writes where it was", async (_, options) => {
    const page = await fixture.open(browser, options);
    await put(page, { type: "channel", channel: "everyone", readers: "everyone" });
    await page.getByRole("tab", { name: "Talk" }).or(page.getByRole("button", { name: "Talk" })).filter({ visible: true }).click();
    const field = page.getByRole("textbox", { name: "Message to Everyone" });
    await field.fill("The ferry is");
    const before = await top(field);
    await put(page, INJECT);
    const line = page.getByRole("region", { name: "News" });
    await line.getByText("News: The bridge is down Nothing crosses the river").waitFor();
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await top(field)).toBe(before);
    await expect.poll(() => inView(line.getByRole("button", { name: "Read" }))).toBe(1);
    expect(await page.locator(".pane").evaluate((pane) => pane.scrollWidth - pane.clientWidth)).toBeLessThanOrEqual(0);
    await line.getByRole("button", { name: "Read" }).click();
    const inject = page.getByRole("article", { name: "The bridge is down" });
    await inject.getByText("the ferry asks twice").waitFor();
    await expect.poll(() => inject.evaluate((one) => one === document.activeElement)).toBe(true);
    // It stays until it is confirmed, here and over every room.
    await line.getByText("News: The bridge is down").waitFor();
    await put(page, { type: "reading", seat: "aigerim", inject: "bridge", at: AT });
    await line.getByText("No news that you have not read.").waitFor();
  });

  test("stands beside the text too, on a phone", async () => {
    const page = await fixture.open(browser, PHONE);
    await put(page, INJECT);
    const line = page.getByRole("region", { name: "News" });
    await expect.poll(() => inView(line.getByRole("button", { name: "Read" }))).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  test("a ruling leads to its move, of whatever turn, and is read by that", async () => {
    const page = await fixture.open(browser);
    await lay(page, [ruling("r1"), ruling("u1", "2030-06-01T10:01:00.000Z")]);
    const line = page.getByRole("region", { name: "News" });
    await line.getByText("R1 is ruled: Fails. It came to nothing.").waitFor();
    await line.getByText("and 1 more").waitFor();
    await line.getByRole("button", { name: "Read" }).click();
    await page.getByRole("article", { name: /^R1/ }).getByText("It came to nothing.").waitFor();
    await expect.poll(() => line.locator("p").textContent()).toMatch(/^U1 is ruled: Fails\./);
  });

  test("leaves the field in the turn where it was, and the argument that comes in over it too", async () => {
    const page = await fixture.open(browser);
    await put(page, { ...(await laid<Card>(page, "session", "phase", "move")), phase: "argue" } as Card);
    await put(page, { ...(await laid<Card>(page, "move", "move", "u1")), turn: 2, standing: "submitted" } as Card);
    await room(page, "Turn");
    await page.getByRole("button", { name: "Argue for or against" }).click();
    const field = page.getByRole("textbox", { name: "Say why" });
    // The field has the focus by the press.
    await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.type("They will not");
    const before = await top(field);
    await lay(page, [INJECT, argument("a", RUSSIA, "against"), argument("b", CELL, "for")]);
    await page.getByRole("article", { name: "The bridge is down" }).waitFor({ state: "attached" });
    expect(await top(field)).toBe(before);
    await page.getByRole("button", { name: "Not now" }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Argue for or against");
  });
});

describe("a folded move", () => {
  test("tells that arguments came in, and from whom", async () => {
    const page = await fixture.open(browser);
    await room(page, "Turn");
    await page.getByRole("button", { name: "Turn 1" }).click();
    await lay(page, [argument("a", RUSSIA, "against"), argument("b", RUSSIA, "against"), argument("c", CELL, "for")]);
    const move = page.getByRole("article", { name: /^U1/ });
    await expect.poll(() => move.locator(".voice").allTextContents()).toEqual(["RURussia against (2)", "WCWhite cell for"]);
    await move.getByRole("button", { name: "Fund sixty apprentices a year" }).click();
    await move.getByText("Because.").first().waitFor();
    expect(await move.locator(".voice").count()).toBe(0);
  });
});

describe("links lead where they point", () => {
  test("a mark in the margin opens the earlier turn, unfolds the move and brings it into view", async () => {
    const page = await fixture.open(browser);
    const mark = page.locator(".relied button", { hasText: "R1" });
    await mark.click();
    const move = page.getByRole("article", { name: /^R1/ });
    await move.getByText("It is cheap.").waitFor();
    await expect.poll(() => inView(move)).toBe(1);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Print the charts anew");
    // And again, when that turn was folded since.
    await page.getByRole("button", { name: "Turn 1" }).click();
    expect(await move.count()).toBe(0);
    await mark.click();
    await move.getByText("It is cheap.").waitFor();
  });

  test("a fact's chip brings it into view, and its own leads to the inject that made it", async () => {
    const page = await fixture.open(browser);
    const fact = (id: string, number: number): FactCard => ({
      type: "fact", fact: id, number, text: `The ${id} holds.`, source: { type: "of-inject", inject: "bridge" }, tenure: "stands", corrections: [], at: AT,
    });
    const many = Array.from({ length: 30 }, (_, at) => fact(`pier-${at + 1}`, at + 1));
    const cited: MessageCard = { type: "message", message: "m", channel: "everyone", seat: "pavel", role: RUSSIA, text: "See R1.", at: AT };
    await lay(page, [INJECT, ...many, { type: "channel", channel: "everyone", readers: "everyone" }, cited]);
    const move = await laid<Card & { type: "move" }>(page, "move", "move", "u1");
    await put(page, { ...move, reasons: [{ text: "It holds.", strength: "plain", evidence: [{ type: "fact-view", fact: "pier-30" }] }] });
    await room(page, "Turn");
    await page.getByRole("button", { name: "Turn 1" }).click();
    await page.getByRole("button", { name: "fact 30" }).click();
    const line = page.locator(".fact", { hasText: "The pier-30 holds." });
    await expect.poll(() => inView(line)).toBe(1);
    await expect.poll(() => line.evaluate((one) => one === document.activeElement)).toBe(true);
    await line.getByRole("button", { name: "inject 1" }).click();
    await page.getByRole("article", { name: "The bridge is down" }).waitFor();
    // What is said in talk leads there as well.
    await room(page, "Talk");
    await page.locator(".message").getByRole("button", { name: "R1" }).click();
    await page.getByRole("article", { name: /^R1/ }).getByText("It is cheap.").waitFor();
  });
});

describe("what others note", () => {
  const ON = "note-aigerim-pilot tra";

  test("comes in at once while nobody reads or writes there", async () => {
    const page = await fixture.open(browser);
    await page.mouse.move(400, 500);
    await question(page, "first", ON);
    await note(page, "Asked as first?").waitFor();
    expect(await pill(page).count()).toBe(0);
  });

  test("waits under a hand, said to be where it is, until the hand leaves", async () => {
    const page = await fixture.open(browser);
    await page.mouse.move(1200, 500);
    await page.locator(".pane-room").evaluate((box) => (box.scrollTop = 0));
    await question(page, "first", "note-irina-and the c");
    await pill(page).getByText("↓").waitFor();
    await page.locator(".pane-room").evaluate((box) => (box.scrollTop = box.scrollHeight));
    await question(page, "second", "note-timur-Every nei");
    await pill(page).getByText("↑").waitFor();
    expect(await note(page, "Asked as").count()).toBe(0);
    await page.mouse.move(400, 500);
    await expect.poll(() => note(page, "Asked as").count()).toBe(2);
    expect(await pill(page).count()).toBe(0);
  });

  test("opens by a press on its mark, also when it waits and a filter leaves it out", async () => {
    const page = await fixture.open(browser);
    await page.getByRole("button", { name: "Mine", exact: true }).click();
    await note(page, "Every neighbour").waitFor({ state: "detached" });
    const asked = await question(page, "first", ON);
    await page.evaluate((id) => {
      const { table } = globalThis as never as { table: { view: { openNote(note: string): void } } };
      table.view.openNote(id);
    }, asked.annotation);
    await expect.poll(() => inView(note(page, "Asked as first?"))).toBe(1);
  });

  test("does not move a button from under the press that it came with", async () => {
    const page = await fixture.open(browser);
    const asked = note(page, "Larger by how much");
    const reply = asked.getByRole("button", { name: "Reply" });
    await reply.hover();
    await put(page, {
      type: "reply", reply: "late", annotation: "note-timur-It may be", seat: "hart", role: CELL, body: "From the ferry's own line, and not before the frost.", at: AT, fate: "standing",
    });
    await pill(page).waitFor();
    await page.mouse.down();
    await page.mouse.up();
    await asked.getByRole("textbox", { name: /^Reply to/ }).waitFor();
    expect(await note(page, "From the ferry's own line").count()).toBe(0);
  });

  test("says who may read it, and once by ear whose it is and of what kind", async () => {
    const page = await fixture.open(browser);
    const own = note(page, "nobody at Osk counts apprentices");
    await own.getByText("for Kazakhstan and the white cell").waitFor();
    await note(page, "No licence fight at home.").getByText("for everyone").waitFor();
    await put(page, { ...(await laid<AnnotationCard>(page, "annotation", "annotation", ON)), annotation: "nameless", seat: "nobody", role: { type: "player", actor: "us" }, layer: "everyone", body: "Whose?" });
    const nameless = note(page, "Whose?");
    await nameless.waitFor();
    expect(await nameless.ariaSnapshot()).toMatch(/Comment by/);
    expect((await nameless.ariaSnapshot()).match(/U\.S\./g)).toHaveLength(1);
  });
});

describe("a tag", () => {
  test("is asked for where the hand is, and the button says what is missing", async () => {
    const page = await fixture.open(browser);
    const box = await page.locator("p.block-text").nth(4).boundingBox();
    await page.mouse.dblclick((box?.x ?? 0) + 30, (box?.y ?? 0) + 14);
    const hand = page.getByRole("toolbar");
    await hand.getByRole("button", { name: "Tag" }).click();
    await hand.getByRole("group", { name: "Which tag?" }).getByRole("button", { name: "slow lever" }).click();
    const save = page.getByRole("button", { name: "Save for Kazakhstan and the white cell" });
    await page.getByLabel("Tag", { exact: true }).selectOption("");
    const missing = page.getByRole("button", { name: "Pick a tag first" });
    await missing.click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Tag");
    await page.getByLabel("Tag", { exact: true }).selectOption("slow");
    await save.click();
    await page.locator(".notes > .note .note-kind", { hasText: "slow lever" }).nth(2).waitFor();
  });
});

describe("what is said", () => {
  test("is a log to ears, and names who may read it", async () => {
    const page = await fixture.open(browser);
    const message: MessageCard = { type: "message", message: "m", channel: "kz", seat: "timur", role: { type: "player", actor: "kz" }, text: "Keep the key.", at: AT };
    await lay(page, [{ type: "channel", channel: "kz", readers: "within", actor: "kz" }, message]);
    await room(page, "Talk");
    const log = page.getByRole("log", { name: "Kazakhstan" });
    await log.getByText("for Kazakhstan and the white cell").waitFor();
    await room(page, "Notes");
    await put(page, { ...message, message: "n", text: "And the weir." });
    await expect.poll(() => page.locator('[aria-live="polite"]').textContent()).toMatch(/^1 new message by Тимур.*, Kazakhstan\s?$/);
  });
});

describe("an indicator", () => {
  const HOLD: IndicatorCard = {
    type: "indicator", indicator: "hold", name: "Osk's hold", note: "How far the engineers decide.", min: 0, max: 10, value: 7, made: "kept", seen: "by-all",
    history: [{ turn: 0, value: 5 }, { turn: 1, value: 6 }], toCome: [], corrections: [],
    moved: [
      { turn: 1, from: 5, to: 6, why: [{ indicator: "hold", wanted: 1, cause: { type: "of-effect", source: { type: "of-move", move: "r1" } } }] },
      { turn: 2, from: 6, to: 8, why: [
        { indicator: "hold", wanted: 3, cause: { type: "of-effect", source: { type: "of-inject", inject: "bridge" } } },
        { indicator: "hold", wanted: -1, cause: { type: "drift" } },
      ] },
      { turn: 2, from: 8, to: 7, why: [] },
    ],
  };

  test.each<[string, BrowserContextOptions]>([
    ["on a desk", {}],
    ["on a phone", PHONE],
  ])("%s says what moved it, has a scale, and the values at its ends", async (_, options) => {
    const page = await fixture.open(browser, options);
    await lay(page, [INJECT, HOLD]);
    await page.getByRole("tab", { name: "Board" }).or(page.getByRole("button", { name: "Board" })).filter({ visible: true }).click();
    const line = page.getByRole("listitem").filter({ has: page.getByRole("button", { name: "Osk's hold" }) });
    expect(await line.locator(".indicator-why").innerText()).toMatch(/^This turn:\s+inject 1\s+\+3\s+by itself, each turn\s+−1\s+moved −1$/);
    expect(await line.locator(".course-figure").allTextContents()).toEqual(["10", "0", "start", "turn 6"]);
    expect(await line.locator(".course-value").allTextContents()).toEqual(["5", "7"]);
    await line.getByRole("button", { name: "Osk's hold" }).click();
    const told = line.getByRole("list", { name: "Each time that it moved" }).getByRole("listitem");
    await expect.poll(() => told.allInnerTexts()).toEqual([
      expect.stringMatching(/^Turn 2: 8 → 7\s+moved −1$/),
      expect.stringMatching(/^Turn 2: 6 → 8\s+inject 1\s+\+3\s+by itself, each turn\s+−1$/),
      expect.stringMatching(/^Turn 1: 5 → 6\s+R1\s+\+1$/),
    ]);
    await told.last().getByRole("button", { name: "R1" }).click();
    await page.getByRole("article", { name: /^R1/ }).getByText("It is cheap.").waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
  });
});
