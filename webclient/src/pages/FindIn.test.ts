import { expect, test } from "vitest";
import { matching } from "./FindIn";

const titles = ["Astana seminar, second table", "Rehearsal, one person a side", "Séance à Astana", "Ашық ойын"];
const find = (sought: string) => matching(titles, (title) => title, sought);

test("every word counts, in any order, whatever the case and the accents", () => {
  expect(find("astana")).toEqual([titles[0], titles[2]]);
  expect(find("TABLE astana")).toEqual([titles[0]]);
  expect(find("seance")).toEqual([titles[2]]);
  expect(find("ашық")).toEqual([titles[3]]);
});

test("looking for nothing finds all, and what is not there finds none", () => {
  expect(find("  ")).toEqual(titles);
  expect(find("astana nobody")).toEqual([]);
});
