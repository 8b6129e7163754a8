import type { Browser, Page } from "playwright-core";
import type { Fixture } from "../e2e/support/window";

/** A million letters in each script, as text has them: in words, and a few hundred letters a paragraph. */
const MILLION = 1_000_000;
const WORDS = {
  Latin: "letters in words ",
  Cyrillic: "буквы словами да ",
  Chinese: "字成词",
  Arabic: "كلمات من حروف ",
} as const;
const PARAGRAPH = 600;

/** What a paste of a million letters costs in our fields beside a bare field on an empty page. */
export async function measurePaste(browser: Browser, fixture: Fixture): Promise<void> {
  const clipboard = await fixture.open(browser, { permissions: ["clipboard-read", "clipboard-write"] });
  for (const [script, words] of Object.entries(WORDS)) {
    const paragraph = `${words.repeat(Math.ceil(PARAGRAPH / words.length))}\n`;
    const text = paragraph.repeat(Math.ceil(MILLION / paragraph.length)).slice(0, MILLION);
    // oxlint-disable no-await-in-loop -- one after the other, so that none is in another's way
    const bare = await pasted(await barePage(browser), clipboard, text);
    const note = await pasted(await notePage(browser, fixture), clipboard, text);
    const imported = await pasted(await fixture.open(browser, {}, "?page=import", undefined, "textarea"), clipboard, text);
    // oxlint-enable no-await-in-loop
    process.stdout.write(
      `a million letters (${script}): ${bare.toFixed(0)} ms in a bare field, ${ratio(note, bare)} times that in a note's, ${ratio(imported, bare)} times in an import's\n`,
    );
  }
  await clipboard.context().close();
}

function ratio(ours: number, bare: number): string {
  return (ours / bare).toFixed(2);
}

async function barePage(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.setContent("<textarea rows=8 cols=60></textarea>");
  return page;
}

async function notePage(browser: Browser, fixture: Fixture): Promise<Page> {
  const page = await fixture.open(browser);
  await page.evaluate(() => {
    const { table } = globalThis as never as {
      table: { cards: { of(kind: string): { passage: unknown }[] }; view: { composing: { value: unknown } } };
    };
    table.view.composing.value = { passage: table.cards.of("annotation")[2]?.passage, kind: "comment", tag: null };
  });
  await page.locator("textarea").first().waitFor();
  return page;
}

/** From the paste until it is drawn, in milliseconds. */
async function pasted(page: Page, clipboard: Page, text: string): Promise<number> {
  await page.waitForFunction(() => document.fonts.status === "loaded");
  await clipboard.bringToFront();
  await clipboard.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.bringToFront();
  await page.locator("textarea").first().focus();
  const since = performance.now();
  await page.keyboard.press("Control+v");
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  const spent = performance.now() - since;
  await page.context().close();
  return spent;
}
