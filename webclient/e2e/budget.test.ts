import { gzipSync } from "node:zlib";
import { preview, type PreviewServer } from "vite";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "./support/chromium";

/** What a first view may cost over the wire, in bytes of compressed code and style. */
const BUDGET = 80 * 1024;

let browser: Browser;
let site: PreviewServer;

beforeAll(async () => {
  site = await preview({ preview: { port: 0, host: "127.0.0.1" }, logLevel: "error" });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test.each(["join#some-secret", "s/session/seat"])("the first view of /%s stays within its budget", async (path) => {
  const page = await browser.newPage();
  const sizes: Promise<number>[] = [];
  page.on("response", (answer) => {
    if (/\.(js|css)$/.test(new URL(answer.url()).pathname)) sizes.push(answer.body().then((body) => gzipSync(body).length));
  });
  await page.goto(`${site.resolvedUrls?.local[0] ?? ""}${path}`);
  await page.waitForLoadState("networkidle");
  const cost = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(cost).toBeGreaterThan(5_000);
  expect(cost).toBeLessThan(BUDGET);
});
