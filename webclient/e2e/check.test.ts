import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { obstacles } from "./support/axe";
import { launchChromium } from "./support/chromium";
import { startServer, type Server } from "./support/server";

const MINUTE = 60_000;

let browser: Browser;
let server: Server;

beforeAll(async () => {
  server = await startServer();
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** The page on a machine that something was done to before. */
async function look(options: BrowserContextOptions = {}, before?: () => void): Promise<Page> {
  const context = await browser.newContext(options);
  if (before !== undefined) await context.addInitScript(before);
  const page = await context.newPage();
  await page.goto(`${server.address}/check`);
  return page;
}

test.each<[string, BrowserContextOptions]>([
  ["a desk, in light", { viewport: { width: 1440, height: 900 }, colorScheme: "light" }],
  ["a phone, in dark", { viewport: { width: 390, height: 844 }, colorScheme: "dark", isMobile: true, hasTouch: true }],
])("a machine that is fit is told so without an account: %s", async (_, options) => {
  const page = await look(options);
  await page.getByText("This machine is ready.").waitFor();
  await page.getByText("arrives both ways").waitFor();
  await page.getByText("It agrees with the server’s.").waitFor();
  await expect.poll(() => page.evaluate(() => CSS.highlights.get("check-sample")?.size)).toBe(1);
  expect(await obstacles(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test("where marks cannot be drawn it says how they stand instead", async () => {
  const page = await look({}, () => {
    Reflect.deleteProperty(globalThis, "Highlight");
    Reflect.deleteProperty(CSS, "highlights");
  });
  await page.getByText("This machine will do.").waitFor();
  await page.getByText("Brackets and letters stand around them instead").waitFor();
  const content = await page.locator(".check-passage").evaluate((passage) => getComputedStyle(passage, "::before").content);
  expect(content).toContain("‹");
});

test("a clock that is off is told by how much", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.clock.setSystemTime(Date.now() - 17 * MINUTE);
  await page.goto(`${server.address}/check`);
  await page.getByText("This machine will do.").waitFor();
  await expect.poll(() => page.locator(".check-item[data-weight=weak] dd").textContent()).toContain("behind the server’s by 17 minutes");
});

test("a line that is held up in between is told from one that does not open", async () => {
  const shut = await look({}, () => {
    const Real = WebSocket;
    Object.assign(globalThis, { WebSocket: class extends Real { constructor(url: string) { super(url.replace("/api/socket", "/nowhere")); } } });
  });
  await shut.getByText("The line does not open").waitFor();
  await expect.poll(() => shut.getByRole("status").first().textContent()).toContain("not ready");

  const context = await browser.newContext();
  const silent = await context.newPage();
  await silent.routeWebSocket(/\/api\/socket/, () => {});
  await silent.goto(`${server.address}/check`);
  await silent.getByText("The line opens, but nothing comes back").waitFor();
});

test("a browser that cannot draw the page at all is told so", async () => {
  const page = await look({ javaScriptEnabled: false });
  const words = page.getByText("This page needs scripts and a current browser");
  await words.waitFor({ state: "visible" });
  expect(await page.getByRole("heading").count()).toBe(0);
});
