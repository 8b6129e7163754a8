import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium } from "./support/chromium";
import { addOrganizer, arrive, firstSignIn, join, linkFor, openRoom, picture, selectWords, unfold, type Person } from "./support/people";
import { closeSession, importText, openPhase, openSession } from "./support/seminar";
import { draftMove } from "./support/turn";
import { startServer, type Server } from "./support/server";

/** What the story cites on a text: one stretch for each side, as it stands there. */
interface Passages {
  readonly kazakhstan: string;
  readonly russia: string;
  readonly us: string;
}

const COMMENTARY = resolve(process.env["WHITECELL_COMMENTARY"] ?? "../../shared/seeds/commentary.txt");

let browser: Browser;
let server: Server;
let facilitator: Person;
let organizer: Person;

beforeAll(async () => {
  server = await startServer();
  browser = await launchChromium();
  facilitator = await arrive(browser);
  organizer = await arrive(browser);
  const first = server.firstAccount;
  if (first === undefined) throw new Error("the server named no first account");
  await firstSignIn(facilitator.page, server, first.name, first.password);
  await firstSignIn(organizer.page, server, "olga", await addOrganizer(facilitator.page, "olga"));
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe("a whole turn, from sign-in to export", () => {
  test("on the shipped briefing", { timeout: 180_000 }, async () => {
    const people = await story("On the briefing", undefined, {
      kazakhstan: "it called on Russia for troops to restore order",
      russia: "Ukraine is the same lesson",
      us: "International Military Education and Training",
    });
    expect(people.flatMap(({ complaints }) => complaints)).toEqual([]);
  });

  test.skipIf(!existsSync(COMMENTARY))("on an imported commentary", { timeout: 180_000 }, async () => {
    const text = readFileSync(COMMENTARY, "utf8");
    const words = (line: number, from: number, to: number) =>
      (text.split("\n").filter((one) => one.trim() !== "")[line] ?? "").split(" ").slice(from, to).join(" ");
    await importText(facilitator.page, server, "A commentary", text);
    const people = await story("On the commentary", "A commentary", {
      kazakhstan: words(2, 2, 6),
      russia: words(0, 2, 6),
      us: words(5, 2, 6),
    });
    expect(people.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});

/** Neither these words nor such a label stand on anybody's page. */
async function expectHidden(people: readonly Person[], words: string, label: RegExp): Promise<void> {
  await each(people, async (page) => {
    expect(await page.getByText(words).count()).toBe(0);
    expect(await page.getByText(label).count()).toBe(0);
  });
}

async function story(title: string, document: string | undefined, passages: Passages): Promise<Person[]> {
  const us = await arrive(browser);
  const ru = await arrive(browser);
  const cn = await arrive(browser);
  const kz = await arrive(browser);
  const room = { facilitator, organizer, us, ru, cn, kz };
  await playedBy(room, title, document, passages).catch(async (error: unknown) => {
    await picture(room);
    throw error;
  });
  await Promise.all([us, ru, cn, kz].map((player) => player.context.close()));
  return Object.values(room);
}

/** The wall, in a window of the facilitator's browser. */
async function openWall(desk: Page): Promise<Page> {
  await desk.getByRole("button", { name: "Make a seat for the wall" }).click();
  const opening = desk.context().waitForEvent("page");
  await desk.getByRole("link", { name: "Open the wall" }).click();
  return opening;
}

async function each(people: readonly Pick<Person, "page">[], sees: (page: Page) => Promise<void>): Promise<void> {
  await Promise.all(people.map((person) => sees(person.page)));
}

type Room = Record<"facilitator" | "organizer" | "us" | "ru" | "cn" | "kz", Person>;

async function playedBy({ us, ru, cn, kz }: Room, title: string, document: string | undefined, passages: Passages): Promise<void> {
  const players = [us, ru, cn, kz];
  const desk = facilitator.page;
  await openSession(desk, server, document === undefined ? { title } : { title, document });
  await join(us.page, await linkFor(desk, "U.S."), "Dana");
  await join(ru.page, await linkFor(desk, "Russia"), "Pavel");
  await join(cn.page, await linkFor(desk, "China"), "Wei");
  await join(kz.page, await linkFor(desk, "Kazakhstan"), "Aigerim");
  await each(players, (page) => page.getByText("EXERCISE").first().waitFor());

  // Kazakhstan marks for itself, then opens a question to everyone.
  await openRoom(kz.page, "Notes");
  await selectWords(kz.page, passages.kazakhstan);
  await kz.page.getByRole("toolbar", { name: /selected/ }).getByRole("button", { name: "Comment" }).click();
  await kz.page.getByLabel("Your comment").fill("This is our weak point: <b>say nothing</b> of it.");
  await kz.page.getByRole("button", { name: "Save for Kazakhstan and the white cell" }).click();
  await kz.page.getByText("This is our weak point: <b>say nothing</b> of it.").waitFor();

  // The U.S. opens a note to everyone. It reaches all in one order, so what came before it and is not
  // there was never sent.
  await openRoom(us.page, "Notes");
  await selectWords(us.page, passages.us);
  await us.page.getByRole("toolbar", { name: /selected/ }).getByRole("button", { name: "Comment" }).click();
  await us.page.getByLabel("Who reads this").first().selectOption("everyone");
  await us.page.getByLabel("Your comment").fill("Slow, and therefore ours to begin.");
  await us.page.getByRole("button", { name: "Save for everyone" }).click();
  await each(players, async (page) => {
    await openRoom(page, "Notes");
    const note = page.getByText("Slow, and therefore ours to begin.").first();
    const pill = page.getByRole("button", { name: /^1 new note/ });
    await note.or(pill).first().waitFor();
    if (await pill.isVisible()) await pill.click();
    await note.waitFor();
  });
  await each([us, ru, cn], async (page) => {
    expect(await page.getByText("This is our weak point").count()).toBe(0);
    expect(await page.getByRole("tab", { name: /^Notes\s*1$/ }).count()).toBe(1);
  });
  await kz.page.getByRole("tab", { name: /^Notes\s*2$/ }).waitFor();

  // The turn: deliberate, then moves.
  await desk.getByRole("button", { name: "Start play" }).click();
  await each(players, (page) => page.getByText("Turn 1 of 6").waitFor());
  await openPhase(desk, "Move");
  await draftMove(kz.page, /./, passages.kazakhstan, "They came once and will come again.", "sealed");
  await draftMove(ru.page, /./, passages.russia, "Nobody else is near.", "sealed");
  await draftMove(cn.page, /./, passages.us, "It lasts longer than a war.", "sealed");
  await draftMove(us.page, /./, passages.us, "It is cheap, and it binds.", "open");

  // Before the reveal nothing of a sealed move shows to others; the open one does, and came last.
  await each(players, async (page) => {
    await openRoom(page, "Turn");
    await page.getByText("U1", { exact: false }).first().waitFor();
  });
  await expectHidden([us, cn, ru], "They came once and will come again.", /\bK1\b/);
  await expectHidden([us, cn, kz], "Nobody else is near.", /\bR1\b/);
  await expectHidden([us, kz, ru], "It lasts longer than a war.", /\bC1\b/);

  await openPhase(desk, "Argue");
  await each(players, async (page) => {
    await openRoom(page, "Turn");
    await page.getByText("4 moves revealed").first().waitFor();
  });

  // Russia argues against Kazakhstan's move, citing the text.
  const move = await unfold(ru.page, "K1");
  await move.getByRole("button", { name: "Argue for or against" }).click();
  await move.getByLabel("Say why").fill("Troops that were asked for once are counted on.");
  await selectWords(ru.page, passages.russia);
  await move.getByRole("button", { name: "Cite the selection" }).click();
  await move.getByRole("button", { name: "Argue against it" }).click();
  await each([us, cn, kz], async (page) => {
    await (await unfold(page, "K1")).getByText("Troops that were asked for once are counted on.").waitFor();
  });

  // The white cell rules in four steps.
  await openPhase(desk, "Rule");
  await desk.getByRole("button", { name: /^K1/ }).click();
  await desk.getByText("Troops that were asked for once are counted on.").first().waitFor();
  await desk.getByRole("button", { name: "Mark strong" }).last().click();
  await desk.getByRole("button", { name: "Next: roll, once" }).click();
  await desk.getByRole("button", { name: "Roll", exact: true }).click();
  await desk.getByRole("button", { name: "Next: say what happened" }).click();
  // What the white cell holds strong, and the dice, are its own until it publishes.
  await expectHidden(players, "It went as far as Moscow let it.", /target 7/);
  await desk.getByLabel("What happened").fill("It went as far as Moscow let it.");
  await desk.getByRole("button", { name: "Next: publish" }).click();
  await desk.getByRole("button", { name: "Publish", exact: true }).last().click();
  await each(players, async (page) => {
    const ruled = await unfold(page, "K1");
    await ruled.getByText("It went as far as Moscow let it.").first().waitFor();
    await ruled.getByText(/target 7/).first().waitFor();
  });

  // A name slipped in: the white cell takes these words off every wall, and says why.
  const wall = await openWall(desk);
  await wall.getByText("It went as far as Moscow let it.").waitFor();
  await desk.locator(".ruling").getByRole("button", { name: "Take off the wall…" }).click();
  const asking = desk.getByRole("dialog", { name: "Remove the words of this ruling?" });
  expect(await asking.getByRole("button", { name: "Remove the words" }).isDisabled()).toBe(true);
  await asking.getByLabel(/^Why/).fill("It names somebody.");
  await asking.getByRole("button", { name: "Remove the words" }).click();
  await wall.getByText("words removed by the white cell").waitFor();
  await each(players, (page) => page.locator(".ruling").getByText("words removed by the white cell").first().waitFor());
  await each([...players, { page: wall }], async (page) => expect(await page.getByText("It went as far as Moscow let it.").count()).toBe(0));
  await wall.close();

  // The hot wash is over; the organizer may read.
  await closeSession(desk, "olga");
  await each(players, (page) => page.getByText("This session is closed.").first().waitFor());

  // So may whoever opened it, without a grant.
  await desk.getByRole("link", { name: "Read its log" }).click();
  await desk.getByRole("heading", { name: "Turn 1" }).waitFor();

  const reader = organizer.page;
  await reader.goto(`${server.address}/logs`);
  await reader.getByRole("link", { name: title }).click();
  // The course of it, as one tells it; along the bottom all of it, and a press leads there.
  await reader.getByRole("heading", { name: "Turn 1" }).waitFor();
  await reader.getByRole("navigation", { name: /at a glance/ }).getByRole("button", { name: "Before play" }).click();
  await reader.getByText(/^Came in: .*U\.S\., Russia, China, Kazakhstan/).waitFor();
  await reader.getByLabel("Kind", { exact: true }).selectOption("arguments");
  await reader.getByText("Troops that were asked for once are counted on.").waitFor();
  expect(await reader.getByText("It went as far as Moscow let it.").count()).toBe(0);
  expect(new URL(reader.url()).searchParams.get("kind")).toBe("arguments");
  await reader.getByRole("button", { name: "Show everything" }).click();
  await reader.getByRole("tab", { name: /^Events/ }).click();
  await reader.getByLabel("Show").first().waitFor();
  await reader.getByText(/ruled: K1 .*\[words removed by the white cell\]/).waitFor();
  await reader.getByText("took words off the wall: It names somebody.").waitFor();
  await reader.getByRole("button", { name: "Open its line of evidence" }).first().click();
  await reader.getByText(/from the text to the consequence/).first().waitFor();
  const download = reader.waitForEvent("download");
  await reader.getByRole("button", { name: "Export as JSON Lines" }).click();
  const file = readFileSync(await (await download).path(), "utf8");
  expect(file).not.toContain("It went as far as Moscow let it.");
  const exported = file.trimEnd().split("\n");
  expect(exported.length).toBeGreaterThan(20);
  for (const line of exported) JSON.parse(line);
}
