import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { launchChromium } from "../e2e/support/chromium";
import { startServer } from "../e2e/support/server";
import { readDemo } from "./demo";
import { People } from "./People";
import { DOCS, SCREENS } from "./screens/all";
import type { Screen } from "./screens/Screen";
import type { Style } from "./styles";

/**
 * Writes pictures of the demo into a folder: `all FOLDER` every screen and state, each in its styles, `docs FOLDER` the
 * few that the documentation shows. Screens named after that: these alone.
 */
export async function take([which, into, ...named]: readonly string[]): Promise<void> {
  if ((which !== "all" && which !== "docs") || into === undefined) throw new Error("usage: all|docs FOLDER [SCREEN…]");
  const folder = resolve(into);
  await mkdir(folder, { recursive: true });
  const server = await startServer({ demo: true });
  const browser = await launchChromium();
  try {
    const people = new People(browser, server, readDemo(server.greeting));
    for (const [screen, styles] of wanted(which)) {
      if (named.length > 0 && !named.includes(screen.name)) continue;
      // One window after the other: they share the person's page.
      // oxlint-disable-next-line no-await-in-loop
      await picture(people, screen, styles, folder);
    }
  } finally {
    await browser.close();
    await server.stop();
  }
}

function wanted(which: "all" | "docs"): readonly (readonly [Screen, readonly Style[]])[] {
  if (which === "all") return SCREENS.map((screen) => [screen, screen.styles] as const);
  return DOCS.map(({ screen, style }) => [screen, [style]] as const);
}

async function picture(people: People, screen: Screen, styles: readonly Style[], folder: string): Promise<void> {
  for (const style of styles) {
    const name = `${screen.name}-${style.name}.png`;
    // oxlint-disable no-await-in-loop
    try {
      const page = await people.page(screen.whose, style);
      await screen.show(page, people);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await page.waitForTimeout(SETTLE_MS);
      await page.screenshot({ path: join(folder, name), fullPage: style.paper === true });
      process.stdout.write(`${name}\n`);
    } catch (error) {
      process.stdout.write(`${name}: not taken, ${String(error).split("\n")[0] ?? ""}\n`);
      process.exitCode = 1;
    }
    // oxlint-enable no-await-in-loop
  }
}

/** For what moves to come to rest; pictures are no test. */
const SETTLE_MS = 350;
