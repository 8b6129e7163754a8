import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium } from "./support/chromium";
import { startServer, type Server } from "./support/server";
import { playTurn } from "./support/turn";

const run = promisify(execFile);

/** The archive that scripts/package made. */
const ARCHIVE = process.env["WHITECELL_PACKAGE"] || undefined;

let browser: Browser;
let folder: string;
let home: string;
/** A path on which no program is: no JDK, no Node, not even dirname. */
let nothing: string;

beforeAll(async () => {
  if (ARCHIVE === undefined) return;
  folder = await mkdtemp(join(tmpdir(), "whitecell-package-"));
  nothing = join(folder, "nothing");
  await mkdir(nothing);
  await run("tar", ["-xzf", ARCHIVE, "-C", folder]);
  const name = (await readdir(folder)).find((one) => one !== "nothing");
  home = join(folder, name ?? "");
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  if (folder !== undefined) await rm(folder, { recursive: true });
});

function command(name: string, ...words: readonly string[]): Promise<{ stdout: string }> {
  return run(join(home, "scripts", name), words, { env: { PATH: nothing } });
}

function start(data?: string): Promise<Server> {
  return startServer({
    packaged: { script: join(home, "scripts", "run"), path: nothing },
    ...(data === undefined ? {} : { data }),
  });
}

describe.skipIf(ARCHIVE === undefined)("the archive, on a machine that has nothing but a shell", () => {
  test("plays a turn, keeps it, and is put back from a backup", { timeout: 180_000 }, async () => {
    const server = await start(join(folder, "data"));
    expect(await playTurn(browser, server)).toEqual([]);
    const accounts = await command("account", "list", "--data", server.data);
    expect(accounts.stdout).toContain("admin");
    await command("backup", join(folder, "kept.zip"), "--data", server.data);
    await server.stop();

    await command("restore", join(folder, "kept.zip"), "--data", join(folder, "again"));
    const again = await start(join(folder, "again"));
    expect(again.firstAccount).toBeUndefined();
    const answer = await command("account", "list", "--data", again.data);
    expect(answer.stdout).toBe(accounts.stdout);
    await again.stop();
  });

  test("names the licences of what it carries", async () => {
    expect(await readdir(home)).toEqual(expect.arrayContaining(["LICENSE", "NOTICE", "THIRD-PARTY.md", "licences"]));
  });
});
