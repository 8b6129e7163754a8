import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AnnotationCard, Card, FactCard, MessageCard } from "../src/wire/types";
import { launchChromium } from "./support/chromium";
import { AT, CELL, INJECT, inView, note, PHONE, pill, pressWord, put, question, room, RUSSIA } from "./support/laid";
import { hasFocus, openLog } from "./support/log";
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

function fact(id: string, number: number): FactCard {
  return { type: "fact", fact: id, number, text: `The ${id} holds.`, source: { type: "of-inject", inject: "bridge" }, tenure: "stands", corrections: [], at: AT };
}

function button(of: Page | Locator, name: string | RegExp): Locator {
  return of.getByRole("button", { name, exact: true });
}

/** What a log tells in these words. */
function toldAt(page: Page, words: string): Locator {
  return page.locator(".told", { hasText: words });
}

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

describe("in a log", () => {
  test.each<[string, BrowserContextOptions]>([
    ["on a desk", {}],
    ["on a phone", PHONE],
  ])("%s a fact's chip leads to where it was established, from the telling, the events and a line of evidence", async (_, options) => {
    const page = await fixture.open(browser, options);
    await openLog(page);
    await button(toldAt(page, "Hold the ferry"), "fact 2").click();
    await expect.poll(() => hasFocus(toldAt(page, "established fact 2: The weir is ours."))).toBe(true);
    expect(await inView(toldAt(page, "established fact 2"))).toBe(1);
    // What the briefing established stands nowhere in the log, and leads nowhere.
    const briefed = toldAt(page, "Hold the ferry").locator(".chip", { hasText: "fact 1" });
    expect(await briefed.getAttribute("title")).toBe("Osk keeps the mill.");
    expect(await button(page, "fact 1").count()).toBe(0);

    await button(toldAt(page, "Hold the ferry"), /Hold the ferry/).click();
    await page.getByRole("heading", { name: /^U2/ }).first().waitFor();
    await button(page.locator(".line"), "fact 3").first().click();
    await expect.poll(() => hasFocus(toldAt(page, "The charts are out."))).toBe(true);
    expect(await inView(toldAt(page, "The charts are out."))).toBe(1);

    await page.getByRole("tab", { name: /^Events/ }).click();
    await button(page.locator(".log-row", { hasText: "Hold the ferry" }).first(), "fact 2").click();
    await expect.poll(() => hasFocus(toldAt(page, "established fact 2"))).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
  });

  test("a move's chip opens its line of evidence, and a passage's goes to the passage", async () => {
    const page = await fixture.open(browser, { viewport: { width: 1440, height: 420 } });
    await openLog(page);
    await button(toldAt(page, "Revealed together"), "U2").click();
    await page.getByRole("heading", { name: /^U2/ }).first().waitFor();
    await button(page.locator(".line-passages"), /^¶7: go to/).click();
    await expect.poll(() => inView(page.locator(".log-text .block", { hasText: "Shared soundings" }))).toBeGreaterThan(0);
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
    await page.mouse.move(1200, 500);
    const { passage, ...asked } = await question(page, "first", "note-wei-to the ne");
    // On fewer words than hers, so that a press there means it.
    const exact = passage.exact.slice("to the new ".length, "to the new sluice".length);
    const start = passage.start + "to the new ".length;
    await put(page, { ...asked, passage: { ...passage, start, end: start + exact.length, exact } });
    await pill(page).waitFor();
    await pressWord(page, exact);
    await expect.poll(() => inView(note(page, "Asked as first?"))).toBe(1);
    // A hand is on the text by then, and so everything else comes in too.
    await expect.poll(() => pill(page).count()).toBe(0);
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
    const tag = page.locator("form").getByLabel("Tag", { exact: true });
    await tag.selectOption("");
    const missing = page.getByRole("button", { name: "Pick a tag first" });
    await missing.click();
    await expect.poll(() => hasFocus(tag)).toBe(true);
    await tag.selectOption("slow");
    await save.click();
    await page.locator(".notes > .note .note-kind", { hasText: "slow lever" }).nth(2).waitFor();
  });
});
