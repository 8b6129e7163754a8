import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { createServer, type ViteDevServer } from "vite";

/** The seat's window drawn from fixtures (see dev/), without a server behind it. */
export interface Fixture {
  /** @param before run in the page before its own scripts */
  open(browser: Browser, options?: BrowserContextOptions, query?: string, before?: () => void): Promise<Page>;
  stop(): Promise<void>;
}

export async function startFixture(): Promise<Fixture> {
  const site: ViteDevServer = await createServer({ server: { port: 0, host: "127.0.0.1" }, logLevel: "error" });
  await site.listen();
  const address = `${site.resolvedUrls?.local[0] ?? ""}dev/index.html`;
  return {
    async open(browser, options = {}, query = "", before) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
      if (before !== undefined) await context.addInitScript(before);
      const page = await context.newPage();
      await page.goto(address + query);
      await page.locator("p.block-text").first().waitFor();
      return page;
    },
    stop: () => site.close(),
  };
}
