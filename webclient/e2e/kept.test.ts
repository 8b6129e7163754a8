import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium } from "./support/chromium";
import { arrive, join, openRoom, picture, type Person } from "./support/people";
import { openMoves, openPhase, openSeminar, type Seminar } from "./support/seminar";
import { slowLine, type SlowLine } from "./support/slow";

let browser: Browser;
let seminar: Seminar;
let wei: Person;
let pavel: Person;
let slow: SlowLine;

beforeAll(async () => {
  browser = await launchChromium();
  seminar = await openSeminar(browser);
  wei = await arrive(browser);
  pavel = await arrive(browser);
  slow = await slowLine(pavel.context);
  await join(wei.page, await seminar.link("China"), "Wei");
  await join(pavel.page, await seminar.link("Russia"), "Pavel");
});

afterAll(async () => {
  await picture({ desk: seminar.desk, wei, pavel });
  await browser?.close();
  await seminar?.server.stop();
});

async function reloaded(page: Page): Promise<void> {
  await page.reload();
  await page.getByRole("main").first().waitFor();
}

describe("what the white cell is writing", () => {
  test("an inject with its readers is open again after a reload, and gone once it is sent", async () => {
    const desk = seminar.desk.page;
    await desk.getByRole("button", { name: "Write one" }).click();
    await desk.getByLabel("Title", { exact: true }).fill("The bridge is down");
    await desk.getByLabel("Text", { exact: true }).fill("Nothing crosses the river.");
    await desk.getByRole("group", { name: "To", exact: true }).getByRole("button", { name: /China/ }).click();
    await reloaded(desk);
    await expect.poll(() => desk.getByLabel("Title", { exact: true }).inputValue()).toBe("The bridge is down");
    expect(await desk.getByLabel("Text", { exact: true }).inputValue()).toBe("Nothing crosses the river.");
    await openMoves(desk);
    await desk.getByRole("button", { name: "Send to China" }).click();
    await expect.poll(() => desk.getByLabel("Title", { exact: true }).count()).toBe(0);
    await openRoom(wei.page, "Turn");
    await wei.page.getByText("Nothing crosses the river.").first().waitFor();
    await reloaded(desk);
    await desk.getByRole("button", { name: "Write one" }).waitFor();
    expect(await desk.getByLabel("Title", { exact: true }).count()).toBe(0);
  });

  test("a fact is open again after a reload, and is given up with Cancel", async () => {
    const desk = seminar.desk.page;
    await desk.getByRole("button", { name: "Establish a fact" }).click();
    const text = desk.getByLabel("Fact", { exact: true });
    await text.fill("The river froze.");
    await reloaded(desk);
    await expect.poll(() => text.inputValue()).toBe("The river froze.");
    await desk.locator("form").filter({ has: text }).getByRole("button", { name: "Cancel" }).click();
    await reloaded(desk);
    await desk.getByRole("button", { name: "Establish a fact" }).waitFor();
    expect(await text.count()).toBe(0);
  });
});

test("an argument that was sent when the page was reloaded is made once, and is not in the form again", async () => {
  await openRoom(wei.page, "Turn");
  await wei.page.getByRole("button", { name: "Write a move" }).click();
  await wei.page.getByRole("button", { name: "In our own words" }).click();
  await wei.page.getByLabel("What we do").fill("Build the railway");
  await wei.page.getByRole("button", { name: "Submit sealed" }).click();
  await wei.page.getByText("sealed, waits for the reveal").first().waitFor();
  await openPhase(seminar.desk.page, "Argue");

  const { page } = pavel;
  await openRoom(page, "Turn");
  const move = page.getByRole("article", { name: /^C1/ });
  await move.getByRole("button", { name: "Argue for or against" }).click();
  await move.getByLabel("For it").check({ force: true });
  await move.getByLabel("Say why").fill("It lasts longer than a war.");
  await move.getByText(/^kept/).waitFor();
  slow.holdOutgoing();
  await move.getByRole("button", { name: "Argue for it" }).click();
  await expect.poll(() => page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)))).toContain('\\"argue\\"');
  await page.reload();
  slow.catchUp();
  await openRoom(page, "Turn");
  await move.locator(".argument", { hasText: "It lasts longer than a war." }).waitFor();
  // The form came back open where the page was drawn before the server had answered, and is folded where it was not.
  const folded = move.getByRole("button", { name: "Argue for or against" });
  await folded.or(move.getByLabel("Say why")).waitFor();
  if (await folded.isVisible()) await folded.click();
  await expect.poll(() => move.getByLabel("Say why").inputValue()).toBe("");
  expect(await move.locator(".argument", { hasText: "It lasts longer than a war." }).count()).toBe(1);
});
