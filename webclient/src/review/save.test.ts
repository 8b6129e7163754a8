import { expect, test } from "vitest";
import { fileName } from "./save";

test("a file's name keeps its words and loses what a file system refuses", () => {
  expect(fileName('Who calls: "whom"?\n/ part 2.jsonl')).toBe("Who calls whom part 2.jsonl");
  expect(fileName("Ашық ойын.jsonl")).toBe("Ашық ойын.jsonl");
});
