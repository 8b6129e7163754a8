import type { Page } from "playwright-core";
import { selectWords } from "../../e2e/support/people";
import type { People, Whose } from "../People";
import { EVERY_WIDTH, type Style } from "../styles";
import type { Screen } from "./Screen";

export type Room = "Notes" | "Turn" | "Board" | "Talk";

/** What one does on a page to see what is meant. */
export type Then = (page: Page) => Promise<void>;

const nothing: Then = async () => {};

/** Up to here, in pixels, one sees the text or a room, not both. */
const NARROW = 1100;

export function isNarrow(page: Page): boolean {
  return (page.viewportSize()?.width ?? 0) <= NARROW;
}

/** The text, and one of the rooms beside it. */
export function room(name: string, whose: Whose, open?: Room, then: Then = nothing, styles: readonly Style[] = EVERY_WIDTH): Screen {
  return {
    name,
    whose,
    styles,
    show: async (page, people) => {
      await page.goto(await people.address(whose));
      await page.getByRole("article").first().waitFor({ state: "attached" });
      if (open !== undefined) await openRoom(page, open);
      await then(page);
    },
  };
}

/** By its tab, or by the bar under the thumb where it is narrow. */
export async function openRoom(page: Page, open: Room): Promise<void> {
  const named = { name: new RegExp(`^${open}`) };
  const tab = page.getByRole("tab", named);
  const bar = page.locator(".phone-bar").getByRole("button", named);
  await tab.or(bar).filter({ visible: true }).first().click();
}

/** A page at an address of the server. */
export function at(name: string, whose: Whose, path: string): Screen {
  return {
    name,
    whose,
    styles: EVERY_WIDTH,
    show: async (page, people) => {
      await page.goto(people.server.address + path);
      await page.getByRole("heading").first().waitFor();
    },
  };
}

/** A page of a seat's own, such as the console. */
export function pageOfSeat(name: string, whose: Whose, path: string, styles: readonly Style[] = EVERY_WIDTH): Screen {
  return {
    name,
    whose,
    styles,
    show: async (page, people) => {
      await page.goto((await people.address(whose)) + path);
      await page.getByRole("main").waitFor();
    },
  };
}

/** Goes to a door whose secret stands behind the `#`, which alone would load nothing anew. */
export async function comeTo(page: Page, people: People, door: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(people.server.address + door);
  await page.getByRole("textbox").waitFor();
}

/** By the mouse, or where it is narrow as a finger leaves it. */
export async function selectIn(page: Page, words: string): Promise<void> {
  if (!isNarrow(page)) return selectWords(page, words);
  await page.evaluate((wanted) => {
    const blocks = document.querySelectorAll("article p");
    const found = [...blocks].flatMap(({ childNodes }) => [...childNodes]).find((node) => node.textContent?.includes(wanted));
    if (found === undefined) throw new Error(`the text does not say “${wanted}”`);
    const start = found.textContent?.indexOf(wanted) ?? 0;
    found.parentElement?.scrollIntoView({ block: "center" });
    getSelection()?.setBaseAndExtent(found, start, found, start + wanted.length);
  }, words);
  await page.locator("[aria-label*='selected']").waitFor();
}
