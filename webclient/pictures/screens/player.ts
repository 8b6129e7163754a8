import type { Page } from "playwright-core";
import { EVERY_WAY, PAPER } from "../styles";
import { AIGERIM, DANIYAR, TIMUR } from "./cast";
import type { Screen } from "./Screen";
import { isNarrow, room } from "./ways";

/** By its chip in the margin, which opens the Turn room at it. */
async function openMove(page: Page, number: string): Promise<void> {
  if (isNarrow(page)) return;
  await page.locator(".relied").getByRole("button", { name: number }).first().click();
}

export const text = room("document", AIGERIM, undefined, undefined, [...EVERY_WAY, PAPER]);
export const turn = room("turn", AIGERIM, "Turn", (page) => openMove(page, "R4"), EVERY_WAY);
export const board = room("board", AIGERIM, "Board", undefined, EVERY_WAY);

/** What those who play see, in the session in mid-play. */
export const PLAYER: readonly Screen[] = [
  text,
  room("notes", AIGERIM, "Notes", undefined, EVERY_WAY),
  turn,
  board,
  room("talk", AIGERIM, "Talk", undefined, EVERY_WAY),
  room("argue", DANIYAR, "Turn", async (page) => {
    await page.getByRole("button", { name: "Argue for or against" }).first().click();
  }),
  room("closed", TIMUR, "Turn"),
];
