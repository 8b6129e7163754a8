import type { Browser, Page } from "playwright-core";
import { arrive, firstSignIn, linkFor, type Person } from "./people";
import { startServer, type Server } from "./server";

/** A server with its first account signed in, and one session open at that account's console. */
export interface Seminar {
  readonly server: Server;
  readonly desk: Person;
  /** The link that seats people of a side, any number of them. */
  link(side: string): Promise<string>;
}

/** Opens a session on the shipped briefing, with a link for every side. */
export async function openSeminar(browser: Browser): Promise<Seminar> {
  const server = await startServer();
  const desk = await arrive(browser);
  const first = server.firstAccount;
  if (first === undefined) throw new Error("the server named no first account");
  await firstSignIn(desk.page, server, first.name, first.password);
  await openSession(desk.page, server);
  return { server, desk, link: (side) => linkFor(desk.page, side) };
}

/** Opens a session; without a title or a document it has those of the shipped scenario. */
export async function openSession(page: Page, server: Server, how: { title?: string; document?: string } = {}): Promise<void> {
  await page.goto(`${server.address}/sessions/new`);
  if (how.title !== undefined) await page.getByLabel("Title", { exact: true }).fill(how.title);
  if (how.document !== undefined) {
    const choice = page.getByLabel("Document", { exact: true });
    await choice.selectOption(await choice.locator("option", { hasText: how.document }).first().getAttribute("value"));
  }
  await page.getByText(/citations? stand|found word for word/).first().waitFor();
  await page.getByRole("button", { name: "Open the session" }).click();
  await page.getByRole("button", { name: "Make a link for every side" }).click();
}

/** Starts play and goes on to the phase for moves. */
export async function openMoves(desk: Page): Promise<void> {
  await desk.getByRole("button", { name: "Start play" }).click();
  await openPhase(desk, "Move");
}

/** Opens the phase that comes next, whatever it leaves undone. */
export async function openPhase(desk: Page, phase: string): Promise<void> {
  await desk.getByRole("button", { name: `Open ${phase}`, exact: true }).click();
  const asks = desk.getByRole("dialog", { name: `Open ${phase}` });
  await asks.or(desk.locator(".phases [aria-current]", { hasText: phase })).waitFor();
  if (await asks.isVisible()) await asks.getByRole("button").last().click();
}

/** Imports a pasted text as a document. */
export async function importText(page: Page, server: Server, title: string, text: string): Promise<void> {
  await page.goto(`${server.address}/documents/import`);
  await page.getByLabel("Or paste the text here").fill(text);
  await page.getByLabel("Title", { exact: true }).fill(title);
  await page.getByRole("button", { name: "Preview" }).click();
  await page.getByRole("button", { name: "Save as a document" }).click();
  await page.getByText(`“${title}” is saved.`).first().waitFor();
}

/** The session is over; whoever is named may read its log. */
export async function closeSession(desk: Page, reader: string): Promise<void> {
  await desk.getByRole("checkbox", { name: new RegExp(reader) }).check();
  await desk.getByRole("button", { name: "Close the session" }).first().click();
  await desk.getByRole("dialog").getByRole("button", { name: "Close for good" }).click();
}
