import { expect, test } from "vitest";
import { Table } from "../state/table";
import type { Card } from "../wire/types";
import { waitsOf } from "./waits";

const at = "2026-01-01T10:00:00.000Z";
const session = (change: object) => ({ type: "session", stage: "running", turn: 2, phase: "rule", gate: "open", clock: { type: "none" }, ...change });
const actor = (id: string, ready = "not-ready") => ({ type: "actor", actor: id, name: id.toUpperCase(), letters: id, ready });
const seat = (id: string, role: object) => ({ type: "seat", seat: id, name: id, role, presence: "seated", at });
const move = (id: string, change: object = {}) => ({ type: "move", move: id, number: id, actor: "kz", title: id, turn: 2, reasons: [], standing: "submitted", at, ...change });
const channel = { type: "channel", channel: "to-white-cell/kz", readers: "to-white-cell", actor: "kz" };
const message = (id: string, role: object) => ({ type: "message", message: id, channel: channel.channel, seat: "timur", role, text: "May we?", at: `${at}${id}` });

function waiting(...cards: object[]) {
  const table = new Table({ session: "s", seat: "lead" });
  table.cards.replace(cards as Card[]);
  return waitsOf(table);
}

function waits(...cards: object[]): string[] {
  return waiting(...cards).map(({ is, id }) => `${is} ${id}`);
}

const reason = (strength: string) => ({ text: "Because", evidence: [], strength });
const argument = (id: string, side: string, strength: string, standing = "made") => ({ type: "argument", argument: id, move: "K1", seat: "s", side, strength, standing, evidence: [], text: id, at });

const kz = { type: "player", actor: "kz" };

test("the clock comes first, then whoever stands at the door, then who asked, and moves last", () => {
  const over = session({ clock: { type: "over" } });
  expect(waits(over, actor("kz"), seat("kenji", { type: "lobby" }), seat("timur", kz), channel, message("1", kz), move("K1"))).toEqual([
    "time over",
    "lobby kenji",
    "question to-white-cell/kz",
    "move K1",
  ]);
});

test("a question waits until somebody of the white cell has written after it", () => {
  const asked = [session({}), seat("timur", kz), channel, message("1", kz)];
  expect(waits(...asked)).toEqual(["question to-white-cell/kz"]);
  expect(waits(...asked, message("2", { type: "white-cell" }))).toEqual([]);
});

test("moves wait once they were argued; what an earlier turn left over waits at any time", () => {
  const moves = [move("K1"), move("K0", { turn: 1 }), move("K2", { standing: "ruled" })];
  expect(waits(session({ phase: "argue" }), ...moves)).toEqual(["move K0"]);
  expect(waits(session({ phase: "rule" }), ...moves)).toEqual(["move K0", "move K1"]);
});

test("when every side is ready that is said, and after the close nothing waits", () => {
  expect(waits(session({ phase: "move" }), actor("kz", "ready"), actor("us", "ready"))).toEqual(["time ready"]);
  expect(waits(session({ stage: "closed" }), seat("kenji", { type: "lobby" }), move("K1"))).toEqual([]);
});

test("what is marked strong is counted wherever it stands, as the dice count it", () => {
  const said = [argument("a", "against", "strong"), argument("b", "for", "plain"), argument("c", "against", "strong", "withdrawn")];
  const [one] = waiting(session({}), move("K1", { reasons: [reason("strong"), reason("strong"), reason("plain")] }), ...said);
  expect(one?.about).toBe("4 for, 1 against, 3 marked strong");
});

test("a move that somebody has taken up says who", () => {
  const aigerim = seat("aigerim", { type: "white-cell" });
  expect(waiting(session({}), aigerim, move("K1", { takenUpBy: "aigerim" }))[0]?.about).toContain("aigerim rules on it");
  expect(waiting(session({}), seat("lead", { type: "white-cell" }), move("K1", { takenUpBy: "lead" }))[0]?.about).toContain("you rule on it");
});
