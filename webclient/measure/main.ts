import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../e2e/support/chromium";
import { startFixture } from "../e2e/support/window";
import { measurePaste } from "./paste";

/** What a long text with many marks costs beside a short one, in time of the page's own thread; and what a long paste does. */
export async function measure(): Promise<void> {
  const fixture = await startFixture();
  const browser = await launchChromium();
  try {
    for (const [name, query] of TEXTS) {
      // One after the other, so that none is in another's way.
      // oxlint-disable no-await-in-loop
      const page = await fixture.open(browser, {}, query);
      await page.waitForFunction(() => document.fonts.status === "loaded");
      const mark = await spent(browser, page, addMarks, MARKS);
      const frame = await spent(browser, page, scroll, FRAMES);
      // oxlint-enable no-await-in-loop
      process.stdout.write(`${name}: ${mark.toFixed(1)} ms for a mark that somebody adds, ${frame.toFixed(1)} ms for a frame of scrolling\n`);
      // oxlint-disable-next-line no-await-in-loop
      await page.close();
    }
    await measurePaste(browser, fixture);
  } finally {
    await browser.close();
    await fixture.stop();
  }
}

const TEXTS = [
  ["6 pages, 12 marks", "?copies=3"],
  ["200 pages, 12 marks", "?copies=110"],
  ["200 pages, 2,000 marks", "?copies=110&marks=2000"],
] as const;
const MARKS = 20;
const FRAMES = 40;

/** The page's own time for one of `times` steps: its scripts, its style and layout, and its painting. */
async function spent(browser: Browser, page: Page, step: (page: Page, times: number) => Promise<void>, times: number): Promise<number> {
  await browser.startTracing(page, { categories: ["devtools.timeline", "blink"] });
  await step(page, times);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString("utf8")) as { traceEvents: { name: string; tdur?: number }[] };
  const ours = traceEvents.filter(({ name }) => name === "FunctionCall" || name === "WebFrameWidgetImpl::UpdateLifecycle");
  return ours.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000 / times;
}

async function addMarks(page: Page, times: number): Promise<void> {
  await page.evaluate(async (count) => {
    const { table, changes } = globalThis as never as {
      table: { cards: { of(kind: string): object[] }; received(messages: unknown[]): void };
      changes(at: string, card: object): unknown;
    };
    const like = table.cards.of("annotation")[2];
    for (let at = 0; at < count; at += 1) {
      const now = new Date().toISOString();
      table.received([changes(now, { ...like, annotation: `added-${at}`, at: now })]);
      // oxlint-disable-next-line no-await-in-loop -- each in frames of its own
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    }
  }, times);
}

async function scroll(page: Page, times: number): Promise<void> {
  await page.evaluate(async (count) => {
    const scroller = document.querySelector(".document-scroller");
    if (scroller === null) throw new Error("there is no text");
    const step = Math.min(200, (scroller.scrollHeight - scroller.clientHeight) / count);
    for (let at = 0; at < count; at += 1) {
      scroller.scrollTop += step;
      // oxlint-disable-next-line no-await-in-loop -- a frame each
      await new Promise(requestAnimationFrame);
    }
  }, times);
}
