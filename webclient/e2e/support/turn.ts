import type { Browser, Page } from "playwright-core";
import { arrive, firstSignIn, join, linkFor, openRoom, selectWords, unfold, type Person } from "./people";
import { openMoves, openPhase, openSession } from "./seminar";
import type { Server } from "./server";

/** Writes a move of an action, cites a passage for it and submits it. */
export async function draftMove(page: Page, action: RegExp, passage: string, reason: string, way: "sealed" | "open"): Promise<void> {
  await openRoom(page, "Turn");
  await page.getByRole("button", { name: "Write a move" }).click();
  await page.getByRole("radio", { name: action }).first().check({ force: true });
  await page.getByLabel("Effect we want").fill("That it shows within a year.");
  await page.getByLabel("Reason 1").fill(reason);
  await selectWords(page, passage);
  await page.getByRole("button", { name: "Cite the selection" }).click();
  await page.getByRole("list", { name: "Evidence" }).getByRole("listitem").first().waitFor();
  if (way === "open") await page.getByRole("radio", { name: "Open at once" }).check({ force: true });
  await page.getByRole("button", { name: way === "open" ? "Submit, open to all" : "Submit sealed" }).click();
  await page.getByRole("button", { name: "Write a move" }).waitFor();
}

/**
 * A turn in short, on the shipped briefing: sign in, open a session, seat two sides, a sealed move, its reveal,
 * a ruling that both sides read. Answers with what went wrong on anybody's page.
 */
export async function playTurn(browser: Browser, server: Server): Promise<string[]> {
  const lead = await arrive(browser);
  const kz = await arrive(browser);
  const ru = await arrive(browser);
  const desk = lead.page;
  const first = server.firstAccount;
  if (first === undefined) throw new Error("the server named no first account");
  await firstSignIn(desk, server, first.name, first.password);
  await openSession(desk, server);
  await join(kz.page, await linkFor(desk, "Kazakhstan"), "Aigerim");
  await join(ru.page, await linkFor(desk, "Russia"), "Pavel");
  await openMoves(desk);
  const reason = "They came once and will come again.";
  await draftMove(kz.page, /./, "it called on Russia for troops to restore order", reason, "sealed");
  await openPhase(desk, "Argue");
  await openRoom(ru.page, "Turn");
  await (await unfold(ru.page, "K1")).getByText(reason).waitFor();
  await rule(desk, "It went as far as Moscow let it.");
  await openRoom(kz.page, "Turn");
  for (const { page } of [kz, ru]) {
    // One reader after the other: both must have it.
    // oxlint-disable-next-line no-await-in-loop
    await (await unfold(page, "K1")).getByText("It went as far as Moscow let it.").first().waitFor();
  }
  const people: readonly Person[] = [lead, kz, ru];
  await Promise.all(people.map(({ context }) => context.close()));
  return people.flatMap(({ complaints }) => complaints);
}

/** Nobody argued against it, so it is decided without dice. */
async function rule(desk: Page, happened: string): Promise<void> {
  await openPhase(desk, "Rule");
  await desk.getByRole("button", { name: /^K1/ }).click();
  await desk.getByRole("button", { name: "Next: say what happened" }).click();
  await desk.getByLabel("What happened").fill(happened);
  await desk.getByRole("button", { name: "Next: publish" }).click();
  await desk.getByRole("button", { name: "Publish", exact: true }).last().click();
}
