import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium } from "./support/chromium";
import { addOrganizer, arrive, join, picture, type Person } from "./support/people";
import { openMoves, openSeminar, type Seminar } from "./support/seminar";

const PHONE = { width: 390, height: 844 };

let browser: Browser;
let seminar: Seminar;
let desk: Page;
let wall: Page;
let guest: Person;

beforeAll(async () => {
  browser = await launchChromium();
  seminar = await openSeminar(browser);
  desk = seminar.desk.page;
  guest = await arrive(browser, PHONE);
});

afterAll(async () => {
  await picture({ desk: seminar.desk, guest });
  await browser?.close();
  await seminar?.server.stop();
});

/** What the facilitator has on the clipboard. */
async function copied(): Promise<string[]> {
  await seminar.desk.context.grantPermissions(["clipboard-read"]);
  return (await desk.evaluate(() => navigator.clipboard.readText())).split("\n");
}

describe("inviting", () => {
  test("makes a link for each of eight people at once, and takes them all away in one go", async () => {
    await desk.getByRole("button", { name: "Make 8 links, one a person" }).click();
    // Four more are there already, one for each side.
    await desk.getByRole("button", { name: "Copy all 12 links" }).click();
    await desk.getByRole("button", { name: "12 links copied, one a line" }).waitFor();
    const lines = await copied();
    expect(lines.map((line) => line.replace(/: http.*/, ""))).toContain("Russia, 3 of 3");
    expect(new Set(lines.map((line) => line.replace(/.*: /, ""))).size).toBe(12);

    const pavel = await arrive(browser);
    const line = lines.findLast((one) => one.startsWith("Russia")) ?? "";
    await join(pavel.page, line.replace(/.*: /, ""), "Pavel");
    await desk.getByRole("button", { name: /^Pavel.* seat$/ }).waitFor();
    await pavel.context.close();
  });

  test("lays every link out on a slip of paper with its picture", async () => {
    await desk.getByRole("button", { name: "Print them" }).click();
    const slips = desk.getByRole("dialog").getByRole("listitem");
    // The link that Pavel came by is used up.
    await expect.poll(() => slips.count()).toBe(11);
    await expect.poll(() => slips.getByRole("img", { name: /^Picture of the link/ }).count()).toBe(11);
    await desk.emulateMedia({ media: "print" });
    expect(await desk.getByRole("heading", { name: "Room", exact: true }).isVisible()).toBe(false);
    expect(await slips.last().isVisible()).toBe(true);
    await desk.emulateMedia({ media: "screen" });
    await desk.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  });
});

describe("the log", () => {
  test("can be granted to whoever became an organizer while the console stood open", async () => {
    const further = await seminar.desk.context.newPage();
    await further.goto(seminar.server.address);
    await addOrganizer(further, "olga");
    await further.close();
    await desk.getByRole("heading", { name: "Who reads the log" }).hover();
    await desk.getByRole("checkbox", { name: /olga/ }).waitFor();
    // It stands where one closes the session, too.
    await desk.getByRole("button", { name: "Close the session" }).click();
    await desk.getByRole("dialog").getByRole("checkbox", { name: /olga/ }).check();
    await desk.keyboard.press("Escape");
    await expect.poll(() => desk.getByRole("checkbox", { name: /olga/ }).isChecked()).toBe(true);
  });
});

describe("the code on the wall", () => {
  test("goes up with its picture as soon as it is made", async () => {
    await desk.getByRole("button", { name: "Make a seat for the wall" }).click();
    const opening = seminar.desk.context.waitForEvent("page");
    await desk.getByRole("link", { name: "Open the wall" }).click();
    wall = await opening;
    await wall.getByText("Play begins soon").waitFor();
    await desk.getByRole("button", { name: "Make a code" }).click();
    const code = await desk.locator(".lobby-code").textContent();
    await wall.getByText(code ?? "", { exact: true }).waitFor();
    await expect.poll(() => wall.getByRole("img", { name: /^Picture of the way to the lobby/ }).isVisible()).toBe(true);
  });

  test("leads to the lobby, from where the white cell gives a seat beside what else waits", async () => {
    const code = (await desk.locator(".lobby-code").textContent()) ?? "";
    await guest.page.goto(`${seminar.server.address}/lobby`);
    await guest.page.getByLabel("The code on the wall").fill(code.toLowerCase());
    await guest.page.getByRole("button", { name: "Next" }).click();
    await guest.page.getByLabel("Your name, as the room will see it").fill("Кендзи");
    await guest.page.getByRole("button", { name: "Enter the lobby" }).click();
    await guest.page.getByText("You are in the lobby").waitFor();

    await desk.getByLabel("Seat for Кендзи").selectOption({ label: "Kazakhstan" });
    await desk.getByRole("button", { name: "Give this seat" }).click();
    await guest.page.getByRole("dialog").getByRole("button", { name: "I have read it" }).click();
    await guest.page.getByRole("article").first().waitFor();
    await desk.getByText("Nothing waits for you.").waitFor();
    await wall.getByRole("listitem").filter({ hasText: "Kazakhstan" }).getByText("1 in").waitFor();
    expect(await desk.getByLabel("Seat for Кендзи").count()).toBe(0);
  });

  test("comes down when the door is locked", async () => {
    await desk.getByRole("button", { name: "Lock the door" }).click();
    await desk.getByText("Whoever has a seat keeps it.").waitFor();
    await wall.locator(".wall-code").waitFor({ state: "detached" });
    expect(await desk.locator(".lobby-code").count()).toBe(0);
    await desk.getByRole("button", { name: "Unlock the door" }).click();
  });

  test("is gone with everything else while the wall is blank, but for the marking", async () => {
    await desk.getByRole("button", { name: "Blank the wall" }).click();
    await wall.getByText("Play begins soon").waitFor({ state: "detached" });
    expect((await wall.locator("body").innerText()).trim()).toMatch(/^EXERCISE · EXERCISE · EXERCISE\s+What the wall shows\s+Blank$/);
    await desk.getByRole("button", { name: "Show the wall again" }).click();
    await wall.getByText("Play begins soon").waitFor();
  });
});

describe("the console on a phone", () => {
  test("shows one part at a time, and a question leads to where it is answered", async () => {
    await openMoves(desk);
    await desk.setViewportSize(PHONE);
    await guest.page.getByRole("navigation").getByRole("button", { name: /^Talk/ }).click();
    await guest.page.getByRole("tab", { name: /White cell/ }).or(guest.page.getByRole("button", { name: /White cell/ })).first().click();
    await guest.page.getByRole("textbox", { name: /White cell/ }).fill("May we play two?");
    await guest.page.getByRole("button", { name: "Send" }).click();

    await desk.getByRole("listitem").getByText("Кендзи: May we play two?").waitFor();
    expect(await desk.getByRole("heading", { name: "Indicators" }).isVisible()).toBe(false);
    await desk.getByRole("button", { name: "Answer" }).click();
    await desk.getByRole("textbox", { name: /Kazakhstan/ }).fill("You may.");
    await desk.getByRole("button", { name: "Send" }).click();
    await guest.page.getByText("You may.").waitFor();
    // Back leads from the room to the text, and not out of the session.
    const place = guest.page.url();
    await guest.page.goBack();
    await guest.page.locator('.window[data-room="closed"]').waitFor();
    expect([guest.page.url(), await guest.page.getByRole("article").first().isVisible()]).toEqual([place, true]);
    await desk.getByRole("navigation", { name: "Console" }).getByRole("button", { name: "Now" }).click();
    await desk.getByText("Nothing waits for you.").waitFor();
    await desk.getByRole("navigation", { name: "Console" }).getByRole("button", { name: "Board" }).click();
    await desk.getByRole("heading", { name: "Indicators" }).waitFor();
  });
});

test("nobody's page complained", () => {
  expect([...seminar.desk.complaints, ...guest.complaints]).toEqual([]);
});
