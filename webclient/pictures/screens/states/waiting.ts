import { Line } from "../../Line";
import type { People } from "../../People";
import { type Actor, Stage } from "../../Stage";
import type { Screen } from "../Screen";
import { inPhase } from "./inPhase";
import { type Came, state } from "./state";

const SIDES: readonly (readonly [Actor, string])[] = [["us", "Dana Whitfield"], ["ru", "Sergei Antonov"], ["cn", "Lin Qiao"]];

/** Somebody of Kazakhstan whose move waits for the reveal, with all other sides at the table. */
async function sealed(people: People) {
  const { stage, seat, lead } = await inPhase(people, "move");
  const others = await Promise.all(SIDES.map(([actor, name]) => stage.player(actor, name)));
  const passage = stage.passage("it called on Russia for troops to restore order");
  const line = await Line.of(seat);
  await line.plays({
    action: "kz-hedge",
    title: "Hedge, in the open and towards all",
    effect: "Nobody in Astana has to say whom we are with.",
    "reason-1": ["They came when they were called, and left when they were thanked.", { type: "cited-passage", passage }],
    disclosure: "sealed",
  });
  const lines = await Promise.all(others.map((other) => Line.of(other)));
  await Promise.all([line, ...lines].map((one) => one.say({ type: "say-ready" })));
  return { stage, seat, lead };
}

/**
 * A clock that has run out. No session is a minute old here, so the frames say what they would say then:
 * the same clock, with its time over.
 */
async function timeUp(people: People): Promise<Came> {
  const { seat } = await inPhase(people, "move");
  await seat.page.routeWebSocket(/\/api\/socket$/, (window) => {
    const server = window.connectToServer();
    server.onMessage((frame) => window.send(String(frame).replaceAll(/("clock":\{"type":")running("[^}]*\})/g, "$1over$2")));
  });
  return seat;
}

/** The states in which one waits. */
export const WAITING: readonly Screen[] = [
  state("nobody-here", async (people) => {
    const { lead } = await Stage.open(people, "A session that nobody has come to");
    const page = await people.furtherPage("facilitator");
    await page.goto(`${people.server.address}/s/${lead.session}/${lead.seat}`);
    return { page };
  }),
  state("lobby-seat", async (people) => {
    const stage = await Stage.open(people, "An opening in Central Asia");
    return { page: await stage.waiting("Aigerim Satpayeva") };
  }),
  state("nothing-marked", async (people) => (await inPhase(people, "lobby")).seat, { room: "Notes" }),
  state("not-my-phase", async (people) => (await inPhase(people, "rule")).seat, { room: "Turn" }),
  state("nothing-said", async (people) => (await inPhase(people, "deliberate")).seat, { room: "Talk" }),
  state("time-up", timeUp, { room: "Turn" }),
  state("sealed", async (people) => (await sealed(people)).seat, { room: "Turn" }),
];
