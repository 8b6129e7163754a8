import type { Browser, Page } from "playwright-core";
import { arrive, firstSignIn } from "../e2e/support/people";
import type { Server } from "../e2e/support/server";
import type { Demo } from "./demo";
import type { Style } from "./styles";

/** Whose window: somebody in a seat, an account, or somebody who has come for the first time. */
export type Whose = { readonly seat: string } | "facilitator" | "organizer" | "stranger";

/** The people of the demo, each at one page. */
export class People {
  readonly server: Server;
  readonly #browser: Browser;
  readonly #demo: Demo;
  readonly #pages = new Map<string, Promise<Page>>();

  constructor(browser: Browser, server: Server, demo: Demo) {
    this.server = server;
    this.#browser = browser;
    this.#demo = demo;
  }

  /** Somebody's page, as large and as light as the style has it. */
  async page(whose: Whose, style: Style): Promise<Page> {
    const page = await this.pageOf(whose);
    await page.setViewportSize({ width: style.width, height: style.height });
    await page.emulateMedia({ colorScheme: style.colorScheme, reducedMotion: "reduce" });
    return page;
  }

  pageOf(whose: Whose): Promise<Page> {
    const key = typeof whose === "string" ? whose : whose.seat;
    const known = this.#pages.get(key) ?? this.#comeIn(whose);
    this.#pages.set(key, known);
    return known;
  }

  /** Where somebody's seat has its window: `/s/SESSION/SEAT`. */
  async seat(whose: Whose): Promise<string> {
    const page = await this.pageOf(whose);
    const [found] = /\/s\/[^/?#]+\/[^/?#]+/.exec(page.url()) ?? [];
    if (found === undefined) throw new Error(`${page.url()} is no seat's window`);
    return this.server.address + found;
  }

  /** Asks the server in the name of the seat whose window this is. */
  async asSeat(whose: Whose, method: string, path: string, body?: unknown): Promise<Record<string, string>> {
    const [, , session, seat] = new URL(await this.seat(whose)).pathname.split("/");
    const page = await this.pageOf(whose);
    return page.evaluate(
      async (asked) => {
        const sent = { "Content-Type": "application/json" };
        const seated = JSON.stringify({ session: asked.session, seat: asked.seat });
        const bought = await fetch("/api/token", { method: "POST", headers: sent, body: seated });
        const { token } = (await bought.json()) as { token: string };
        const answer = await fetch(`/api/sessions/${asked.session}${asked.path}`, {
          method: asked.method,
          headers: { ...sent, Authorization: `Bearer ${token}` },
          body: JSON.stringify(asked.body ?? {}),
        });
        return (await answer.json()) as Record<string, string>;
      },
      { session, seat, method, path, body },
    );
  }

  async #comeIn(whose: Whose): Promise<Page> {
    const { page } = await arrive(this.#browser);
    if (whose === "stranger") return page;
    if (whose === "facilitator") {
      const first = this.server.firstAccount;
      if (first === undefined) throw new Error("the first account is not new");
      await firstSignIn(page, this.server, first.name, first.password);
      return page;
    }
    if (whose === "organizer") {
      const { name, password } = this.#demo.organizer;
      await page.goto(this.server.address);
      await page.getByLabel("Name", { exact: true }).fill(name);
      await page.getByLabel("Password", { exact: true }).fill(password);
      await page.getByRole("button", { name: "Sign in" }).click();
      await page.getByRole("heading", { name: "Sessions" }).first().waitFor();
      return page;
    }
    const link = this.#demo.links.get(whose.seat);
    if (link === undefined) throw new Error(`nobody is called ${whose.seat}`);
    await page.goto(link);
    await page.getByRole("main").getByRole("button").first().click();
    await page.waitForURL(/\/s\//);
    return page;
  }
}
