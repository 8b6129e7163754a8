import type { Page } from "playwright-core";
import { TextMap } from "../src/document/anchor";
import { codePointCount } from "../src/document/codepoints";
import type { Citation, Revision, ScenarioSummary } from "../src/http/bodies";
import type { Passage, Role } from "../src/wire/types";
import { type People, seatOf } from "./People";
import { ask, type Seat } from "./seats";

export type Actor = "us" | "ru" | "cn" | "kz";

/** A session of its own, for a state that the demo does not hold. */
export class Stage {
  readonly lead: Seat;
  readonly #people: People;
  readonly #text: Revision;

  private constructor(people: People, lead: Seat, text: Revision) {
    this.#people = people;
    this.lead = lead;
    this.#text = text;
  }

  /** Opens it on the shipped briefing, or on another text, as plain text, which is imported first. */
  static async open(people: People, title: string, text?: string): Promise<Stage> {
    const page = await people.pageOf("facilitator");
    const account = { page };
    const [scenario] = await ask<ScenarioSummary[]>(account, "GET", "/api/scenarios");
    if (scenario?.briefing === undefined) throw new Error("the server offers no scenario with a briefing");
    const revision =
      text === undefined
        ? scenario.briefing
        : (await ask(account, "POST", "/api/documents", { title, attribution: "", format: "text", text, edits: [] }))["revisionId"];
    const found = await ask<Citation[]>(account, "GET", `/api/scenarios/${scenario.id}/citations?revision=${revision}`);
    const citations = found.map(({ source, state, passage }) => (state === "found" ? { source, passage } : { source }));
    const opening = { title, revision, scenario: scenario.id, marking: "EXERCISE", naming: "names", citations, leadName: "Ruth Adeyemi" };
    const { session = "", seat = "" } = await ask(account, "POST", "/api/sessions", opening);
    const lead = { page, session, seat };
    return new Stage(people, lead, await ask(lead, "GET", `/api/sessions/${session}/document`));
  }

  /** Somebody comes by an invitation, in a browser of their own, and has read the brief. */
  async player(actor: Actor, name: string): Promise<Seat> {
    const page = await this.#comeIn({ type: "player", actor }, name);
    await page.getByRole("dialog").getByRole("button", { name: "I have read it" }).click();
    return seatOf(page);
  }

  /** Somebody waits in the lobby for a seat. */
  async waiting(name: string): Promise<Page> {
    const { code = "" } = await ask(this.lead, "PUT", `/api/sessions/${this.lead.session}/lobby-code`);
    return this.#enter(`/lobby#${code}`, name);
  }

  /** Somebody has taken a seat, and closed the browser. */
  async absent(actor: Actor, name: string): Promise<void> {
    const page = await this.#comeIn({ type: "player", actor }, name);
    await page.context().close();
  }

  /** The lead's console, in a window of its own. */
  async console(): Promise<Page> {
    const page = await this.lead.page.context().newPage();
    await page.goto(`${this.#people.server.address}/s/${this.lead.session}/${this.lead.seat}/console`);
    await page.getByRole("heading", { name: "Room", exact: true }).waitFor({ state: "attached" });
    return page;
  }

  /** The lead's console in a browser of its own, whose line can be cut without cutting everybody's. */
  async consoleElsewhere(): Promise<Page> {
    const { secret = "" } = await ask(this.lead, "POST", `/api/sessions/${this.lead.session}/resume-link`);
    const page = await this.#people.newcomer();
    await page.goto(`${this.#people.server.address}/resume?screen=console#${secret}`);
    await page.getByRole("button", { name: "Take up my seat" }).click();
    await page.getByRole("heading", { name: "Room", exact: true }).waitFor({ state: "attached" });
    return page;
  }

  /** The wall, opened from the console as the lead opens it. */
  async wall(console: Page): Promise<Page> {
    await console.getByRole("button", { name: "Make a seat for the wall" }).click();
    const [page] = await Promise.all([console.context().waitForEvent("page"), console.getByRole("link", { name: "Open the wall" }).click()]);
    await page.locator(".wall-head").waitFor();
    return page;
  }

  /** The first place where the text says this. */
  passage(words: string): Passage {
    const at = this.#text.text.indexOf(words);
    if (at < 0) throw new Error(`the text does not say “${words}”`);
    const start = codePointCount(this.#text.text.slice(0, at));
    const found = new TextMap(this.#text.text, this.#text.blocks).passage(start, start + codePointCount(words));
    if (found === null) throw new Error(`“${words}” is no passage`);
    return found;
  }

  async #comeIn(role: Role, name: string): Promise<Page> {
    const { secret = "" } = await ask(this.lead, "POST", `/api/sessions/${this.lead.session}/invitations`, { role, places: "one" });
    return this.#enter(`/join#${secret}`, name);
  }

  async #enter(door: string, name: string): Promise<Page> {
    const page = await this.#people.newcomer();
    await page.goto(this.#people.server.address + door);
    await page.getByRole("textbox").fill(name);
    await page.locator(".door-form").getByRole("button").click();
    await page.waitForURL(/\/s\//);
    return page;
  }
}
