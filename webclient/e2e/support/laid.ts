/** What the tests of a seat's window lay on the fixture, and how they look at what came of it. */
import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import type { AnnotationCard, ArgumentCard, Card, InjectCard, Role, RulingCard } from "../../src/wire/types";
import { lay, laid } from "./window";

export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
export const RUSSIA: Role = { type: "player", actor: "ru" };
export const CELL: Role = { type: "white-cell" };
export const AT = "2030-06-01T10:00:00.000Z";

export function room(page: Page, name: string): Promise<void> {
  return page.getByRole("tab", { name: new RegExp(`^${name}`) }).click();
}

export function put(page: Page, card: Card): Promise<void> {
  return lay(page, [card]);
}

export const INJECT: InjectCard = {
  type: "inject", inject: "bridge", number: 1, title: "The bridge is down", text: "Nothing crosses the river before the frost, and the ferry asks twice.", to: [], atOnce: [], turn: 2, at: AT,
};

export function ruling(move: string, at = AT): RulingCard {
  return {
    type: "ruling", move, by: "hart", method: "decision", rollCorrections: [], strongReasons: [], strongArguments: [], weighed: [], degree: "fails", effects: [], atOnce: [], facts: [],
    account: "It came to nothing.", at, corrections: [],
  };
}

export function argument(id: string, role: Role, side: "for" | "against"): ArgumentCard {
  return { type: "argument", argument: id, move: "u1", seat: "pavel", role, side, text: "Because.", evidence: [], strength: "plain", standing: "made", at: AT };
}

/** A question to everyone that another asks, on the passage that a note of hers lies on. */
export async function question(page: Page, id: string, on: string): Promise<AnnotationCard> {
  const other = await laid<AnnotationCard>(page, "annotation", "annotation", on);
  const card: AnnotationCard = { ...other, annotation: id, seat: "dana", role: { type: "player", actor: "us" }, kind: "question", body: `Asked as ${id}?`, at: new Date().toISOString() };
  await put(page, card);
  return card;
}

export function note(page: Page, words: string): Locator {
  return page.locator(".notes > .note", { hasText: words });
}

export function pill(page: Page): Locator {
  return page.getByRole("button", { name: /new notes?/ });
}

export function top(of: Locator): Promise<number> {
  return of.evaluate((element) => element.getBoundingClientRect().top);
}

/** Presses on a word of the text. */
export async function pressWord(page: Page, word: string): Promise<void> {
  const at = await page.evaluate((wanted) => {
    const nodes = document.createTreeWalker(document.querySelector("article.text") ?? document.body, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      const { currentNode } = nodes;
      const from = currentNode.textContent?.indexOf(wanted) ?? -1;
      if (from < 0 || currentNode.parentElement?.closest(".marker")) continue;
      const range = document.createRange();
      range.setStart(currentNode, from);
      range.setEnd(currentNode, from + wanted.length);
      const { left, top: above, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: above + height / 2 };
    }
    throw new Error(`the text does not say “${wanted}”`);
  }, word);
  await page.mouse.click(at.x, at.y);
}

/** How much of an element is in the window, from 0 to 1; nothing of one that is cut off at a side. */
export function inView(of: Locator): Promise<number> {
  return of.evaluate((element) => {
    const { top: from, bottom, left, right, height } = element.getBoundingClientRect();
    return left < 0 || right > innerWidth ? 0 : Math.max(0, Math.min(bottom, innerHeight) - Math.max(from, 0)) / height;
  });
}
