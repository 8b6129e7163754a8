import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readDemo } from "../pictures/demo";
import { launchChromium } from "./support/chromium";
import { arrive, picture, type Person } from "./support/people";
import { startServer, type Server } from "./support/server";

/** The white cell of the demo's second table: its lead, and who rules with her. */
const RUTH = "Ruth";
const JONAS = "Jonas";

let browser: Browser;
let server: Server;
let lead: Person;
let second: Person;
let ruth: Page;
let jonas: Page;

beforeAll(async () => {
  server = await startServer({ demo: true });
  browser = await launchChromium();
  const { links } = readDemo(server.greeting);
  const comeIn = async (first: string) => {
    const person = await arrive(browser);
    const link = [...links].find(([name]) => name.startsWith(first))?.[1] ?? "";
    await person.page.goto(link);
    await person.page.getByRole("button", { name: "Take up my seat" }).click();
    await person.page.getByRole("heading", { name: "Waits for you" }).waitFor();
    return person;
  };
  lead = await comeIn(RUTH);
  second = await comeIn(JONAS);
  ruth = lead.page;
  jonas = second.page;
  await ruth.getByRole("button", { name: "Open Rule", exact: true }).click();
  await pick(ruth);
  await pick(jonas);
});

afterAll(async () => {
  await picture({ ruth: lead, jonas: second });
  await browser?.close();
  await server?.stop();
});

/** The move that both have before them. */
async function pick(page: Page): Promise<void> {
  await page.locator("#console-ruling").getByRole("button", { name: /^R4/ }).click();
  await page.getByRole("heading", { name: "R4, ruling" }).waitFor();
}

const desk = (page: Page) => page.getByRole("region", { name: "R4, ruling" });

/** In the window, and nothing lies over it. */
async function isInReach(button: Locator): Promise<boolean> {
  return button.evaluate((one) => {
    const { left, top, width, height } = one.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, top + height / 2);
    return there !== null && one.contains(there);
  });
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

describe("two of the white cell at one move", () => {
  test("see by name who rules on it, from when one begins, and take it over and give it back", async () => {
    await jonas.getByText("Nobody rules on this yet.").waitFor();
    await jonas.getByRole("button", { name: "Next: roll, once" }).click();
    await expect.poll(() => focused(jonas)).toBe("Roll, once");
    await jonas.getByText("You rule on this.").waitFor();
    const his = ruth.locator(".taken-up");
    await expect.poll(() => his.innerText()).toMatch(/^Jonas Weber\s+rules on this\./);
    await expect.poll(() => ruth.getByRole("button", { name: /^R4.*Jonas/ }).count()).toBe(1);

    await ruth.getByRole("button", { name: "Take it over" }).click();
    await expect.poll(() => jonas.locator(".taken-up").innerText()).toMatch(/^Ruth Adeyemi\s+rules on this\./);
    await ruth.getByRole("button", { name: "Give it back" }).click();
    await jonas.getByText("Nobody rules on this yet.").waitFor();
    await jonas.getByRole("button", { name: "Take it up" }).click();
    await his.getByText(/rules on this/).waitFor();
  });

  test("find what comes next in reach, and the focus at the head of the step", async () => {
    await desk(jonas).getByRole("button", { name: "Say what happened", exact: true }).click();
    await expect.poll(() => focused(jonas)).toBe("Say what happened");
    await desk(jonas).getByRole("button", { name: "Roll, once", exact: true }).click();
    await expect.poll(() => focused(jonas)).toBe("Roll, once");
    for (const height of [900, 720]) {
      // oxlint-disable-next-line no-await-in-loop -- one size after the other
      await jonas.setViewportSize({ width: height === 900 ? 1440 : 1280, height });
      // oxlint-disable-next-line no-await-in-loop
      expect(await isInReach(jonas.getByRole("button", { name: "Roll", exact: true }))).toBe(true);
    }
    await jonas.setViewportSize({ width: 1440, height: 900 });
  });

  test("enter dice of the table that are blank at first, confirm them, and put a wrong entry right with a reason", async () => {
    await jonas.getByRole("button", { name: "Enter table dice" }).click();
    const [first, other] = [jonas.getByLabel("First die"), jonas.getByLabel("Second die")];
    expect(await first.inputValue()).toBe("");
    // They come into view, above the foot, and take the focus.
    expect(await first.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await isInReach(first)).toBe(true);
    await first.selectOption("2");
    expect(await jonas.getByRole("button", { name: "Enter these dice" }).isDisabled()).toBe(true);
    await other.selectOption("5");
    await jonas.getByRole("button", { name: "Enter these dice" }).click();
    await jonas.getByRole("dialog").getByRole("button", { name: "Enter 2 and 5" }).click();

    await jonas.getByRole("button", { name: "Correct these dice" }).click();
    await first.selectOption("6");
    await other.selectOption("5");
    await jonas.getByLabel("Why they are corrected").fill("The first one leaned against a cup.");
    await jonas.getByRole("button", { name: "Enter the correction" }).click();
    await jonas.getByText("dice 2 and 5", { exact: true }).waitFor();
    await jonas.getByText(/The first one leaned against a cup\./).waitFor();
    expect(await desk(jonas).getByText(/2d6 = 11/).count()).toBe(1);
  });

  test("publish by a press that was meant, with all that will be read beside it", async () => {
    await jonas.getByRole("button", { name: "Next: say what happened" }).click();
    await jonas.getByLabel("What happened").fill("The ultimatum held until the tanks were full.");
    await desk(jonas).getByRole("button", { name: "Establish a fact" }).click();
    await jonas.getByLabel("New fact 1").fill("The terminal is shut until summer.");

    await desk(ruth).getByRole("button", { name: "Say what happened", exact: true }).click();
    await ruth.getByLabel("What happened").fill("It failed: the tanks were full");

    await jonas.getByRole("button", { name: "Next: publish" }).dblclick();
    const publish = jonas.getByRole("button", { name: "Publish", exact: true }).last();
    const sheet = jonas.locator(".ruling-sheet");
    await sheet.getByText("The ultimatum held until the tanks were full.").waitFor();
    await sheet.getByText("The terminal is shut until summer.").waitFor();
    expect(await sheet.getByRole("list", { name: "Effects" }).getByRole("listitem").count()).toBeGreaterThan(0);
    expect(await isInReach(publish)).toBe(true);
    await publish.click();
    // And on to the next, without the hand having to look for it.
    await expect.poll(() => focused(jonas)).toMatch(/^Rule on \w+ next$/);
    const [, next] = /^Rule on (\w+) next$/.exec(await focused(jonas)) ?? [];
    await jonas.keyboard.press("Enter");
    await jonas.getByRole("heading", { name: `${next}, ruling` }).waitFor();
    await expect.poll(async () => (await focused(jonas)).trim()).toBe(next);
  });

  test("keep what they were writing when the other has published, and make a correction of it", async () => {
    await pick(jonas);
    const box = ruth.getByLabel("What happened");
    await ruth.getByText(/published this ruling at \d+:\d\d\. What you wrote is kept/).waitFor();
    expect(await box.inputValue()).toBe("It failed: the tanks were full");
    // The hand is where it was, in the same field.
    expect(await box.evaluate((one) => one === document.activeElement)).toBe(true);
    await ruth.keyboard.type(" by then.");
    expect(await isInReach(ruth.getByRole("button", { name: "Add as a note for the white cell" }))).toBe(true);

    await ruth.getByRole("button", { name: "Add as a correction" }).click();
    expect(await ruth.getByLabel("What happened").inputValue()).toBe("It failed: the tanks were full by then.");
    await ruth.getByLabel("Why it is corrected").fill("The arguments say so.");
    await ruth.getByRole("button", { name: "Publish the correction" }).click();
    await jonas.getByText(/^Corrected \d+:\d\d, because: The arguments say so\./).waitFor();
  });

  test("are refused a correction that an indicator’s scale does not hold, and keep what they typed", async () => {
    await ruth.locator(".console-board").getByRole("button", { name: /^Moscow's hold/ }).click();
    await ruth.getByRole("button", { name: "Correct it to" }).click();
    await ruth.getByLabel("Correct it to").last().fill("99");
    await ruth.getByLabel("Reason, read by those who see it").fill("A slip");
    await ruth.locator(".console-board").getByRole("button", { name: "Correct", exact: true }).click();
    await ruth.getByText(/lies between 0 and 10/).waitFor();
    expect(await ruth.getByLabel("Correct it to").last().inputValue()).toBe("99");
  });
});

test("nobody's page complained", () => {
  expect([...lead.complaints, ...second.complaints]).toEqual([]);
});
