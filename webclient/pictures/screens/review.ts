import { EVERY_WIDTH } from "../styles";
import type { Screen } from "./Screen";
import { at, isNarrow, type Then } from "./ways";

/** The log of the closed session, and there the line of a ruling where one is asked for. */
function log(name: string, then: Then): Screen {
  return {
    name,
    whose: "organizer",
    styles: EVERY_WIDTH,
    show: async (page, people) => {
      await page.goto(`${people.server.address}/logs`);
      await page.locator('main a[href^="/logs/"]').first().click();
      await page.getByRole("tablist").waitFor();
      await then(page);
    },
  };
}

export const line = log("log", async (page) => {
  await page.getByRole("button", { name: /^U1: / }).click();
  const passage = page.locator(".log-pane").getByRole("button", { name: /^¶11/ }).first();
  if (!isNarrow(page)) await passage.click();
});

const course = log("log-course", async () => {});

/** What those see who read it afterwards. */
export const REVIEW: readonly Screen[] = [at("logs", "organizer", "/logs"), at("logs-none", "facilitator", "/logs"), course, log("log-rows", (page) => page.getByRole("tab", { name: /^Events/ }).click()), line];
