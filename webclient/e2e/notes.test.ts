import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium } from "./support/chromium";
import { arrive, join, openRoom, picture, selectWords, type Person } from "./support/people";
import { openSeminar, type Seminar } from "./support/seminar";

const LESSON = "Ukraine is the same lesson";
const CALL = "it called on Russia for troops to restore order";

let browser: Browser;
let seminar: Seminar;
let aigerim: Person;
let timur: Person;
let pavel: Person;

beforeAll(async () => {
  browser = await launchChromium();
  seminar = await openSeminar(browser);
  aigerim = await arrive(browser);
  timur = await arrive(browser);
  pavel = await arrive(browser);
  const link = await seminar.link("Kazakhstan");
  await join(aigerim.page, link, "Aigerim");
  await join(timur.page, link, "Timur");
  await join(pavel.page, await seminar.link("Russia"), "Pavel");
  await Promise.all([aigerim, timur, pavel].map(({ page }) => openRoom(page, "Notes")));
});

afterAll(async () => {
  await picture({ desk: seminar.desk, aigerim, timur, pavel });
  await browser?.close();
  await seminar?.server.stop();
});

async function write(page: Page, kind: "Comment" | "Question", words: string, body: string): Promise<void> {
  await selectWords(page, words);
  await page.getByRole("toolbar", { name: /selected/ }).getByRole("button", { name: kind }).click();
  await page.getByLabel(`Your ${kind.toLowerCase()}`).fill(body);
  await page.getByRole("button", { name: /^(Save for|Ask) Kazakhstan and the white cell/ }).click();
  await note(page, body).waitFor();
}

function note(page: Page, body: string): Locator {
  return page.locator(".notes > .note", { hasText: body });
}

function button(within: Locator, name: string | RegExp): Locator {
  return within.getByRole("button", { name, exact: true });
}

/** Lets in what came while one was reading, where something waits. */
async function sees(page: Page, body: string): Promise<void> {
  const pill = page.getByRole("button", { name: /^\d+ new notes?/ });
  await note(page, body).or(pill).first().waitFor();
  if (await pill.isVisible()) await pill.click();
  await note(page, body).waitFor();
}

/** What a screen reader says at the marks of the text. */
function marks(page: Page): Promise<string[]> {
  return page.locator("article.text .marker .heard").allTextContents();
}

/** Where the keys go. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute("data-note") ?? document.activeElement?.tagName ?? "");
}

describe("a note of one's own", () => {
  test("is changed, and everybody who reads it reads that it was", async () => {
    await write(aigerim.page, "Comment", LESSON, "They stayd.");
    await sees(timur.page, "They stayd.");
    await button(note(aigerim.page, "They stayd."), "Edit").click();
    const field = aigerim.page.getByRole("textbox", { name: "Edit" });
    expect(await field.inputValue()).toBe("They stayd.");
    await field.fill("They stayed.");
    await button(aigerim.page.locator(".edit"), "Save").click();
    await note(timur.page, "They stayed.").getByText(/edited/).waitFor();
    expect(await note(timur.page, "They stayd.").count()).toBe(0);
    // Only its author can.
    expect(await button(note(timur.page, "They stayed."), "Edit").count()).toBe(0);
  });

  test("that is being changed is taken up again after a reload", async () => {
    await button(note(aigerim.page, "They stayed."), "Edit").click();
    await aigerim.page.getByRole("textbox", { name: "Edit" }).fill("They stayed, and");
    await aigerim.page.reload();
    await openRoom(aigerim.page, "Notes");
    await expect.poll(() => aigerim.page.getByRole("textbox", { name: "Edit" }).inputValue()).toBe("They stayed, and");
    await button(aigerim.page.locator(".edit"), "Cancel").click();
    await note(aigerim.page, "They stayed.").waitFor();
  });

  test("is deleted once one has said so, and its thread stays", async () => {
    await button(note(timur.page, "They stayed."), "Reply").click();
    await timur.page.getByRole("textbox", { name: "Reply to Aigerim" }).fill("For how long?");
    await timur.page.keyboard.press("Control+Enter");
    await sees(aigerim.page, "For how long?");
    const own = note(aigerim.page, "They stayed.");
    await button(own, "Delete").click();
    await button(aigerim.page.getByRole("dialog"), "Cancel").click();
    await own.waitFor();
    await expect.poll(() => aigerim.page.evaluate(() => document.activeElement?.textContent)).toBe("Delete");
    await button(own, "Delete").click();
    await button(aigerim.page.getByRole("dialog", { name: "Delete this note?" }), "Delete the note").click();
    for (const { page } of [aigerim, timur]) {
      // oxlint-disable-next-line no-await-in-loop -- one page after the other
      await note(page, "For how long?").getByText("deleted by its author").waitFor();
      // oxlint-disable-next-line no-await-in-loop
      expect(await page.getByText("They stayed.").count()).toBe(0);
      // oxlint-disable-next-line no-await-in-loop
      await expect.poll(() => marks(page)).toEqual([]);
    }
    // Nothing more can be done with it, and the focus stays with the thread.
    expect(await button(note(aigerim.page, "For how long?"), "Reply").count()).toBe(0);
    await expect.poll(() => focused(aigerim.page)).toBe(await note(aigerim.page, "For how long?").getAttribute("data-note"));
  });

  test("without replies goes whole, and the next one has the focus", async () => {
    await write(aigerim.page, "Comment", CALL, "A slip.");
    await sees(timur.page, "A slip.");
    await button(note(aigerim.page, "A slip."), "Delete").click();
    await button(aigerim.page.getByRole("dialog"), "Delete the note").click();
    await expect.poll(() => note(timur.page, "A slip.").count()).toBe(0);
    await expect.poll(() => focused(aigerim.page)).toBe(await note(aigerim.page, "For how long?").getAttribute("data-note"));
  });

  test("is opened to more readers only when one has said so, and cannot be seen by them before", async () => {
    await write(aigerim.page, "Question", LESSON, "Which lesson?");
    const own = note(aigerim.page, "Which lesson?");
    await button(own, "Open to everyone…").click();
    await button(aigerim.page.getByRole("dialog", { name: "Let everyone read this?" }), "Cancel").click();
    // What comes after it reaches Pavel, and so what is not there was never sent.
    await aigerim.page.getByRole("tab", { name: /^Talk/ }).click();
    await aigerim.page.getByRole("textbox", { name: /^Message to/ }).fill("To all of you.");
    await aigerim.page.keyboard.press("Control+Enter");
    await openRoom(pavel.page, "Talk");
    await pavel.page.getByText("To all of you.").waitFor();
    await openRoom(pavel.page, "Notes");
    expect(await pavel.page.getByText("Which lesson?").count()).toBe(0);
    expect(await marks(pavel.page)).toEqual([]);

    await sees(timur.page, "Which lesson?");
    await button(note(timur.page, "Which lesson?"), "Reply").click();
    await timur.page.getByRole("textbox", { name: /^Reply to/ }).fill("Only between us.");
    await timur.page.keyboard.press("Control+Enter");

    await openRoom(aigerim.page, "Notes");
    await own.getByText("Only between us.").waitFor();
    await button(own, "Open to everyone…").click();
    await aigerim.page.getByRole("dialog").getByText("One reply by another person was written for").waitFor();
    await button(aigerim.page.getByRole("dialog"), "Open only the note").click();
    await sees(pavel.page, "Which lesson?");
    // What a colleague wrote for his side stays with it, and it says so.
    await own.getByText("Read by Kazakhstan and the white cell only").waitFor();
    expect(await pavel.page.getByText("Only between us.").count()).toBe(0);
    await expect.poll(() => marks(pavel.page)).toEqual([" [question by Kazakhstan] "]);
    await expect.poll(() => button(own, "Open to everyone…").count()).toBe(0);
  });
});

describe("a question", () => {
  test("is marked answered by its own side, leaves the open ones, and is opened again", async () => {
    await sees(timur.page, "Which lesson?");
    expect(await button(note(pavel.page, "Which lesson?"), "Mark answered").count()).toBe(0);
    await button(note(timur.page, "Which lesson?"), "Mark answered").click();
    const question = note(aigerim.page, "Which lesson?");
    await question.getByText("answered", { exact: true }).waitFor();
    await button(aigerim.page.locator(".filters"), "Open questions").click();
    await aigerim.page.getByText("No note fits this filter").waitFor();
    await button(note(timur.page, "Which lesson?"), "Open again").click();
    await question.waitFor();
    expect(await question.getByText("answered", { exact: true }).count()).toBe(0);
    await button(aigerim.page.locator(".filters"), "Open questions").click();
  });
});

describe("words taken off the wall", () => {
  test("are gone from every window at once, and from where their author was changing them", async () => {
    await write(timur.page, "Comment", LESSON, "As Ivanov told me.");
    await sees(aigerim.page, "As Ivanov told me.");
    await button(note(timur.page, "As Ivanov told me."), "Edit").click();
    await timur.page.getByRole("textbox", { name: "Edit" }).fill("As Ivanov told me himself.");
    expect(await button(note(aigerim.page, "As Ivanov told me."), "Take off the wall…").count()).toBe(0);

    const desk = await seminar.desk.context.newPage();
    await desk.goto(seminar.desk.page.url().replace(/\/console$/, ""));
    await openRoom(desk, "Notes");
    await button(note(desk, "As Ivanov told me."), "Take off the wall…").click();
    const asking = desk.getByRole("dialog", { name: "Remove the words of this note?" });
    await asking.getByLabel(/^Why/).fill("It names somebody.");
    await button(asking, "Remove the words").click();

    await Promise.all(
      [aigerim.page, timur.page, desk].map(async (page) => {
        await note(page, "words removed by the white cell").waitFor();
        expect(await page.getByText("Ivanov").count()).toBe(0);
      }),
    );
    expect(await timur.page.locator(".edit").count()).toBe(0);
    expect(await timur.page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain("Ivanov");
    await desk.close();
  });
});
