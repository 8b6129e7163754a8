import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";

/** Somebody at the table: their window, and the browser that it stands in. */
export interface Sitter {
  readonly name: string;
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of the page's own. */
  readonly complaints: string[];
}

export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const DESK: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };

/** Comes in by a link and gives a name. */
export async function sitDown(browser: Browser, link: string, name: string, options: BrowserContextOptions = DESK): Promise<Sitter> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`${name}: ${error.message}`));
  await page.goto(link);
  await page.getByLabel("Your name, as the room will see it").fill(name);
  await page.getByRole("button", { name: "Take my seat" }).click();
  await page.getByRole("article").first().waitFor({ state: "attached" });
  return { name, page, context, complaints };
}

/** The same for a side: whoever plays reads the brief first. */
export async function sitDownToPlay(browser: Browser, link: string, name: string, options?: BrowserContextOptions): Promise<Sitter> {
  const player = await sitDown(browser, link, name, options);
  await player.page.getByRole("dialog").getByRole("button", { name: "I have read it" }).click();
  return player;
}
