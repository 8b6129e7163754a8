import { AT_THE_CONSOLE, LIGHT, PAPER } from "../../styles";
import { Line } from "../../Line";
import type { People } from "../../People";
import { type Actor, Stage } from "../../Stage";
import type { Screen } from "../Screen";
import { inPhase } from "./inPhase";
import { state } from "./state";

const ACTORS: readonly Actor[] = ["us", "ru", "cn", "kz"];
const NAMES: Readonly<Record<Actor, readonly string[]>> = {
  us: ["Dana Whitfield", "Marcus Lee", "Priya Raman", "Bob Carr", "Ann-Kathrin von Hohenlohe-Langenburg-Sayn, deputy head of mission"],
  ru: ["Sergei Antonov", "Ирина Соколова", "Pavel Orlov", "Oleg Baranov", "Владимир Преображенский"],
  cn: ["Lin Qiao", "王伟", "陈丽华", "Zhang Min", "刘洋"],
  kz: ["Aigerim Satpayeva", "Нұрлан Әбдіқадыров", "Daniyar Omarov", "Timur Akhmetov", "أحمد بن عبد الله"],
};

const CONSOLE = { seen: ".console", styles: AT_THE_CONSOLE };

/** Twenty people, eight moves to rule on, one who waits at the door and one who asks. */
async function crowd(people: People) {
  const stage = await Stage.open(people, "Astana seminar, the plenary");
  const lead = await Line.of(stage.lead);
  const seats = await Promise.all(ACTORS.map((actor) => stage.player(actor, NAMES[actor][0] ?? actor)));
  for (const actor of ACTORS) {
    // oxlint-disable-next-line no-await-in-loop -- a few at a time
    await Promise.all(NAMES[actor].slice(1).map((name) => stage.absent(actor, name)));
  }
  await lead.say({ type: "start-play" });
  await lead.opens("move");
  const lines = await Promise.all(seats.map((seat) => Line.of(seat)));
  for (const [at, line] of lines.entries()) {
    for (const nth of [1, 2]) {
      // oxlint-disable-next-line no-await-in-loop -- in this order
      await line.plays({ title: TITLES[at]?.[nth - 1] ?? "", effect: "It shows before the turn is over.", "reason-1": "Nobody else can do it in time.", disclosure: "sealed" });
    }
  }
  const [asks] = lines;
  await lead.opens("rule");
  await asks?.say({ type: "say", channel: "to-white-cell/us", text: "May U2 be joint with K1? Astana says yes." });
  await stage.waiting("Kenji Watanabe");
  return { page: await stage.console() };
}

const TITLES = [
  ["Sixty teachers of English, in garrison towns", "A credit line for the ports of the Caspian"],
  ["The defence minister is invited, and gas is mentioned in passing", "Customs go back to the old list"],
  ["A railway loan at two per cent", "A dry port, on credit and on schedule"],
  ["Accept the teachers, quietly", "The speaker of the senate travels, and is back by evening"],
];

/** What whoever runs the session sees, in states that the demo does not hold. */
export const DESK: readonly Screen[] = [
  state("console-crowd", crowd, CONSOLE),
  state("console-crowd-people", crowd, {
    ...CONSOLE,
    doing: async (page) => {
      const people = page.getByRole("navigation").getByRole("button", { name: "People" });
      if (await people.isVisible()) await people.click();
      await page.getByRole("button", { name: /^Priya Raman/ }).click();
    },
  }),
  state("console-nobody", async (people) => ({ page: await (await Stage.open(people, "A session that nobody has come to")).console() }), CONSOLE),
  state(
    "console-invited",
    async (people) => {
      const page = await (await Stage.open(people, "An opening in Central Asia")).console();
      await page.getByRole("button", { name: /^Make 8 links/ }).click();
      await page.getByRole("button", { name: "Copy all 8 links" }).waitFor();
      return { page };
    },
    { ...CONSOLE, stays: true },
  ),
  state(
    "slips",
    async (people) => {
      const page = await (await Stage.open(people, "An opening in Central Asia")).console();
      await page.getByRole("button", { name: /^Make 8 links/ }).click();
      await page.getByRole("button", { name: "Print them" }).click();
      return { page };
    },
    { seen: ".slip", stays: true, styles: [LIGHT, PAPER] },
  ),
  state(
    "console-lost",
    async (people) => {
      const { stage } = await inPhase(people, "argue");
      const page = await stage.consoleElsewhere();
      await page.context().setOffline(true);
      return { page };
    },
    { ...CONSOLE, stays: true },
  ),
  state(
    "console-closed",
    async (people) => {
      const { stage, lead } = await inPhase(people, "argue");
      await lead.ends();
      return { page: await stage.console() };
    },
    CONSOLE,
  ),
];
