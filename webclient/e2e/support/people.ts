import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import type { Server } from "./server";

/** Somebody at a browser of their own: no cookie, no storage shared with anybody. */
export interface Person {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Everything that went wrong on the page: errors, refused policies, refused requests. */
  readonly complaints: string[];
}

/** The password that the first account chooses in a test. */
export const OWN_PASSWORD = "a table, a text and four sides";

const PATIENCE_MS = 20_000;
/** What the browser says for itself: of statuses, told below with their address, and of a policy that needs TLS to count. */
const NOT_OURS = /^Failed to load|^The Cross-Origin-Opener-Policy header has been ignored/;
const DESK = { width: 1440, height: 900 };

export async function arrive(browser: Browser, viewport = DESK, locale = "en-US"): Promise<Person> {
  const context = await browser.newContext({ viewport, locale, acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (line) => line.type() === "error" && !NOT_OURS.test(line.text()) && complaints.push(line.text()));
  page.on("response", (answer) => {
    // Who is not signed in yet learns so from here.
    const expected = answer.status() === 401 && answer.url().endsWith("/api/token");
    if (answer.status() >= 400 && !expected) complaints.push(`${answer.status()} ${answer.request().method()} ${answer.url()}`);
  });
  return { page, context, complaints };
}

/** Signs in with a password made for one, and chooses one's own. */
export async function firstSignIn(page: Page, server: Server, name: string, password: string): Promise<void> {
  await page.goto(server.address);
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { name: "Choose your own password" }).waitFor();
  const old = page.getByLabel("The password you have now");
  if (await old.isVisible()) await old.fill(password);
  await page.getByLabel("New password", { exact: true }).fill(OWN_PASSWORD);
  await page.getByLabel("The new password again").fill(OWN_PASSWORD);
  await page.getByRole("button", { name: "Keep this password" }).click();
  await page.getByRole("heading", { name: "Sessions" }).first().waitFor();
}

/** Adds an account that may read logs; answers with the password made for it. */
export async function addOrganizer(page: Page, name: string): Promise<string> {
  await page.getByRole("link", { name: "Accounts" }).click();
  await page.getByRole("button", { name: "Add an account" }).click();
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByRole("checkbox", { name: /^Organizer/ }).last().check();
  await page.getByRole("button", { name: "Add", exact: true }).click();
  const dialog = page.getByRole("dialog");
  const password = await dialog.getByRole("textbox").inputValue();
  await dialog.getByRole("button", { name: "I have handed it over" }).click();
  return password;
}

/** From the link to the seat, the brief read. */
export async function join(page: Page, link: string, name: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel("Your name, as the room will see it").fill(name);
  await page.getByRole("button", { name: "Take my seat" }).click();
  await page.getByRole("article").first().waitFor();
  await page.getByRole("dialog").getByRole("button", { name: "I have read it" }).click();
}

/** The link that stands in the console's panel for a side. */
export async function linkFor(page: Page, side: string): Promise<string> {
  const field = page.getByLabel(`Invitation link, ${side}`);
  await field.waitFor();
  return field.inputValue();
}

/** Selects these words in the text with the mouse, as a hand would. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const ends = await page.evaluate((wanted) => {
    const article = document.querySelector("article");
    if (article === null) throw new Error("there is no text");
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node.textContent ?? "").indexOf(wanted);
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: "center" });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const rects = [...range.getClientRects()];
      const first = rects[0];
      const last = rects.at(-1);
      if (first === undefined || last === undefined) break;
      return { x1: first.left + 1, y1: first.top + first.height / 2, x2: last.right - 1, y2: last.top + last.height / 2 };
    }
    throw new Error(`the text does not say “${wanted}”`);
  }, words);
  await page.mouse.move(ends.x1, ends.y1);
  await page.mouse.down();
  await page.mouse.move((ends.x1 + ends.x2) / 2, (ends.y1 + ends.y2) / 2);
  await page.mouse.move(ends.x2, ends.y2);
  await page.mouse.up();
  await page.getByRole("toolbar", { name: /selected/ }).waitFor();
}

/** Opens one of the rooms beside the text. */
export async function openRoom(page: Page, room: "Notes" | "Turn" | "Board" | "Talk"): Promise<void> {
  await page.getByRole("tab", { name: new RegExp(`^${room}`) }).click();
}

/** Opens a move in the Turn room, where it is folded. */
export async function unfold(page: Page, number: string): Promise<Locator> {
  const move = page.getByRole("article").filter({ hasText: `${number} ·` });
  const title = move.getByRole("button").first();
  if ((await title.getAttribute("aria-expanded")) === "false") await title.click();
  return move;
}

/** Leaves pictures of everybody's page under `test-results`, for whoever looks for what went wrong. */
export async function picture(people: Readonly<Record<string, Person>>): Promise<void> {
  await Promise.all(Object.entries(people).map(([name, { page }]) => page.screenshot({ path: `test-results/${name}.png` })));
}
