import { expect, test } from "vitest";
import { Table } from "../state/table";
import type { Card } from "../wire/types";
import { roomTabs } from "./roomTabs";

const note = (id: string, fate = "standing") => ({ type: "annotation", annotation: id, seat: "s", kind: "comment", layer: "everyone", passage: { start: 0, end: 1 }, fate, at: id });
const reply = (id: string, annotation: string) => ({ type: "reply", reply: id, annotation, fate: "standing", at: id });

test("the tab counts the notes that the room shows: a deleted one only while replies stand under it", () => {
  const table = new Table({ session: "s", seat: "lead" });
  table.cards.replace([note("a"), note("b"), note("c", "deleted"), note("d", "deleted"), reply("r", "d")] as Card[]);
  expect(roomTabs(table).find(({ name }) => name === "notes")?.count).toBe(3);
});
