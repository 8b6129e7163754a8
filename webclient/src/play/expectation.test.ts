import { expect, test } from "vitest";
import { expectationOf, type Situation } from "./expectation";

const side = (name: string, ready: boolean, mine = false) => ({ name, ready, mine });

const astana: Situation = {
  stage: "running",
  role: { type: "player", actor: "kz" },
  turn: 2,
  turns: 6,
  phase: "move",
  gate: "open",
  next: "Argue",
  clock: "running",
  sides: [side("U.S.", false), side("Russia", true), side("China", false), side("Kazakhstan", false, true)],
  own: { written: false, submitted: 0 },
  moves: { ruled: 0, waiting: 0 },
};
const whiteCell: Situation = { ...astana, role: { type: "white-cell" }, own: null, sides: astana.sides.map((s) => ({ ...s, mine: false })) };

test("a player is told to write, to submit, then that it is in", () => {
  expect(expectationOf(astana).now).toBe("Write your side’s move and submit it before the phase closes.");
  expect(expectationOf({ ...astana, own: { written: true, submitted: 0 } }).now).toContain("not submitted");
  expect(expectationOf({ ...astana, own: { written: true, submitted: 1 } }).now).toContain("1 move is submitted");
});

test("a player who is ready is told for whom the room waits, his own side left out", () => {
  const ready = astana.sides.map((s) => (s.mine ? { ...s, ready: true } : s));
  expect(expectationOf({ ...astana, sides: ready }).waiting).toBe("We wait for U.S. and China, then for the white cell.");
  const all = astana.sides.map((s) => ({ ...s, ready: true }));
  expect(expectationOf({ ...astana, sides: all }).waiting).toBe("We wait for the white cell.");
});

test("the white cell is told who is not ready, and what to open when all are", () => {
  expect(expectationOf(whiteCell).waiting).toBe("U.S., China and Kazakhstan are not ready yet.");
  const all = whiteCell.sides.map((s) => ({ ...s, ready: true }));
  expect(expectationOf({ ...whiteCell, sides: all }).waiting).toBe("Every side is ready. Open “Argue” when the room is ready.");
});

test("after the last phase comes the next turn, after the last turn the hot wash", () => {
  const last: Situation = { ...whiteCell, phase: "consequences", next: null };
  expect(expectationOf(last).waiting).toContain("Open turn 3");
  expect(expectationOf({ ...last, turn: 6 }).waiting).toContain("hot wash");
});

test("when time is up it is said first, and the phase goes on", () => {
  expect(expectationOf({ ...astana, clock: "over" }).now).toMatch(/^Time is up\. Write/u);
});

test("a ruling is counted for the room and for whoever rules", () => {
  const rule: Situation = { ...astana, phase: "rule", moves: { ruled: 2, waiting: 2 } };
  expect(expectationOf(rule).now).toBe("The white cell rules: 2 of 4 moves ruled so far.");
  expect(expectationOf({ ...rule, role: { type: "white-cell" } }).now).toBe("Rule on 2 moves that wait for you.");
  expect(expectationOf({ ...rule, role: { type: "white-cell" }, moves: { ruled: 4, waiting: 0 } }).now).toContain("Every move");
});

test("between two phases the white cell hears what it can open, the others that they wait for it", () => {
  expect(expectationOf({ ...astana, gate: "closed" }).waiting).toBe("We wait for the white cell to open the next phase.");
  expect(expectationOf({ ...whiteCell, gate: "closed" }).waiting).toContain("“Argue”");
});

test("who waits in the lobby hears of nothing else", () => {
  expect(expectationOf({ ...astana, role: { type: "lobby" } })).toEqual({
    now: "You are in the lobby: the white cell will give you a seat.",
    waiting: "",
  });
});
