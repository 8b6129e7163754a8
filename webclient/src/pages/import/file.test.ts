import { expect, test } from "vitest";
import { formatOfText, formatOf, sizeOf, titleIn, titleOf } from "./file";

test("a file's name says how to read it and what to call it", () => {
  expect(formatOf("Notes.MD")).toBe("markdown");
  expect(formatOf("notes.md.txt")).toBe("text");
  expect(titleOf("an_opening-in-asia.txt")).toBe("An opening in asia");
});

test("sizes are for people", () => {
  expect([1, 812, 20_480, 3_400_000].map(sizeOf)).toEqual(["1 byte", "812 bytes", "20 kB", "3.4 MB"]);
});

test("what is pasted with headings as Markdown has them is read as Markdown, until somebody says otherwise", () => {
  expect(formatOfText("Before.\n\n## A heading\n\nAfter.")).toBe("markdown");
  expect(formatOfText("Paragraph #1\n#hashtag\n1. First")).toBe("text");
});

function nameless(text: string): string {
  return titleIn({ title: "Untitled", text });
}

test("a text without a mark for its title is called by a first line that stands alone and is no sentence", () => {
  expect(nameless("A note for Tuesday\nThe office was asked.")).toBe("A note for Tuesday");
  expect(nameless("The office was asked.\nIt answered.")).toBe("");
  expect(nameless(`${"A title that goes on ".repeat(6)}\nIt answered.`)).toBe("");
  expect(nameless("A note for Tuesday")).toBe("");
  expect(titleIn({ title: "Said by a mark", text: "A note\nIt answered." })).toBe("Said by a mark");
});
