import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium } from "./support/chromium";
import { arrive, join, openRoom, picture, type Person } from "./support/people";
import { openSeminar, type Seminar } from "./support/seminar";

/** Half of what lies between the two presses of a hand that presses twice. */
const HALF_MS = 110;
const SIDES = ["Kazakhstan", "Russia", "China", "U.S."] as const;

let browser: Browser;
let seminar: Seminar;
let desk: Page;
let players: readonly Person[];

beforeAll(async () => {
  browser = await launchChromium();
  seminar = await openSeminar(browser);
  desk = seminar.desk.page;
  players = await Promise.all(
    SIDES.map(async (side) => {
      const player = await arrive(browser);
      await join(player.page, await seminar.link(side), `One of ${side}`);
      return player;
    }),
  );
});

afterAll(async () => {
  await picture({ desk: seminar.desk });
  await browser?.close();
  await seminar?.server.stop();
});

/** Presses twice where the button is, as a hand does that is not sure of the first press. */
async function pressTwice(name: string): Promise<void> {
  const button = desk.getByRole("button", { name, exact: true });
  await button.click({ trial: true });
  const place = await button.boundingBox();
  if (place === null) throw new Error(`“${name}” is nowhere`);
  await desk.mouse.dblclick(place.x + place.width / 2, place.y + place.height / 2, { delay: HALF_MS });
}

async function enterTwice(name: string): Promise<void> {
  const button = desk.getByRole("button", { name, exact: true });
  await button.click({ trial: true });
  await button.focus();
  await desk.keyboard.press("Enter", { delay: HALF_MS });
  await desk.keyboard.press("Enter", { delay: HALF_MS });
}

/** Waits until this button can be pressed; answers with the phase that is open then. */
async function phaseBefore(next: string): Promise<string> {
  await desk.getByRole("button", { name: next, exact: true }).click({ trial: true });
  return (await desk.locator(".phases [aria-current]").textContent()) ?? "";
}

async function press(name: string): Promise<void> {
  await desk.getByRole("button", { name, exact: true }).click();
}

describe("a step of the course", () => {
  test("is one step when it is pressed twice, with a move in writing", async () => {
    await pressTwice("Start play");
    await expect.poll(() => phaseBefore("Open Move")).toBe("Deliberate");
    const [{ page }] = players as [Person];
    await openRoom(page, "Turn");
    await page.getByRole("button", { name: "Write a move" }).click();
    await page.getByRole("button", { name: "In our own words" }).click();
    await page.getByLabel("What we do").fill("Keep the troops out");
    await pressTwice("Open Move");
    await expect.poll(() => phaseBefore("Open Argue")).toBe("Move");
  });

  test("is taken back while nothing rests on it, and taken again by one key that is pressed twice", async () => {
    await press("Open Deliberate again");
    await expect.poll(() => phaseBefore("Open Move")).toBe("Deliberate");
    await enterTwice("Open Move");
    await expect.poll(() => phaseBefore("Open Argue")).toBe("Move");
  });

  test("says first what it leaves undone, and two presses only ask", async () => {
    await desk.locator(".course-acts").getByText("have submitted nothing.").waitFor();
    await pressTwice("Open Argue");
    const asks = desk.getByRole("dialog", { name: "Open Argue" });
    await asks.getByText("have submitted nothing.").waitFor();
    await asks.getByText("Kazakhstan has a move in writing that was not submitted.").waitFor();
    await asks.getByRole("button", { name: "Keep them as drafts" }).click();
    await expect.poll(() => phaseBefore("Open Rule")).toBe("Argue");
  });

  test("that passes over others says so", async () => {
    await desk.getByLabel("Open a later phase").selectOption("Open Consequences");
    const asks = desk.getByRole("dialog", { name: "Open Consequences" });
    await asks.getByText("This passes over Rule.").waitFor();
    await asks.getByRole("button", { name: "Cancel" }).click();
    await pressTwice("Open Rule");
    await expect.poll(() => phaseBefore("Open Consequences")).toBe("Rule");
    await press("Open Consequences");
    await expect.poll(() => phaseBefore("Open turn 2")).toBe("Consequences");
  });
});

describe("a new turn", () => {
  test("begins with what its opening changed, for everybody, and names the injects whose time has come", async () => {
    await press("Open turn 2");
    await expect.poll(() => phaseBefore("Open Move")).toBe("Deliberate");
    const [{ page }] = players as [Person];
    const summary = page.getByRole("button", { name: /^Turn 2 opened: \d indicators? moved/ });
    expect(await summary.getAttribute("aria-expanded")).toBe("true");
    await page.locator(".turn-summary").getByRole("listitem").filter({ hasText: /The window\s*5 → 4\s*each turn −1/ }).waitFor();

    await desk.getByRole("button", { name: /^Turn 2 opened/ }).waitFor();
    await press("Look at the inject “The terminal closes for inspection”");
    expect(await desk.getByLabel("Title", { exact: true }).inputValue()).toBe("The terminal closes for inspection");
    const { height = 0 } = (await desk.locator(".waits").boundingBox()) ?? {};
    expect(height).toBeLessThan(0.3 * (desk.viewportSize()?.height ?? 0));
  });
});

describe("when every side is ready", () => {
  test("the word to go on goes on", async () => {
    for (const { page } of players) {
      /* oxlint-disable no-await-in-loop -- one after the other */
      await openRoom(page, "Turn");
      await page.getByRole("button", { name: "Say ready" }).click();
      /* oxlint-enable no-await-in-loop */
    }
    await press("Go on: Open Move");
    await expect.poll(() => phaseBefore("Open Argue")).toBe("Move");
  });
});

test("nobody's page complained", () => {
  expect([seminar.desk, ...players].flatMap(({ complaints }) => complaints)).toEqual([]);
});
