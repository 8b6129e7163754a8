import { networkInterfaces } from "node:os";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium } from "./support/chromium";
import { arrive, OWN_PASSWORD } from "./support/people";
import { addressesForOthers, startServer, type Server } from "./support/server";
import { playTurn } from "./support/turn";

const OWN = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .filter(({ internal, family }) => !internal && family === "IPv4");

/** Through an address of this machine that is not loopback: a page without TLS there is no secure context. */
describe.skipIf(OWN.length === 0)("in a room without internet (needs a network address of this machine)", () => {
  let browser: Browser;
  let server: Server;
  let there: Server;

  beforeAll(async () => {
    server = await startServer({ options: ["--lan", "--plain-http"] });
    there = { ...server, address: addressesForOthers(server.greeting)[0] ?? "" };
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test("a turn is played over plain HTTP, and the first page shows the way to others", async () => {
    expect(OWN.map(({ address }) => address)).toContain(new URL(there.address).hostname);
    expect(await playTurn(browser, there)).toEqual([]);

    const { page } = await arrive(browser);
    await page.goto(there.address);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await page.getByLabel("Name", { exact: true }).fill("admin");
    await page.getByLabel("Password", { exact: true }).fill(OWN_PASSWORD);
    await page.getByRole("button", { name: "Sign in" }).click();
    const way = page.getByLabel("Address for others");
    await way.waitFor();
    expect(await way.inputValue()).toBe(there.address);
    await page.getByRole("img", { name: /camera/ }).waitFor();
  });
});
