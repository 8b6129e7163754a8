import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { BriefCard, Card, FactCard, IndicatorCard, MessageCard, Roll } from "../src/wire/types";
import { launchChromium } from "./support/chromium";
import { argument, AT, CELL, inView, INJECT, PHONE, put, room, ruling, RUSSIA, top } from "./support/laid";
import { lay, laid, startFixture, type Fixture } from "./support/window";

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
    // Once the session is closed nothing more can come.
    await put(page, { ...(await laid<Card>(page, "session", "stage", "running")), stage: "closed" } as Card);
    await expect.poll(() => line.count()).toBe(0);
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

  test("of rulings stays at the top of the turn, in the words that were published, until it is read", async () => {
    const page = await fixture.open(browser);
    await room(page, "Turn");
    const later = { at: "2030-06-01T10:02:00.000Z", by: "hart", degree: "succeeds", account: "It held after all.", why: "Misread." } as const;
    await lay(page, [ruling("r1"), { ...ruling("u1", "2030-06-01T10:01:00.000Z"), corrections: [later] }]);
    const unread = page.getByRole("region", { name: "2 rulings that you have not read" });
    await expect.poll(() => inView(unread)).toBe(1);
    expect(await unread.getByRole("listitem").allInnerTexts()).toEqual([expect.stringMatching(/^R1\s+Fails\s+It came to nothing\.$/), expect.stringMatching(/^U1\s+Succeeds\s+It held after all\.$/)]);
    await unread.getByRole("button", { name: "U1" }).click();
    await page.getByRole("article", { name: /^U1/ }).getByText("It held after all.").waitFor();
    await unread.getByRole("button", { name: "I have read them" }).click();
    await expect.poll(() => page.getByRole("region", { name: /rulings? that you have not read/ }).count()).toBe(0);
    await page.getByRole("region", { name: "News" }).getByText("No news that you have not read.").waitFor();
  });

  test("of dice is said to ears with their faces, as they are rolled and as the move is ruled on", async () => {
    const page = await fixture.open(browser);
    const roll: Roll = { first: 4, second: 3, target: 7, strongFor: 0, strongAgainst: 0, ordinal: 1, dice: "server" };
    await put(page, { type: "roll", move: "r1", roll, corrections: [] });
    await expect.poll(() => page.locator('[aria-live="assertive"]').textContent()).toMatch(/^Rolled on R1: 4 and 3\.\s?$/);
    await put(page, { ...ruling("u1"), roll: { ...roll, first: 6, second: 5 } });
    await expect.poll(() => page.locator('[aria-live="assertive"]').textContent()).toMatch(/^U1 is ruled: Fails\. The dice were 6 and 5\.\s?$/);
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

test("to mark an argument takes one line beside it, however long it is", async () => {
  const page = await fixture.open(browser, {}, "?page=console&seat=hart", undefined, ".person");
  const running = await laid<Card>(page, "session", "stage", "running");
  const move = await laid<Card>(page, "move", "move", "u1");
  await lay(page, [{ ...running, phase: "rule" }, { ...move, turn: 2, standing: "submitted" }, { ...argument("long", RUSSIA, "against"), text: "They owe us for the flood. ".repeat(40) }, argument("short", CELL, "for")]);
  await page.getByText("They owe us for the flood.").waitFor();
  const heights = await page.getByRole("button", { name: "Mark strong" }).evaluateAll((all) => all.map((one) => one.clientHeight));
  expect(heights.length).toBe(3);
  expect(new Set(heights).size).toBe(1);
});

describe("the wall", () => {
  test("says on what a move rests, and has no button that would lead nowhere", async () => {
    const page = await fixture.open(browser, {}, "?page=wall", undefined, ".wall h1");
    const session = await laid<Card>(page, "session", "stage", "running");
    const move = await laid<Card & { type: "move" }>(page, "move", "move", "r1");
    const evidence = move.reasons.flatMap((reason) => reason.evidence);
    const cited = [...evidence, ...evidence.map((one) => (one.type === "fact-view" ? one : { ...one, passage: { ...one.passage, end: one.passage.end - 4 } })), { type: "fact-view" as const, fact: "pier" }];
    const fact: FactCard = { type: "fact", fact: "pier", number: 4, text: "The pier holds.", source: { type: "by-hand" }, tenure: "stands", corrections: [], at: AT };
    await lay(page, [{ ...session, turn: 1, phase: "argue" }, fact, { ...move, reasons: [{ text: "It holds.", strength: "plain", evidence: cited }] }]);
    const shown = page.getByRole("listitem").filter({ hasText: "Print the charts anew" });
    const buttons = page.locator(".wall > :not(.wall-tools)").getByRole("button");
    await expect.poll(() => shown.locator(".chip").allTextContents()).toEqual(["¶7", "fact 4"]);
    expect(await buttons.count()).toBe(0);
    await put(page, { ...ruling("r1"), weighed: cited });
    await page.getByText("It came to nothing.").waitFor();
    expect(await page.locator(".wall-ruling .chip").allTextContents()).toEqual(["¶7", "fact 4"]);
    expect(await buttons.count()).toBe(0);
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
