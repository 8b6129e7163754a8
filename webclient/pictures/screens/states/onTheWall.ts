import type { Page } from "playwright-core";
import { FROM_AFAR, PHONE_LIGHT } from "../../styles";
import type { People } from "../../People";
import { Line } from "../../Line";
import { Stage } from "../../Stage";
import type { Screen } from "../Screen";
import { inPhase } from "./inPhase";
import { state } from "./state";

const WALL = { seen: ".wall-head", styles: FROM_AFAR };

/** The wall of a session in which one move was played, brought so far. */
async function after(people: People, come: (lead: Line, move: string) => Promise<void>, browser: "shared" | "own" = "shared"): Promise<{ page: Page }> {
  const { stage, seat, lead } = await inPhase(people, "move");
  const move = await (await Line.of(seat)).plays({
    action: "kz-hedge",
    title: "Hedge, in the open and towards all",
    effect: "Nobody in Astana has to say whom we are with.",
    "reason-1": ["They came when they were called.", { type: "cited-passage", passage: stage.passage("it called on Russia for troops") }],
    disclosure: "open",
  });
  await lead.opens("argue");
  await come(lead, move);
  return { page: await stage.wall(await (browser === "own" ? stage.consoleElsewhere() : stage.console())) };
}

/** What the room sees from across it, in states that the demo does not hold. */
export const ON_THE_WALL: readonly Screen[] = [
  state(
    "wall-lobby",
    async (people) => {
      const stage = await Stage.open(people, "An opening in Central Asia");
      await stage.absent("kz", "Aigerim Satpayeva");
      const console = await stage.console();
      const page = await stage.wall(console);
      await console.getByRole("button", { name: "Make a code" }).click();
      await page.locator(".wall-code").waitFor();
      return { page };
    },
    { ...WALL, styles: [...FROM_AFAR, PHONE_LIGHT] },
  ),
  state("wall-move", (people) => after(people, async () => {}), WALL),
  state(
    "wall-ruled",
    (people) =>
      after(people, async (lead, move) => {
        await lead.opens("rule");
        await lead.say(
          {
            type: "rule",
            move,
            method: "decision",
            degree: "at-a-cost",
            effects: [{ indicator: "window", delta: -1, afterTurns: 0, lastsTurns: 0 }],
            changeReason: "The room agreed that it costs time.",
            facts: [],
            account: "Three capitals read three answers into one sentence, and each is content for a week. In Moscow somebody reads it a second time.",
            weighed: [],
          },
        );
      }),
    WALL,
  ),
  state("wall-consequences", (people) => after(people, (lead) => lead.opens("consequences")), WALL),
  state(
    "wall-blank",
    async (people) => {
      const { stage } = await inPhase(people, "argue");
      const console = await stage.console();
      const page = await stage.wall(console);
      await console.getByRole("button", { name: "Blank the wall" }).click();
      return { page };
    },
    { ...WALL, seen: ".wall" },
  ),
  state(
    "wall-lost",
    async (people) => {
      const { page } = await after(people, async () => {}, "own");
      await page.context().setOffline(true);
      return { page };
    },
    { ...WALL, stays: true },
  ),
];
