import type { Browser, Page } from "playwright-core";
import { arrive, firstSignIn } from "../e2e/support/people";
import type { Server } from "../e2e/support/server";
import type { Demo } from "./demo";
import { ask, type Seat } from "./seats";
import type { Style } from "./styles";

/** Whose window: somebody in a seat of the demo, an account, or somebody who has come for the first time. */
export type Whose = { readonly seat: string } | "facilitator" | "organizer" | "stranger" | Guest;

/** Somebody whom the demo does not know; comes in once, however many pictures are taken. */
export interface Guest {
  readonly guest: string;
  comeIn(people: People): Promise<Page>;
}

/** The people in the pictures, each at one page. */
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
    await page.emulateMedia({
      media: style.paper === true ? "print" : "screen",
      colorScheme: style.colorScheme,
      forcedColors: style.forcedColors ?? "none",
      reducedMotion: "reduce",
    });
    return page;
  }

  pageOf(whose: Whose): Promise<Page> {
    const key = typeof whose === "string" ? whose : "seat" in whose ? whose.seat : whose.guest;
    const known = this.#pages.get(key) ?? this.#comeIn(whose);
    this.#pages.set(key, known);
    return known;
  }

  /** A browser of one's own, for somebody further in a picture. */
  async newcomer(): Promise<Page> {
    return (await arrive(this.#browser)).page;
  }

  /** A further window of somebody's browser, so that what it shows does not stand in the way of the first. */
  async furtherPage(whose: Whose): Promise<Page> {
    return (await this.pageOf(whose)).context().newPage();
  }

  /** The seat whose window somebody's page shows. */
  async seat(whose: Whose): Promise<Seat> {
    return seatOf(await this.pageOf(whose));
  }

  /** Where somebody's seat has its window. */
  async address(whose: Whose): Promise<string> {
    const { session, seat } = await this.seat(whose);
    return `${this.server.address}/s/${session}/${seat}`;
  }

  /** Asks the server in the name of the seat whose window this is. */
  async asSeat(whose: Whose, method: string, path: string, body?: unknown): Promise<Record<string, string>> {
    const seat = await this.seat(whose);
    return ask(seat, method, `/api/sessions/${seat.session}${path}`, body);
  }

  async #comeIn(whose: Whose): Promise<Page> {
    if (typeof whose !== "string" && "guest" in whose) return whose.comeIn(this);
    const page = await this.newcomer();
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
    await page.getByRole("button", { name: "Take up my seat" }).click();
    await page.waitForURL(/\/s\//);
    return page;
  }
}

/** From the address of a seat's window: `/s/SESSION/SEAT`. */
export function seatOf(page: Page): Seat {
  const [, session, seat] = /\/s\/([^/?#]+)\/([^/?#]+)/.exec(page.url()) ?? [];
  if (session === undefined || seat === undefined) throw new Error(`${page.url()} is no seat's window`);
  return { page, session, seat };
}
