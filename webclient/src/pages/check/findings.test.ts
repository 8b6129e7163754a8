import { expect, test } from "vitest";
import { type Finding, ofBrowser, ofClock, ofHighlights, ofLetters, ofLine, together } from "./findings";

const MINUTE = 60_000;

test("a browser that lacks something is told by name what", () => {
  expect(ofBrowser([]).weight).toBe("well");
  const found = ofBrowser(["dialog", "cookies"]);
  expect(found.weight).toBe("bad");
  expect(found.words).toContain("dialog, cookies");
});

test("scripts that a machine has no letters for are named, and keep nobody from playing", () => {
  expect(ofLetters([]).words).toContain("this machine has Arabic");
  const found = ofLetters(["Chinese", "emoji"]);
  expect(found.words).toContain("no letters for: Chinese, emoji.");
  expect(found.weight).toBe("well");
});

test("a line is well only when an answer came over it", () => {
  expect((["answered", "silent", "shut"] as const).map((line) => ofLine(line).weight)).toEqual(["well", "bad", "bad"]);
});

test("marks in brackets are a lesser thing, not a hindrance", () => {
  expect(ofHighlights(true).weight).toBe("well");
  expect(ofHighlights(false).weight).toBe("weak");
});

test.each<[string, number, RegExp, Finding["weight"]]>([
  ["agrees", 1_500, /agrees/, "well"],
  ["is ahead", 3 * MINUTE, /ahead .* 3 minutes/, "weak"],
  ["is behind", -5 * 60 * MINUTE, /behind .* 5 hours/, "weak"],
  ["is a day behind and more", -12 * 24 * 60 * MINUTE, /behind .* 12 days/, "weak"],
])("a clock that %s is said to", (_, ahead, words, weight) => {
  const found = ofClock({ before: 1_000_000 + ahead, server: 1_000_000, after: 1_000_000 + ahead });
  expect(found.words).toMatch(words);
  expect(found.weight).toBe(weight);
});

test("a slow answer is not blamed on the clock", () => {
  expect(ofClock({ before: 1_000_000, server: 1_008_000, after: 1_010_000 }).weight).toBe("well");
});

test("the heaviest finding decides, once all are there", () => {
  const well: Finding = { weight: "well", words: "" };
  const weak: Finding = { weight: "weak", words: "" };
  const bad: Finding = { weight: "bad", words: "" };
  expect(together([well, undefined, bad])).toBeUndefined();
  expect(together([well, well])).toBe("well");
  expect(together([well, weak])).toBe("weak");
  expect(together([weak, bad, well])).toBe("bad");
});
