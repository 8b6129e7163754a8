import { existsSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { playEleven, type OnTheTable } from "../walks/eleven";
import { MEMO, MEMO_TITLE } from "../walks/memo";
import { launchChromium } from "./support/chromium";
import { startServer, type Server } from "./support/server";

const COMMENTARY = resolve(process.env["WHITECELL_COMMENTARY"] ?? "../../shared/seeds/commentary.txt");

let browser: Browser;
let server: Server;

beforeAll(async () => {
  server = await startServer();
  browser = await launchChromium();
});

afterAll(async () => {
  for (const [at, context] of (browser?.contexts() ?? []).entries()) {
    // oxlint-disable-next-line no-await-in-loop -- what everybody saw where it ended, one after the other
    await context.pages()[0]?.screenshot({ path: `test-results/eleven-${at}.png` });
  }
  await browser?.close();
  await server?.stop();
  if (server !== undefined) await rm(server.data, { recursive: true, force: true });
});

/** The commentary where it lies beside the repository, else the walks' own text. */
function onTheTable(): OnTheTable {
  if (!existsSync(COMMENTARY)) {
    return {
      title: MEMO_TITLE,
      text: MEMO,
      cited: {
        "U.S.": "Officers who study abroad",
        Russia: "Whoever asks once",
        China: "What is owed is remembered",
        Kazakhstan: "the two have different prices",
      },
    };
  }
  const text = readFileSync(COMMENTARY, "utf8");
  const lines = text.split("\n").filter((one) => one.trim() !== "");
  const words = (line: number) => (lines[line] ?? "").split(" ").slice(2, 6).join(" ");
  return { title: "A commentary", text, cited: { "U.S.": words(5), Russia: words(0), China: words(4), Kazakhstan: words(2) } };
}

test("eleven people play two turns, and nothing is lost to what goes wrong in a room", { timeout: 300_000 }, async () => {
  const complaints = await playEleven(
    {
      browser,
      server: () => server,
      restart: async () => {
        await server.kill();
        server = await startServer({ data: server.data, port: Number(new URL(server.address).port) });
      },
    },
    onTheTable(),
  );
  expect(complaints).toEqual([]);
});
