import type { Browser } from "playwright-core";
import { preview, type PreviewServer } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "./support/chromium";

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; " +
  "connect-src 'self'; base-uri 'none'; object-src 'none'; form-action 'none'; " +
  "frame-ancestors 'none'; require-trusted-types-for 'script'";

let browser: Browser;
let site: PreviewServer;

beforeAll(async () => {
  site = await preview({ preview: { port: 0, host: "127.0.0.1", headers: { "Content-Security-Policy": POLICY } } });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test("the built page draws under the strictest policy and asks nobody else for anything", async () => {
  const address = site.resolvedUrls?.local[0] ?? "";
  const page = await browser.newPage();
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (line) => line.type() === "error" && complaints.push(line.text()));
  page.on("request", (request) => request.url().startsWith(address) || foreign.push(request.url()));

  await page.goto(`${address}nowhere`);

  await page.getByRole("heading", { name: "There is nothing at this address." }).waitFor();
  expect(complaints).toEqual([]);
  expect(foreign).toEqual([]);
});
