import type { Page } from "playwright-core";
import type { Screen } from "../Screen";
import { selectIn } from "../ways";
import { inPhase } from "./inPhase";
import { state } from "./state";

const WAY = "the Belarusian way: safety under Moscow's roof";

/** Once: what was begun comes back with the page. */
async function beginQuestion(page: Page): Promise<void> {
  const begun = page.getByLabel("Your question");
  await page.locator("article p").first().waitFor({ state: "attached" });
  if (await begun.isVisible()) return;
  await selectIn(page, WAY);
  await page.locator("[aria-label*='selected']").getByRole("button", { name: "Question" }).click();
  await begun.fill("Who pays, and in which currency?");
}

/** The states in which a hand is on the text, or writes. */
export const WRITING: readonly Screen[] = [
  state("selected", async (people) => (await inPhase(people, "deliberate")).seat, { doing: (page) => selectIn(page, WAY) }),
  state("composing", async (people) => (await inPhase(people, "deliberate")).seat, { doing: beginQuestion }),
];
