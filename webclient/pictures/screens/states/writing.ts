import type { Page } from "playwright-core";
import { Line } from "../../Line";
import type { People } from "../../People";
import type { Screen } from "../Screen";
import { openRoom, selectIn } from "../ways";
import { inPhase } from "./inPhase";
import { type Came, state } from "./state";

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

/** Two of Kazakhstan at one draft, the other with a hand in the second reason. */
async function together(people: People): Promise<Came> {
  const { stage, seat } = await inPhase(people, "move");
  const other = await stage.player("kz", "Timur Akhmetov");
  const own = await Line.of(seat);
  await own.drafts({
    action: "kz-hedge",
    title: "Hedge, in the open and towards all",
    effect: "Nobody in Astana has to say whom we are with.",
    "reason-1": ["They came when they were called.", { type: "cited-passage", passage: stage.passage("it called on Russia for troops to restore order") }],
  });
  await openRoom(other.page, "Turn");
  const field = other.page.getByLabel("Reason 2");
  await field.fill("Moscow reads the same lines,");
  return {
    page: seat.page,
    again: async () => {
      await field.press("End");
      await field.pressSequentially(" too");
      await seat.page.getByText(/Timur Akhmetov is writing/).first().waitFor();
    },
  };
}

/** A third move, where the budget holds two. */
async function overBudget(people: People): Promise<Came> {
  const { stage, seat } = await inPhase(people, "move");
  const own = await Line.of(seat);
  const passage = stage.passage("it called on Russia for troops to restore order");
  const reason = ["They came when they were called.", { type: "cited-passage", passage }] as const;
  for (const action of ["kz-hedge", "kz-sanctions", "kz-hedge"]) {
    // oxlint-disable-next-line no-await-in-loop -- in this order
    await own.plays({ action, title: `As the card has it: ${action}`, effect: "It shows.", "reason-1": reason, disclosure: "sealed" });
  }
  await own.drafts({ action: "kz-west", title: "And once more", effect: "It shows.", "reason-1": reason });
  return seat;
}

/** The states in which a hand is on the text, or writes. */
export const WRITING: readonly Screen[] = [
  state("selected", async (people) => (await inPhase(people, "deliberate")).seat, { doing: (page) => selectIn(page, WAY) }),
  state("drafting", together, { room: "Turn" }),
  state("over-budget", overBudget, { room: "Turn" }),
  state("composing", async (people) => (await inPhase(people, "deliberate")).seat, { doing: beginQuestion }),
];
