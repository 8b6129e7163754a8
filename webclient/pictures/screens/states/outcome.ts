import type { Page } from "playwright-core";
import { Line } from "../../Line";
import type { People } from "../../People";
import type { Screen } from "../Screen";
import { inPhase } from "./inPhase";
import { type Came, state } from "./state";

/** One move of Kazakhstan's and one of Russia's, sealed, in the phase for moves. */
async function played(people: People) {
  const { stage, seat, lead } = await inPhase(people, "move");
  const russia = await stage.player("ru", "Sergei Antonov");
  const own = await Line.of(seat);
  const other = await Line.of(russia);
  const call = stage.passage("it called on Russia for troops to restore order");
  const sanctions = stage.passage("on the whole it has kept to the West's sanctions");
  const move = await own.plays({
    action: "kz-hedge",
    title: "Hedge, in the open and towards all",
    effect: "Nobody in Astana has to say whom we are with.",
    "reason-1": ["They came when they were called, and left when they were thanked.", { type: "cited-passage", passage: call }],
    "reason-2": ["The sanctions are kept already.", { type: "cited-passage", passage: sanctions }],
    disclosure: "sealed",
  });
  await other.plays({
    title: "Ask what the sanctions cost, and offer half of it",
    effect: "Astana counts.",
    "reason-1": ["What is kept costs something.", { type: "cited-passage", passage: sanctions }],
    disclosure: "sealed",
  });
  return { seat, lead, other, move, call };
}

async function revealed(people: People): Promise<Came> {
  const { seat, lead, other, move, call } = await played(people);
  await lead.opens("argue");
  await other.say({ type: "argue", move, side: "against", text: "Who was asked once is asked again.", evidence: [{ type: "cited-passage", passage: call }] });
  return seat;
}

async function ruled(people: People): Promise<Came> {
  const { seat, lead, other, move, call } = await played(people);
  await lead.opens("argue");
  const evidence = [{ type: "cited-passage" as const, passage: call }];
  const [argument = ""] = await other.say({ type: "argue", move, side: "against", text: "Who was asked once is asked again.", evidence });
  await lead.opens("rule");
  await lead.say(
    { type: "mark-argument", argument, strength: "strong" },
    { type: "enter-dice", move, target: 7, first: 4, second: 3 },
    {
      type: "rule",
      move,
      method: "dice",
      degree: "at-a-cost",
      effects: [
        { indicator: "ties", delta: 1, afterTurns: 1, lastsTurns: 0 },
        { indicator: "hold", delta: -1, afterTurns: 0, lastsTurns: 0 },
      ],
      changeReason: "The card has less for Moscow's hold; the passage on sanctions carried it.",
      facts: ["Astana speaks of all sides in one sentence."],
      account: "It is heard in every capital, and in Moscow it is heard twice.",
      weighed: evidence,
    },
    { type: "correct-ruling", move, degree: "succeeds", account: "It is heard in every capital.", why: "The die of the table lay against the wall; both sides agree on five." },
  );
  return seat;
}

async function openOwn(page: Page): Promise<void> {
  const title = page.getByRole("button", { name: /^Hedge/ });
  await title.waitFor();
  if ((await title.getAttribute("aria-expanded")) === "false") await title.click();
  await title.scrollIntoViewIfNeeded();
}

/** What comes out of moves. */
export const OUTCOME: readonly Screen[] = [
  state("revealed", revealed, { room: "Turn", doing: openOwn }),
  state("ruled", ruled, { room: "Turn", doing: openOwn }),
  state("ruled-board", ruled, { room: "Board" }),
];
