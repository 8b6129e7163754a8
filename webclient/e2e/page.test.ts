import { rm } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "./support/chromium";
import { arrive, firstSignIn } from "./support/people";
import { startServer, type Server } from "./support/server";

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
];

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

test("the page draws under the strictest policy and asks nobody else for anything", async () => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (line) => line.type() === "error" && complaints.push(line.text()));
  page.on("request", (request) => request.url().startsWith(server.address) || foreign.push(request.url()));

  const answer = await page.goto(`${server.address}/nowhere`);

  const policy = answer?.headers()["content-security-policy"] ?? "";
  expect(policy.split(/; */).filter((part) => part !== "").toSorted()).toEqual(POLICY.toSorted());
  await page.getByRole("heading", { name: "There is nothing at this address." }).waitFor();
  expect(complaints).toEqual([]);
  expect(foreign).toEqual([]);
});

test("each page is in one language, says which, and is called what it is", async () => {
  const { page, context } = await arrive(browser, undefined, "ru-RU");
  const languages = page.getByRole("group", { name: "Язык страницы" });
  await page.goto(`${server.address}/lobby`);
  await page.getByRole("button", { name: "Дальше" }).waitFor();
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe("ru");
  await page.getByText("в самой игре она на английском").waitFor();
  await languages.getByRole("button", { name: "English" }).click();
  await page.getByRole("button", { name: "Next" }).waitFor();
  await page.getByRole("button", { name: "Русский" }).click();

  // What lies behind the door is in English, and offers nothing else.
  const first = server.firstAccount;
  if (first === undefined) throw new Error("the server named no first account");
  await page.goto(server.address);
  await expect.poll(() => page.title()).toBe("Sign in · Whitecell");
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
  expect(await page.getByRole("button", { name: "Русский" }).count()).toBe(0);
  await firstSignIn(page, server, first.name, first.password);
  await expect.poll(() => page.title()).toBe("Sessions · Whitecell");
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
  await context.close();
});

test("it stops when it is told to, and goes on with the same data when started again", async () => {
  const first = await startServer();
  expect(first.firstAccount).toBeDefined();
  await first.kill();

  const again = await startServer({ data: first.data });
  expect(again.firstAccount).toBeUndefined();
  expect((await fetch(`${again.address}/healthz`)).status).toBe(200);
  const port = Number(new URL(again.address).port);

  await expect(startServer({ port })).rejects.toThrow(new RegExp(`Port ${port}.*--port`));
  await again.stop();
  await expect(fetch(again.address)).rejects.toThrow("fetch failed");
  await rm(first.data, { recursive: true });
});
