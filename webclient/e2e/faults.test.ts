import { rm } from "node:fs/promises";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium } from "./support/chromium";
import { arrive, join, openRoom, picture, selectWords, type Person } from "./support/people";
import { openMoves, openSeminar, type Seminar } from "./support/seminar";
import { startServer, type Server } from "./support/server";
import { slowLine, type SlowLine } from "./support/slow";

const CALL = "it called on Russia for troops to restore order";
const LESSON = "Ukraine is the same lesson";

let browser: Browser;
let seminar: Seminar;
/** Started anew on the same data and port when it was killed. */
let server: Server;
let desk: Page;
let aigerim: Person;
let timur: Person;
let slow: SlowLine;

beforeAll(async () => {
  browser = await launchChromium();
  seminar = await openSeminar(browser);
  server = seminar.server;
  desk = seminar.desk.page;
  aigerim = await arrive(browser);
  timur = await arrive(browser);
  slow = await slowLine(timur.context);
  const link = await seminar.link("Kazakhstan");
  await join(aigerim.page, link, "Aigerim");
  await join(timur.page, link, "Timur");
  await openMoves(desk);
});

afterAll(async () => {
  await picture({ desk: seminar.desk, aigerim, timur });
  await browser?.close();
  await server?.stop();
  if (server !== undefined) await rm(server.data, { recursive: true, force: true });
});

/** Two presses at one place, as an impatient hand makes them. */
async function pressTwice(button: Locator): Promise<void> {
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  if (box === null) throw new Error("there is nothing to press");
  await button.page().mouse.click(box.x + box.width / 2, box.y + box.height / 2, { clickCount: 2, delay: 60 });
}

async function comment(page: Page, words: string, body: string): Promise<void> {
  await openRoom(page, "Notes");
  await selectWords(page, words);
  await page.getByRole("toolbar", { name: /selected/ }).getByRole("button", { name: "Comment" }).click();
  await page.getByLabel("Your comment").fill(body);
  await page.getByRole("button", { name: "Save for Kazakhstan and the white cell" }).click();
}

function note(page: Page, body: string): Locator {
  return page.locator(".note", { hasText: body });
}

function field(page: Page, label: string): Locator {
  return page.getByLabel(label, { exact: true });
}

/** Of two drafts each has a button; one alone has none, and only its fields. */
function drafts(page: Page): Locator {
  return page.getByRole("button", { name: /^Draft \d/ });
}

async function throwAway(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Throw this draft away" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Throw this draft away" }).click();
}

async function each(pages: readonly Page[], sees: (page: Page) => Promise<void>): Promise<void> {
  await Promise.all(pages.map(sees));
}

/** What must be said over everything: a lost line, a closed session. */
function strip(page: Page, words: string): Locator {
  return page.locator(".strip", { hasText: words });
}

/** What a seat's window keeps in the tab, all of it. */
function shelf(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)));
}

async function restart(): Promise<void> {
  server = await startServer({ data: server.data, port: Number(new URL(server.address).port) });
}

/** Another's note is there: it came before the room was opened, or waits behind the pill while one reads. */
async function comesIn(page: Page, words: string): Promise<void> {
  const theirs = note(page, words);
  const pill = page.getByRole("button", { name: /^\d+ new notes?/ });
  await theirs.or(pill).first().waitFor();
  if (await pill.isVisible()) await pill.click();
  await theirs.waitFor();
}

describe("a press that is made twice", () => {
  test("begins one draft, whether the line is slow or quick", async () => {
    await each([aigerim.page, timur.page], (page) => openRoom(page, "Turn"));
    slow.holdOutgoing();
    const begin = timur.page.getByRole("button", { name: "Write a move" });
    await begin.click();
    await begin.click();
    slow.catchUp();
    await each([aigerim.page, timur.page], (page) => field(page, "What we do").waitFor());
    await pressTwice(aigerim.page.getByRole("button", { name: "Write another move" }));
    await each([aigerim.page, timur.page], async (page) => {
      await page.getByRole("button", { name: "Draft 2" }).waitFor();
      expect(await drafts(page).count()).toBe(2);
      // Nor does the second press take the card that has come under it.
      expect(await page.locator(".action[data-chosen]").count()).toBe(0);
    });
  });

  test("leaves what is typed at once in sight when the page is loaded anew", async () => {
    const { page } = aigerim;
    await field(page, "Effect we want").fill("That they leave.");
    await page.reload();
    await openRoom(page, "Turn");
    await expect.poll(() => field(page, "Effect we want").inputValue()).toBe("That they leave.");
    expect(await page.getByRole("button", { name: "Draft 2" }).getAttribute("aria-pressed")).toBe("true");
    await page.getByText(/draft kept/).waitFor();
    await throwAway(timur.page);
    await each([page, timur.page], async (one) => {
      await expect.poll(() => drafts(one).count()).toBe(0);
    });
    await throwAway(timur.page);
    await each([page, timur.page], async (one) => {
      await expect.poll(() => field(one, "What we do").count()).toBe(0);
    });
  });

  test("makes one link", async () => {
    const links = desk.getByLabel(/^Invitation link/);
    const before = await links.count();
    await pressTwice(desk.getByRole("button", { name: /^Link for one person of/ }).first());
    await expect.poll(() => links.count()).toBe(before + 1);
  });
});

describe("the server is gone, as by a power cut", () => {
  test("the page says so, keeps what is written over a reload, and sends it once", async () => {
    const { page } = aigerim;
    await openRoom(page, "Turn");
    await page.getByRole("button", { name: "Write a move" }).click();
    await page.getByRole("button", { name: "In our own words" }).click();
    await field(page, "What we do").fill("Keep the troops out");
    await page.getByText(/draft kept/).waitFor();

    await server.kill();
    await strip(page, "The connection is lost.").waitFor();
    await strip(timur.page, "The connection is lost.").waitFor();

    await field(page, "Effect we want").fill("That nobody is asked again.");
    await comment(page, CALL, "They were asked for.");
    await strip(page, "1 thing waits to be sent.").waitFor();
    await note(page, "They were asked for.").getByText("waits to be sent").waitFor();
    await comment(timur.page, LESSON, "And they did not stay.");
    await note(timur.page, "And they did not stay.").getByText("waits to be sent").waitFor();
    await expect(page.reload()).rejects.toThrow("ERR_CONNECTION_REFUSED");

    await restart();
    await page.reload();
    await openRoom(page, "Notes");
    await note(page, "They were asked for.").waitFor();
    await comesIn(page, "And they did not stay.");
    await openRoom(page, "Turn");
    await expect.poll(() => field(page, "Effect we want").inputValue()).toBe("That nobody is asked again.");
    expect(await field(page, "What we do").inputValue()).toBe("Keep the troops out");

    // Timur touched nothing, and sees everything once.
    await comesIn(timur.page, "They were asked for.");
    await note(timur.page, "They were asked for.").getByText("Aigerim").waitFor();
    await expect.poll(() => strip(timur.page, "The connection is lost.").count()).toBe(0);
    expect(await note(timur.page, "They were asked for.").count()).toBe(1);
    expect(await note(timur.page, "And they did not stay.").count()).toBe(1);
    await openRoom(timur.page, "Turn");
    await expect.poll(() => field(timur.page, "Effect we want").inputValue()).toBe("That nobody is asked again.");
    expect(await shelf(page)).not.toContain("They were asked for.");
  });

  test("a line that is down a moment comes back by itself", async () => {
    const { page, context } = aigerim;
    await context.setOffline(true);
    await strip(page, "The connection is lost.").waitFor();
    await comment(page, LESSON, "Written on the train.");
    await note(page, "Written on the train.").getByText("waits to be sent").waitFor();
    await context.setOffline(false);
    await openRoom(timur.page, "Notes");
    await comesIn(timur.page, "Written on the train.");
    expect(await note(timur.page, "Written on the train.").count()).toBe(1);
    expect(await note(page, "Written on the train.").count()).toBe(1);
  });
});

describe("two of one side write one move", () => {
  test("each sees the other's words as they come", async () => {
    await openRoom(aigerim.page, "Turn");
    await openRoom(timur.page, "Turn");
    await field(timur.page, "Reason 1").fill("They came once.");
    await expect.poll(() => field(aigerim.page, "Reason 1").inputValue()).toBe("They came once.");
    await aigerim.page.getByText("Timur is writing reason 1").waitFor();
  });

  test("a field that one writes in says so to the other, whose words stay, and then both stand", async () => {
    slow.holdIncoming();
    await field(aigerim.page, "Effect we want").fill("That nobody is asked again, in any year.");
    await expect.poll(() => shelf(aigerim.page)).not.toContain("in any year");
    await field(timur.page, "Effect we want").fill("That Astana asks nobody.");
    slow.catchUp();
    await timur.page.getByText("Aigerim is writing here now; your words wait and stay.").waitFor();
    expect(await field(timur.page, "Effect we want").inputValue()).toBe("That Astana asks nobody.");

    await aigerim.page.getByText("Timur writes in this field too.").waitFor();
    await each([aigerim.page, timur.page], async (page) => {
      await page.getByText("the words above are by Aigerim, those below by Timur.").waitFor();
      await expect.poll(() => field(page, "Effect we want").inputValue()).toContain("That Astana asks nobody.");
      expect(await field(page, "Effect we want").inputValue()).toContain("in any year");
    });
  });

  test("what changed under one's hand is not submitted, and the page says why", async () => {
    slow.holdIncoming();
    await field(aigerim.page, "Reason 2").fill("And they may come again.");
    await expect.poll(() => shelf(aigerim.page)).not.toContain("And they may come again.");
    await timur.page.getByRole("button", { name: "Submit sealed" }).click();
    slow.catchUp();
    await timur.page.getByText("Somebody changed this draft meanwhile; read it again, then submit.").waitFor();
    await expect.poll(() => field(timur.page, "Reason 2").inputValue()).toBe("And they may come again.");
    await timur.page.getByRole("button", { name: "Submit sealed" }).click();
    await timur.page.getByText("sealed, waits for the reveal").first().waitFor();
    await aigerim.page.getByText("sealed, waits for the reveal").first().waitFor();
  });

  test("a withdrawn move is a draft again for both, and the card that one takes is shown to the other", async () => {
    const move = aigerim.page.getByRole("article").filter({ hasText: "sealed, waits for the reveal" });
    await move.getByRole("button").first().click();
    await move.getByRole("button", { name: "Withdraw" }).click();
    await aigerim.page.getByRole("dialog").getByRole("button", { name: "Withdraw" }).click();
    await each([aigerim.page, timur.page], async (page) => {
      await expect.poll(() => field(page, "Reason 2").inputValue()).toBe("And they may come again.");
    });
    await aigerim.page.getByRole("button", { name: "From the catalogue" }).click();
    const show = aigerim.page.getByRole("button", { name: /^Show all/ });
    if (await show.isVisible()) await show.click();
    await aigerim.page.getByRole("radio").nth(2).check({ force: true });
    const taken = await aigerim.page.locator(".action[data-chosen] .action-title").textContent();
    await expect.poll(() => timur.page.locator(".action[data-chosen] .action-title").textContent()).toBe(taken);
    expect(await timur.page.getByRole("radiogroup").getByRole("radio").count()).toBe(1);
    await timur.page.getByRole("button", { name: "Submit sealed" }).click();
    await timur.page.getByText("sealed, waits for the reveal").first().waitFor();
  });
});

describe("a seat in two windows", () => {
  test("both are live; removed, both close within two seconds and say so, and no link leads back", async () => {
    const second = await aigerim.context.newPage();
    await second.goto(aigerim.page.url());
    await openRoom(second, "Notes");
    await openRoom(aigerim.page, "Notes");
    await comment(timur.page, LESSON, "Both windows read this.");
    await each([second, aigerim.page], (page) => comesIn(page, "Both windows read this."));

    await second.getByRole("button", { name: /^Aigerim, Kazakhstan/ }).click();
    await second.getByRole("button", { name: "Go on from another device" }).click();
    const resume = await second.getByLabel("Link to your seat").inputValue();
    await second.keyboard.press("Escape");

    await desk.getByRole("button", { name: /^Aigerim.* seat$/ }).click();
    await desk.getByRole("button", { name: "Remove from the session" }).click();
    const dialog = desk.getByRole("dialog", { name: "Remove Aigerim?" });
    await dialog.getByLabel("Reason").fill("She is called away.");
    await dialog.getByRole("button", { name: "Remove from the session" }).click();
    const closed = { name: "You have been removed from this session" };
    await Promise.all([aigerim.page, second].map((page) => page.getByRole("heading", closed).waitFor({ timeout: 2_000 })));
    expect(await shelf(second)).toBe("[]");

    await second.reload();
    await second.getByRole("heading", closed).waitFor();
    const elsewhere = await arrive(browser);
    await elsewhere.page.goto(resume);
    await elsewhere.page.getByRole("button", { name: "Take up my seat" }).click();
    await elsewhere.page.getByText("You were removed from this session").waitFor();
    await elsewhere.context.close();
  });
});

describe("at the wrong door", () => {
  test.each([
    ["a seat of somebody else", (seat: string) => seat],
    ["its console", (seat: string) => `${seat}/console`],
    ["its wall", (seat: string) => `${seat}/wall`],
    ["a seat that never was", (seat: string) => `${seat.slice(0, seat.lastIndexOf("/"))}/nobody`],
    ["a session that never was", (seat: string) => seat.replace(/\/s\/[^/]+/, "/s/nowhere")],
  ])("%s opens nothing, and the page says how to come in", async (_, address) => {
    const stranger = await arrive(browser);
    const { page } = stranger;
    await page.goto(address(timur.page.url().replace(/\?.*/, "")));
    await page.getByRole("heading", { name: "This browser does not hold this seat" }).waitFor();
    await page.getByText("use its invitation or its resume link").waitFor();
    expect(await page.getByRole("article").count()).toBe(0);
    await page.getByRole("link", { name: "I was here before, on another device" }).click();
    await page.getByRole("heading", { name: "Take up your seat on this device" }).waitFor();
    await stranger.context.close();
  });
});

describe("leaving a shared laptop", () => {
  test("what was not sent goes with the seat, and only taste stays in the browser", async () => {
    const { page } = timur;
    const address = page.url();
    await page.getByRole("button", { name: /^Timur, Kazakhstan/ }).click();
    await page.getByRole("button", { name: "Dark" }).click();
    await page.keyboard.press("Escape");
    slow.holdOutgoing();
    await comment(page, LESSON, "Never sent.");
    await expect.poll(() => shelf(page)).toContain("Never sent.");
    await selectWords(page, CALL);
    await page.getByRole("toolbar", { name: /selected/ }).getByRole("button", { name: "Comment" }).click();
    await page.getByLabel("Your comment").fill("Nor this.");

    await page.getByRole("button", { name: /^Timur, Kazakhstan/ }).click();
    await page.getByRole("button", { name: "Leave this seat" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Leave this seat" }).click();
    await page.getByRole("button", { name: "Sign in" }).waitFor();
    slow.catchUp();

    expect(await shelf(page)).toBe("[]");
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => !key.startsWith("whitecell/taste/")))).toEqual([]);
    await page.goto(address);
    await page.getByRole("heading", { name: "This browser does not hold this seat" }).waitFor();
    expect(await shelf(page)).toBe("[]");
  });
});

describe("a session that is over", () => {
  test("can still be read at its address, and takes nothing more", async () => {
    const observer = await arrive(browser);
    const { page } = observer;
    await join(page, await seminar.link("Russia"), "Pavel");
    await desk.getByRole("button", { name: "Close the session" }).first().click();
    await desk.getByRole("dialog").getByRole("button", { name: "Close for good" }).click();
    await strip(page, "This session is closed. You can still read everything you could see.").waitFor();
    await page.reload();
    await strip(page, "This session is closed. You can still read everything you could see.").waitFor();
    await page.getByRole("article").first().waitFor();
    await openRoom(page, "Turn");
    expect(await page.getByRole("button", { name: "Write a move" }).count()).toBe(0);
  });
});
