import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { STILL } from "../walks/pace";
import { walk, WALKS } from "../walks/walks";
import { launchChromium } from "./support/chromium";
import { startServer, type Server } from "./support/server";

const TOLD = new URL("../../docs/usability.md", import.meta.url);

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

test("the ways that people take lead there, in as many actions as the document says", async () => {
  const [, table = ""] = /<!-- walks -->([^]*)<!-- \/walks -->/.exec(await readFile(TOLD, "utf8")) ?? [];
  const told = table.split("\n").filter((row) => /^\| \d/.test(row));
  const walked = await walk({ browser, server, pace: STILL });
  expect(walked.map(({ actions }, at) => `| ${at + 1}. ${WALKS[at] ?? ""} | ${actions} |`)).toEqual(told.map((row) => row.split("|").slice(0, 3).join("|") + "|"));
}, 120_000);
