import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium } from "./support/chromium";
import { startFixture, type Fixture } from "./support/window";

const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

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

/** Selects the word under a point of the nth paragraph, as a hand does. */
async function selectWord(page: Page, paragraph: number, x: number): Promise<string> {
  const box = await page.locator("p.block-text").nth(paragraph).boundingBox();
  await page.mouse.dblclick((box?.x ?? 0) + x, (box?.y ?? 0) + 14);
  await page.getByRole("toolbar").waitFor();
  return page.evaluate(() => String(getSelection()).trim());
}

/** The words that highlights of this name lie on. */
function painted(page: Page, name: string): Promise<string[]> {
  return page.evaluate((wanted) => {
    const found = [...CSS.highlights].filter(([one]) => one.startsWith(wanted)).flatMap(([, ranges]) => [...ranges]);
    return found.map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    });
  }, name);
}

/** In a browser from before the CSS Custom Highlight API. */
function openPlain(options: BrowserContextOptions = {}): Promise<Page> {
  return fixture.open(browser, options, "", () => {
    Reflect.deleteProperty(globalThis, "Highlight");
    Reflect.deleteProperty(CSS, "highlights");
  });
}

describe("marks on the text", () => {
  test("lie on exactly the words they are made on, in any script", async () => {
    const page = await fixture.open(browser);
    await expect.poll(() => painted(page, "line-ochre-solid")).toEqual(["to the new sluice more and more"]);
    await expect.poll(() => painted(page, "line-teal-dashed")).toEqual([
      "It may be hurried by tariffs, visits and somewhat larger budgets for the ferry.",
    ]);
    await expect.poll(() => painted(page, "line-white-cell-dashed")).toEqual(["河流比道路短"]);
  });

  test("keep a line each where two sides overlap", async () => {
    const page = await fixture.open(browser);
    await expect.poll(() => painted(page, "line-red-solid-plain-0")).toContain("it called the upstream engineers in against its own broken dam");
    await expect.poll(() => painted(page, "line-blue-solid-plain-1")).toEqual(["the upstream engineers in against its own broken dam"]);
  });

  test("that others set leave a selection, and the text, where they are", async () => {
    const page = await fixture.open(browser);
    const before = await selectWord(page, 2, 120);
    const place = await page.locator("p.block-text").nth(2).boundingBox();
    await page.evaluate(() => {
      const { table, changes } = globalThis as never as { table: never; changes: never };
      const window = table as { cards: { of(kind: string): object[] }; received(messages: unknown[]): void };
      const note = { ...window.cards.of("annotation")[2], annotation: "from-elsewhere" };
      window.received([(changes as (at: string, card: object) => unknown)(new Date().toISOString(), note)]);
    });
    await page.locator(".notes > [data-note=from-elsewhere]").waitFor();
    expect(await page.evaluate(() => String(getSelection()).trim())).toBe(before);
    expect(await page.locator("p.block-text").nth(2).boundingBox()).toEqual(place);
  });
});

describe("where highlights cannot be drawn", () => {
  test.each<[string, BrowserContextOptions]>([
    ["on a desk", {}],
    ["on a phone", PHONE],
  ])("%s brackets stand around each mark, and letters and kind behind it", async (_, options) => {
    const page = await openPlain(options);
    const label = page.locator(".marker-shown", { hasText: "KZ question" });
    await label.waitFor();
    const marked = await page.evaluate(() => {
      const end = document.querySelector('.marker[data-colour="ochre"][data-edge="end"]');
      const begin = document.querySelector('.marker[data-colour="ochre"][data-edge="begin"]');
      if (end === null || begin === null) return [];
      const range = document.createRange();
      range.setStartAfter(begin);
      range.setEndBefore(end);
      return [getComputedStyle(begin, "::before").content, range.toString(), getComputedStyle(end, "::before").content];
    });
    expect(marked).toEqual(['"‹" / ""', "to the new sluice more and more", '"›" / ""']);
  });

  test("a note is made all the same, and shows on the text", async () => {
    const page = await openPlain();
    const word = await selectWord(page, 4, 30);
    await page.getByRole("toolbar").getByRole("button", { name: "Comment" }).click();
    await page.getByRole("textbox", { name: "Your comment" }).fill("Slow, and so it suits us.");
    await page.getByRole("button", { name: "Save for Kazakhstan and the white cell" }).click();
    const card = page.locator(".note", { hasText: "Slow, and so it suits us." });
    await card.waitFor();
    expect(await card.locator(".quote").textContent()).toBe(word);
    const paragraph = page.locator("p.block-text").nth(4);
    await paragraph.locator('.marker[data-edge="begin"]').nth(1).waitFor();
  });
});

describe("a note", () => {
  test("is made from a selection, and the button says who will read it", async () => {
    const page = await fixture.open(browser);
    const word = await selectWord(page, 4, 30);
    await page.getByRole("toolbar").getByRole("button", { name: "Comment" }).click();
    await page.getByRole("textbox", { name: "Your comment" }).fill("Slow, and so it suits us.");
    await page.getByLabel("Who reads this").selectOption("everyone");
    await page.getByRole("button", { name: "Save for everyone" }).waitFor();
    await page.getByLabel("Who reads this").selectOption("actor");
    await page.getByRole("button", { name: "Save for Kazakhstan and the white cell" }).click();
    const card = page.locator(".note", { hasText: "Slow, and so it suits us." });
    await card.waitFor();
    expect(await card.locator(".quote").textContent()).toBe(word);
  });

  test("is made with keys alone", async () => {
    const page = await fixture.open(browser);
    await page.keyboard.press("]");
    await page.keyboard.press("]");
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Shift+ArrowRight");
    await page.getByRole("toolbar").waitFor();
    await page.keyboard.press("n");
    await page.getByRole("textbox", { name: "Your comment" }).waitFor();
    await page.keyboard.type("By keys");
    await page.keyboard.press("Control+Enter");
    const card = page.locator(".note", { hasText: "By keys" });
    await card.waitFor();
    expect(await card.locator(".quote").textContent()).toBe("Varn has");
  });

  test("is answered with j and r", async () => {
    const page = await fixture.open(browser);
    await page.locator(".note").first().waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.locator(".note[data-focus]", { hasText: "Wei" }).waitFor();
    await page.keyboard.press("r");
    await page.getByRole("textbox", { name: "Reply to Wei" }).fill("More by the year.");
    await page.keyboard.press("Control+Enter");
    const thread = page.locator(".note", { hasText: "More by the year." });
    await thread.waitFor();
    expect(await thread.locator(".note-name").first().textContent()).toBe("Wei");
  });

  test("on a phone is written in a sheet from below", async () => {
    const page = await fixture.open(browser, PHONE);
    await page.evaluate(() => {
      const words = document.querySelectorAll("p.block-text")[1]?.firstChild;
      if (words) getSelection()?.setBaseAndExtent(words, 5, words, 13);
    });
    const sheet = page.getByRole("region", { name: "¶2, selected" });
    await sheet.getByRole("button", { name: "Question" }).click();
    await page.getByRole("textbox", { name: "Your question" }).fill("Which councils?");
    await page.getByRole("button", { name: "Ask Kazakhstan and the white cell" }).click();
    await page.getByRole("navigation").getByRole("button", { name: /Notes/ }).click();
    const card = page.locator(".note", { hasText: "Which councils?" });
    await card.waitFor();
    expect(await card.locator(".quote").textContent()).toBe("councils");
  });
});

describe("for ears and for hard eyes", () => {
  test.each<[string, BrowserContextOptions]>([
    ["in light", { colorScheme: "light" }],
    ["in dark", { colorScheme: "dark" }],
    ["on a phone", PHONE],
  ])("%s nothing stands in the way of assistive technology", async (_, options) => {
    const page = await fixture.open(browser, options);
    await page.locator(".note").first().waitFor({ state: "attached" });
    await page.evaluate(AXE);
    const found = await page.evaluate(async () => {
      const axe = (globalThis as never as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe;
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
    });
    expect(found).toEqual([]);
  });

  test("a mark is announced where it stands, and outside the words that are copied", async () => {
    const page = await fixture.open(browser);
    const paragraph = page.locator("p.block-text").nth(3);
    expect(await paragraph.textContent()).toContain("the ferry. [question by Kazakhstan]");
    await paragraph.click({ clickCount: 3 });
    expect(await page.evaluate(() => String(getSelection()))).not.toContain("question");
  });

  test("at a door in Russian, what the server refuses is marked as the English that it is", async () => {
    const page = await fixture.open(browser, { locale: "ru-RU" });
    await page.route(/\/api\//, (route) => route.fulfill({ status: 429, headers: { "Retry-After": "12" }, json: { code: "slow-down", detail: "Too many tries from here." } }));
    await page.goto(new URL("/lobby#WRONG", page.url()).href);
    const alert = page.getByRole("main").getByRole("alert");
    await expect.poll(() => alert.locator("[lang=en]").allTextContents()).toEqual(["Too many tries from here."]);
    expect(await alert.textContent()).toMatch(/^Too many tries from here\. \p{Script=Cyrillic}/u);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("ru");
  });

  test("in forced colours letters and kind stand at each mark", async () => {
    const page = await fixture.open(browser, { forcedColors: "active" });
    expect(await page.locator(".marker-shown", { hasText: "KZ question" }).isVisible()).toBe(true);
    await expect.poll(() => painted(page, "line-teal-dashed")).toEqual([
      "It may be hurried by tariffs, visits and somewhat larger budgets for the ferry.",
    ]);
  });
});

function marksDrawn(page: Page): Promise<number> {
  return page.evaluate(() => [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0));
}

/** How many marks lie on the paragraph in the middle of the window. */
function marksInTheMiddle(page: Page): Promise<number> {
  return page.evaluate(() => {
    const paragraph = document.elementsFromPoint(400, 450).find((one) => one.closest("[data-block]"))?.closest("[data-block]");
    const ranges = [...CSS.highlights.values()].flatMap((one) => [...one]);
    return ranges.filter((range) => paragraph?.contains(range.startContainer)).length;
  });
}

/** Where Tab leads, stop after stop. */
async function stops(page: Page, count: number): Promise<string[]> {
  const found: string[] = [];
  /* oxlint-disable no-await-in-loop -- one key after the other */
  for (let stop = 0; stop < count; stop += 1) {
    await page.keyboard.press("Tab");
    found.push(await page.evaluate(() => (document.activeElement?.closest("main") === null ? "beside" : "the text")));
  }
  /* oxlint-enable no-await-in-loop */
  return found;
}

describe("for keys", () => {
  test("that the text has the focus shows at the edge of what one sees of it", async () => {
    const page = await fixture.open(browser);
    const edge = () => page.evaluate(() => getComputedStyle(document.querySelector(".document") ?? document.body, "::after").borderTopWidth);
    await page.keyboard.press("Tab");
    expect(await edge()).not.toBe("2px");
    await page.keyboard.press("Escape");
    await expect.poll(edge).toBe("2px");
  });

  test("the pane's edge shows the focus in forced colours, and moves by a press", async () => {
    const page = await fixture.open(browser, { forcedColors: "active" });
    const edge = page.getByRole("separator", { name: "Width of the rooms" });
    await page.keyboard.press("Tab");
    await edge.focus();
    expect(await edge.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe("solid");
    await page.getByRole("button", { name: /Seat and settings$/ }).click();
    await page.getByRole("button", { name: "Wider" }).click();
    await expect.poll(() => edge.getAttribute("aria-valuenow")).toBe("600");
    await page.getByRole("button", { name: "Narrower" }).click();
    await expect.poll(() => edge.getAttribute("aria-valuenow")).toBe("540");
  });

  test.each([
    [720, 450],
    [320, 256],
  ])("what an open room covers takes no focus, at %i × %i", async (width, height) => {
    const page = await fixture.open(browser, { viewport: { width, height } });
    await page.getByRole(width < 700 ? "navigation" : "tablist", { name: "Rooms" }).getByText("Notes").click();
    await page.locator(".note").first().waitFor();
    expect(await stops(page, 40)).not.toContain("the text");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain("text");
  });

  test("letters alone can be switched off, and stay off", async () => {
    const page = await fixture.open(browser);
    await page.keyboard.press("?");
    const keys = page.getByRole("dialog", { name: "Keys" });
    await keys.getByRole("checkbox", { name: /^Letters and signs alone/ }).uncheck();
    await keys.getByRole("button", { name: "Close" }).click();
    await page.reload();
    await page.locator(".note").first().waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("?");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain("text");
    expect(await page.locator(".note[data-focus]").count()).toBe(0);
    expect(await keys.count()).toBe(0);
  });

  test("a selection from one paragraph into the next takes in the words alone", async () => {
    const page = await fixture.open(browser);
    await page.keyboard.press("]");
    await page.keyboard.press("]");
    const paragraphs = await page.locator(".block-text").evaluateAll((all) => all.map((one) => [...one.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent).join("")));
    const selected = () => page.evaluate(() => String(getSelection()).replaceAll(/\s+/g, " ").trim());
    for (let sentence = 0; sentence < 8; sentence += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one key after the other
      await page.keyboard.press("Shift+ArrowDown");
    }
    const words = await selected();
    expect(words.length).toBeGreaterThan((paragraphs[0] ?? "").length);
    expect(paragraphs.join(" ").replaceAll(/\s+/g, " ")).toContain(words);
  });

  test.each([1440, 1280, 640])("letters of twice the size stay within a window of %i", async (width) => {
    const page = await fixture.open(browser, { viewport: { width, height: 720 } });
    await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    // The letters of a side stay within its badge.
    const over = await page.locator(".note .badge").evaluateAll((all) => all.map((badge) => badge.scrollHeight - badge.clientHeight));
    expect(Math.max(...over)).toBe(0);
  });

  test("a move in the margin is large enough for a finger", async () => {
    const page = await fixture.open(browser);
    const box = await page.locator(".relied button").first().boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  });
});

describe("two hundred pages with two thousand marks", () => {
  test("are drawn where one looks, and nowhere else", async () => {
    const page = await fixture.open(browser, {}, "?copies=110&marks=2000");
    await page.waitForFunction(() => CSS.highlights.size > 5);
    expect(await page.locator(".marker").count()).toBeGreaterThan(2_000);
    expect(await marksDrawn(page)).toBeLessThan(400);
    expect(await marksInTheMiddle(page)).toBeGreaterThan(0);

    await page.locator(".document-scroller").evaluate((scroller) => (scroller.scrollTop = scroller.scrollHeight / 2));
    await expect.poll(() => marksInTheMiddle(page)).toBeGreaterThan(0);
    expect(await marksDrawn(page)).toBeLessThan(400);
  });

  test("are all drawn on paper", async () => {
    const page = await fixture.open(browser, {}, "?copies=110&marks=2000");
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await marksDrawn(page)).toBeGreaterThan(2_000);
  });
});
