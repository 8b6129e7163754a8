import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";
import { arrive, firstSignIn, openRoom, unfold } from "../e2e/support/people";
import { importText, openSession } from "../e2e/support/seminar";
import type { Server } from "../e2e/support/server";
import { slowLine, type SlowLine } from "../e2e/support/slow";
import { draftMove } from "../e2e/support/turn";
import { PHONE, sitDown, sitDownToPlay, type Sitter } from "./table";
import { holdWords } from "./Walker";

/** The text on the table, and what each side cites of it. */
export interface OnTheTable {
  readonly title: string;
  readonly text: string;
  readonly cited: Readonly<Record<Side, string>>;
}

export const SIDES = ["U.S.", "Russia", "China", "Kazakhstan"] as const;
export type Side = (typeof SIDES)[number];

/** A long name, as people have them, in a script that not everybody reads. */
const LONG_NAME = "Нұрсұлтан Әбдірахманұлы Жаңабергенов-Қарағандылық Өскеменский";

/** What the game needs of its surroundings. */
export interface Surroundings {
  readonly browser: Browser;
  /** The server now; another one on the same data and port after a restart. */
  server(): Server;
  /** Ends it as a power cut would, and starts it anew on the same data and port. */
  restart(): Promise<void>;
}

/** Eleven people: who leads, who helps, two of each side (one on a phone), who only watches. */
interface Table {
  readonly lead: Page;
  readonly second: Page;
  readonly sides: Readonly<Record<Side, readonly [Sitter, Sitter]>>;
  readonly observer: Page;
  readonly line: SlowLine;
}

/**
 * Two turns of eleven people, with what goes wrong in a room: presses that come twice, a page loaded anew, a line that is
 * cut, a server that is killed, two at one task, words that must not stand. Throws where something is lost; answers with
 * the errors of everybody's page.
 */
export async function playEleven(around: Surroundings, on: OnTheTable): Promise<string[]> {
  const table = await sitAround(around, on);
  await turnOne(around, table, on);
  await turnTwo(table, on);
  await theEnd(table);
  return Object.values(table.sides).flatMap((two) => two.flatMap(({ complaints }) => complaints));
}

async function sitAround({ browser, server }: Surroundings, on: OnTheTable): Promise<Table> {
  const lead = (await arrive(browser)).page;
  const first = server().firstAccount;
  if (first === undefined) throw new Error("the server named no first account");
  await firstSignIn(lead, server(), first.name, first.password);
  await importText(lead, server(), on.title, on.text);
  await openSession(lead, server(), { title: "Eleven at a table", document: on.title });
  const link = (side: string) => lead.getByLabel(`Invitation link, ${side}`).inputValue();
  for (const side of SIDES) {
    // oxlint-disable-next-line no-await-in-loop -- all links are there
    await link(side);
  }
  for (const seat of ["White cell", "Observers"]) {
    /* oxlint-disable no-await-in-loop -- one link after the other */
    await lead.getByRole("button", { name: `Link for one person of ${seat}` }).click();
    await link(seat);
    /* oxlint-enable no-await-in-loop */
  }
  const second = (await sitDown(browser, await link("White cell"), "Assem")).page;
  const observer = (await sitDown(browser, await link("Observers"), "Olaf")).page;
  await second.goto(`${second.url()}/console`);
  await second.getByRole("heading", { name: "Waits for you" }).waitFor();
  const two = async (side: Side, names: readonly [string, string]): Promise<[Sitter, Sitter]> => [
    await sitDownToPlay(browser, await link(side), names[0]),
    await sitDownToPlay(browser, await link(side), names[1], side === "Kazakhstan" ? PHONE : undefined),
  ];
  const sides = {
    "U.S.": await two("U.S.", ["Dana", "Marcus"]),
    Russia: await two("Russia", ["Pavel", "Irina"]),
    China: await two("China", ["Wei", "Lin"]),
    Kazakhstan: await two("Kazakhstan", ["Aigerim", LONG_NAME]),
  };
  const line = await slowLine(sides.Russia[0].context);
  await sides.Russia[0].page.reload();
  return { lead, second, sides, observer, line };
}

async function turnOne(around: Surroundings, { lead, second, sides, observer }: Table, on: OnTheTable): Promise<void> {
  await step(lead, "Start play", "Deliberate");
  const [aigerim, phone] = sides.Kazakhstan;

  // On the phone one marks for one's side, and nobody else learns of it.
  await phone.page.getByRole("button", { name: /^Text/ }).or(phone.page.getByRole("tab", { name: /^Text/ })).first().click();
  await holdWords(phone.page, on.cited.Kazakhstan);
  await phone.page.getByRole("button", { name: "Highlight" }).click();
  await phone.page.getByText("Kept: highlight").first().waitFor({ state: "attached" });

  await step(lead, "Open Move", "Move");
  for (const side of SIDES) {
    /* oxlint-disable no-await-in-loop -- one side after the other */
    const [writer] = sides[side];
    if (side === "U.S.") {
      // Half a move, a page that is loaded anew, and the half is there.
      await openRoom(writer.page, "Turn");
      await writer.page.getByRole("button", { name: "Write a move" }).dblclick();
      await writer.page.getByLabel("Effect we want").fill("That courses begin this year.");
      await writer.page.getByText(/draft kept/).first().waitFor();
      await writer.page.reload();
      await openRoom(writer.page, "Turn");
      await expect.poll(() => writer.page.getByLabel("Effect we want").inputValue()).toBe("That courses begin this year.");
      expect(await writer.page.getByLabel("Effect we want").count()).toBe(1);
      await writer.page.getByRole("button", { name: "Throw this draft away" }).click();
      await writer.page.getByRole("dialog").getByRole("button", { name: "Throw this draft away" }).click();
    }
    await draftMove(writer.page, /./, on.cited[side], `It serves ${side}, and it is at hand.`, "sealed");
    /* oxlint-enable no-await-in-loop */
  }
  await expect.poll(() => observer.getByText("It serves Russia").count()).toBe(0);

  await step(lead, "Open Argue", "Argue");
  await argue(sides.Russia[1].page, "K1", "Whoever was helped once is watched for good.");
  // A line that is cut while one argues: the words go out when it is back, once.
  await sides.China[0].context.setOffline(true);
  await argue(sides.China[0].page, "U1", "A course is a promise, and promises are expensive.", "waits");
  await sides.China[0].context.setOffline(false);
  await openRoom(sides.China[1].page, "Turn");
  await (await unfold(sides.China[1].page, "U1")).getByText("promises are expensive").waitFor();

  await step(lead, "Open Rule", "Rule");
  await pickMove(lead, "U1");
  await pickMove(second, "U1");
  await lead.getByRole("button", { name: "I decide" }).click();
  await sayHow(lead, "Succeeds", "The courses begin in autumn.");
  await second.getByRole("button", { name: "Say what happened", exact: true }).first().click();
  await second.getByLabel("What happened").fill("It is slower than they think.");

  // The server is gone, as by a power cut, with a ruling half written.
  await around.restart();
  await expect.poll(() => lead.getByLabel("What happened").inputValue(), { timeout: 30_000 }).toBe("The courses begin in autumn.");
  await publish(lead);
  await second.getByText(/published this ruling/).first().waitFor();
  expect(await second.getByLabel("What happened").first().inputValue()).toBe("It is slower than they think.");
  await second.getByRole("button", { name: "Add as a note for the white cell" }).click();
  for (const [page, move] of [[second, "R1"], [lead, "C1"], [second, "K1"]] as const) {
    /* oxlint-disable no-await-in-loop -- one ruling after the other */
    await pickMove(page, move);
    await page.getByRole("button", { name: "I decide" }).click();
    await sayHow(page, "Succeeds", `${move} went as it was meant to.`);
    await publish(page);
    /* oxlint-enable no-await-in-loop */
  }
  await openRoom(aigerim.page, "Turn");
  await (await unfold(aigerim.page, "K1")).getByText("K1 went as it was meant to.").first().waitFor();
}

async function turnTwo({ lead, second, sides, observer }: Table, on: OnTheTable): Promise<void> {
  await step(lead, "Open Consequences", "Consequences");
  await step(lead, "Open turn 2", "Deliberate");
  await sides["U.S."][1].page.getByText("Turn 2 of 6").first().waitFor();

  // News arrive where one is, and are read from there.
  await lead.getByRole("button", { name: "Write one" }).click();
  await lead.getByLabel("Title", { exact: true }).fill("A delegation lands in Astana");
  await lead.getByLabel("Text", { exact: true }).fill("Nobody says who asked for it.");
  await lead.getByRole("button", { name: /^Send to/ }).dblclick();
  await openRoom(sides.Russia[0].page, "Notes");
  await sides.Russia[0].page.getByRole("button", { name: "Read", exact: true }).first().click();
  await sides.Russia[0].page.getByText("Nobody says who asked for it.").first().waitFor();
  expect(await sides.Russia[0].page.getByText("A delegation lands in Astana").count()).toBeLessThan(3);

  // Words that must not stand are taken off the wall, everywhere at once.
  const slip = "My own minister said this in confidence.";
  await say(sides.China[1].page, slip);
  await openRoom(sides["U.S."][0].page, "Talk");
  await sides["U.S."][0].page.getByText(slip).first().waitFor();
  await takeOffTheWall(second, slip);
  for (const page of [sides["U.S."][0].page, sides.China[1].page, observer]) {
    // oxlint-disable-next-line no-await-in-loop -- each of them
    await expect.poll(() => page.getByText(slip).count()).toBe(0);
  }

  // A move that is taken back is there to write on.
  await step(lead, "Open Move", "Move");
  const [pavel] = sides.Russia;
  await draftMove(pavel.page, /./, on.cited.Russia, "Once more, and louder.", "sealed");
  const sealed = pavel.page.getByRole("article").filter({ hasText: "sealed, waits for the reveal" });
  await sealed.getByRole("button").first().click();
  await sealed.getByRole("button", { name: "Withdraw" }).click();
  await pavel.page.getByRole("dialog").getByRole("button", { name: "Withdraw" }).click();
  await expect.poll(() => pavel.page.getByLabel("Reason 1").inputValue()).toBe("Once more, and louder.");
  await pavel.page.getByRole("button", { name: "Submit sealed" }).click();
  await pavel.page.getByText("sealed, waits for the reveal").first().waitFor();

  await step(lead, "Open Argue", "Argue");
  await (await unfold(pavel.page, "R2")).getByText("Once more, and louder.").waitFor();
}

async function theEnd({ lead, sides }: Table): Promise<void> {
  await lead.getByRole("button", { name: "Close the session" }).first().click();
  await lead.getByRole("dialog").getByRole("button", { name: "Close for good" }).click();
  await sides.Kazakhstan[1].page.getByText("This session is closed.").first().waitFor();
  // Who led it reads its record at once.
  await lead.goto(new URL("/logs", lead.url()).href);
  await lead.getByRole("link", { name: "Eleven at a table" }).first().click();
  await lead.getByRole("heading", { name: "Turn 2" }).waitFor();
  expect(await lead.getByText(/undefined|NaN|\[object/).count()).toBe(0);
}

/** Takes a step of the course with two presses, as a hand does that is not sure of the first; says yes where it is asked. */
async function step(page: Page, name: string, phase: string): Promise<void> {
  const button = page.getByRole("button", { name, exact: true }).first();
  await button.click({ trial: true });
  await button.dblclick({ delay: 110 });
  const now = page.locator(".phases [aria-current]", { hasText: phase });
  const dialog = page.getByRole("dialog", { name });
  await now.or(dialog).first().waitFor();
  if (await dialog.isVisible()) await dialog.getByRole("button").last().click();
  await now.waitFor();
}

async function argue(page: Page, number: string, why: string, then: "shown" | "waits" = "shown"): Promise<void> {
  await openRoom(page, "Turn");
  const move = await unfold(page, number);
  await move.getByRole("button", { name: "Argue for or against" }).click();
  await move.getByLabel("Say why").fill(why);
  await move.getByRole("button", { name: "Argue against it" }).dblclick();
  if (then === "shown") await move.getByText(why).waitFor();
}

async function pickMove(page: Page, number: string): Promise<void> {
  await page.locator("#console-ruling").getByRole("button", { name: new RegExp(`^${number}`) }).first().click();
  await page.getByRole("heading", { name: `${number}, ruling` }).waitFor();
}

async function sayHow(page: Page, degree: string, what: string): Promise<void> {
  await page.getByRole("button", { name: "Next: say what happened" }).click();
  await page.getByRole("group", { name: "How it came out" }).getByRole("button", { name: degree, exact: true }).click();
  await page.getByLabel("What happened").fill(what);
}

async function publish(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Next: publish" }).click();
  await page.getByRole("button", { name: "Publish", exact: true }).last().click();
}

async function say(page: Page, words: string): Promise<void> {
  await openRoom(page, "Talk");
  await page.getByRole("textbox", { name: /Everyone/ }).fill(words);
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByText(words).first().waitFor();
}

async function takeOffTheWall(page: Page, words: string): Promise<void> {
  await page.goto(page.url().replace(/\/console$/, ""));
  await openRoom(page, "Talk");
  await page.locator(".message", { hasText: words }).getByRole("button", { name: "Take off the wall…" }).click();
  const asking = page.getByRole("dialog");
  await asking.getByLabel(/^Why/).fill("It was said in confidence.");
  await asking.getByRole("button", { name: "Remove the words" }).click();
  await asking.waitFor({ state: "detached" });
}
