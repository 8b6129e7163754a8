import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../e2e/support/chromium";
import { phone, slowed, watchOpening, type Opening } from "../e2e/support/phone";
import { startServer } from "../e2e/support/server";
import { readDemo } from "../pictures/demo";

/** The most that may come before one can read; how long it takes is told and not judged, for machines differ. */
const BUDGET = { requests: 12, bytes: 100 * 1024 };

/** How soon one can read on a phone six times slower, over 400 kbit/s with 300 ms there and back. */
export async function measurePhone(): Promise<void> {
  const server = await startServer({ demo: true });
  const browser = await launchChromium();
  try {
    const link = [...readDemo(server.greeting).links.values()].find((one) => !one.includes("?screen="));
    if (link === undefined) throw new Error("the demo has no player");
    const page = await phone(browser);
    tell("from the link, pressed at once", await opened(page, link, () => page.getByRole("button", { name: "Take up my seat" }).click()));
    tell("from the seat's address, in a browser that kept nothing", await again(browser, page));
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function again(browser: Browser, held: Page): Promise<Opening> {
  const page = await phone(browser);
  await page.context().addCookies(await held.context().cookies());
  return opened(page, held.url(), async () => {});
}

async function opened(page: Page, address: string, toTheText: () => Promise<void>): Promise<Opening> {
  await slowed(page);
  const found = await watchOpening(page);
  await page.goto(address);
  await toTheText();
  return found();
}

function tell(name: string, { took, asked }: Opening): void {
  const bytes = asked.reduce((sum, one) => sum + one.bytes, 0);
  process.stdout.write(`${name}: readable after ${(took / 1000).toFixed(1)} s, ${asked.length} requests, ${(bytes / 1024).toFixed(0)} KB\n`);
  for (const one of asked) process.stdout.write(`  ${String(one.bytes).padStart(7)}  ${one.what}\n`);
  if (asked.length > BUDGET.requests || bytes > BUDGET.bytes) process.exitCode = 1;
}
