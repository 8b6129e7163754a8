import { expect, test } from "vitest";
import { changeThisTurn, course, steps } from "./course";

const BOX = { width: 120, height: 20, margin: 0 };
const hold = {
  min: 0,
  max: 10,
  value: 6,
  history: [
    { turn: 0, value: 5 },
    { turn: 1, value: 7 },
    { turn: 2, value: 6 },
  ],
  toCome: [],
};

test("the course runs from the start to where it stands now", () => {
  const drawn = course(hold, 2, 6, BOX);
  expect(drawn.past).toEqual([{ x: 0, y: 10 }, { x: 20, y: 6 }]);
  expect(drawn.now).toEqual({ x: 40, y: 8 });
  expect(drawn.toCome).toEqual([]);
});

test("what is to come stays level until it falls due", () => {
  const drawn = course({ ...hold, toCome: [{ turn: 4, delta: 1 }] }, 2, 6, BOX);
  expect(drawn.toCome).toEqual([{ x: 40, y: 8 }, { x: 60, y: 8 }, { x: 80, y: 6 }]);
});

test("what is to come ends where the scale ends, and what falls after the last turn is left out", () => {
  const drawn = course({ ...hold, toCome: [{ turn: 3, delta: 9 }, { turn: 7, delta: -9 }] }, 2, 6, BOX);
  expect(drawn.toCome.at(-1)).toEqual({ x: 60, y: 0 });
});

test("the change of this turn is counted from the last reading before it", () => {
  expect(changeThisTurn(hold, 2)).toBe(-1);
  expect(changeThisTurn({ value: 5, history: [] }, 0)).toBe(0);
});

test("a value holds until the turn in which the next one is read", () => {
  expect(steps([{ x: 0, y: 1 }, { x: 2, y: 3 }])).toBe("M0.0 1.0H2.0V3.0");
});
