import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { createServer, type ViteDevServer } from "vite";

/** The seat's window drawn from fixtures (see dev/), without a server behind it. */
export interface Fixture {
  /**
   * @param before run in the page before its own scripts
   * @param shows what stands there once it is drawn
   */
  open(browser: Browser, options?: BrowserContextOptions, query?: string, before?: () => void, shows?: string): Promise<Page>;
  stop(): Promise<void>;
}

/** Lays cards as if the server had sent them just now. */
export function lay(page: Page, cards: readonly object[]): Promise<void> {
  return page.evaluate((all) => {
    const { table, changes } = globalThis as never as { table: { received(messages: unknown[]): void }; changes(at: string, card: object): unknown };
    table.received(all.map((card) => changes(new Date().toISOString(), card)));
  }, cards);
}

/** The card of a kind that this is true of. */
export function laid<C extends object>(page: Page, kind: string, field: string, value: string): Promise<C> {
  return page.evaluate(
    ([wanted, name, is]) => {
      const { table } = globalThis as never as { table: { cards: { of(kind: string): Record<string, unknown>[] } } };
      const found = table.cards.of(wanted).find((card) => card[name] === is);
      if (found === undefined) throw new Error(`no ${wanted} of which ${name} is ${is}`);
      return found as never;
    },
    [kind, field, value] as const,
  );
}

export async function startFixture(): Promise<Fixture> {
  const site: ViteDevServer = await createServer({ server: { port: 0, host: "127.0.0.1" }, logLevel: "error" });
  await site.listen();
  const address = `${site.resolvedUrls?.local[0] ?? ""}dev/index.html`;
  return {
    async open(browser, options = {}, query = "", before, shows = ".note") {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
      if (before !== undefined) await context.addInitScript(before);
      const page = await context.newPage();
      await page.goto(address + query);
      if (shows === ".note") await page.locator("p.block-text").first().waitFor();
      await page.locator(shows).first().waitFor({ state: "attached" });
      return page;
    },
    stop: () => site.close(),
  };
}
