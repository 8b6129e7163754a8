import { expect, test } from "vitest";
import { citedAs, partsOf } from "./cited";

const chips = (text: string) => partsOf(text).filter(({ type }) => type !== "words");

test("a paragraph is cited by its number, with or without words of it", () => {
  expect(chips("See ¶4, and ¶ 12.")).toEqual([
    { type: "paragraph", words: "¶4", number: 4, quote: null },
    { type: "paragraph", words: "¶ 12", number: 12, quote: null },
  ]);
  expect(chips("It says ¶4 “the Belarusian way” itself.")).toEqual([{ type: "paragraph", words: "¶4", number: 4, quote: "the Belarusian way" }]);
});

test("a move is cited by its number, standing alone", () => {
  expect(chips("Argue U2 (and R14) first.").map(({ words }) => words)).toEqual(["U2", "R14"]);
  expect(chips("The MI6 of 2023, and IMET").map(({ words }) => words)).toEqual(["MI6"]);
  expect(chips("U2x, u2 and MI600000")).toEqual([]);
});

test("nothing is lost", () => {
  for (const text of ["", "no citation", "¶4", "U2: see ¶3 “words”, K1.", "¶12345 is none"]) {
    expect(partsOf(text).map(({ words }) => words).join("")).toBe(text);
  }
});

test("a passage is quoted where it is short and can be found again", () => {
  expect(citedAs(4, "the Belarusian way")).toBe("¶4 “the Belarusian way”");
  expect(citedAs(4, "he said “no”")).toBe("¶4");
  expect(citedAs(4, "x".repeat(161))).toBe("¶4");
});
