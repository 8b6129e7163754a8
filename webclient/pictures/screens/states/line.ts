import type { Page } from "playwright-core";
import type { People } from "../../People";
import { type Came, state } from "./state";
import { inPhase } from "./inPhase";
import type { Screen } from "../Screen";
import { openRoom, selectIn } from "../ways";

const CALL = "it called on Russia for troops to restore order";

async function comment(page: Page, words: string): Promise<void> {
  await selectIn(page, CALL);
  await page.locator("[aria-label*='selected']").getByRole("button", { name: "Comment" }).click();
  await page.getByLabel("Your comment").fill(words);
  await page.getByRole("button", { name: /^Save for/ }).click();
}

/** Something was written while the line was down. */
async function offline(people: People): Promise<{ page: Page; close(): Promise<void> }> {
  const { seat, lead } = await inPhase(people, "deliberate");
  const { page } = seat;
  await page.context().setOffline(true);
  await page.locator(".strip").waitFor();
  await comment(page, "They were called, and they went home again.");
  return { page, close: () => lead.ends() };
}

async function back(people: People): Promise<Came> {
  const { page } = await offline(people);
  await page.context().setOffline(false);
  await page.locator(".strip").waitFor({ state: "detached" });
  return { page };
}

/** The session was closed before what was written could be sent. */
async function refused(people: People): Promise<Came> {
  const { page, close } = await offline(people);
  await close();
  await page.context().setOffline(false);
  await page.getByText("This session is closed.").first().waitFor();
  return { page };
}

/** A move was submitted too late, because the line was down. */
async function late(people: People): Promise<Came> {
  const { seat, lead } = await inPhase(people, "move");
  const { page } = seat;
  await openRoom(page, "Turn");
  await page.getByRole("button", { name: "Write a move" }).click();
  await page.getByRole("button", { name: "In our own words" }).click();
  await page.getByLabel("What we do").fill("Keep the troops out");
  await page.getByText(/draft kept/).waitFor();
  await page.context().setOffline(true);
  await page.locator(".strip").waitFor();
  await page.getByRole("button", { name: "Submit sealed" }).click();
  await lead.opens("argue");
  await page.context().setOffline(false);
  await page.locator(".toast", { hasText: "Not taken" }).waitFor();
  return { page };
}

async function removed(people: People): Promise<Came> {
  const { seat, lead } = await inPhase(people, "deliberate");
  await lead.say({ type: "remove", seat: seat.seat, reason: "She is called away, and Daniyar goes on." });
  await seat.page.getByRole("heading", { name: /removed/ }).waitFor();
  return { page: seat.page };
}

/** The states of a line that is lost, of what was refused, and of an end. */
export const LINE: readonly Screen[] = [
  state("line-lost", offline, { room: "Notes", stays: true }),
  state("line-back", back, { room: "Notes", stays: true }),
  state("note-refused", refused, { room: "Notes", stays: true }),
  state("move-refused", late, { room: "Turn", stays: true }),
  state("removed", removed, { stays: true }),
];
