import { expect, test } from "vitest";
import type { Naming, Role } from "../wire/types";
import { join } from ".";

test("what the game is, in a breath", () => {
  expect(join.what(6, 180)).toBe("A wargame: six turns, about three hours.");
  expect(join.what(1, 32)).toBe("A wargame: one turn, about 30 minutes.");
  expect(join.what(2, 90)).toBe("A wargame: two turns, about one and a half hours.");
  expect(join.what(2, 60)).toContain("about an hour.");
});

test("whoever takes a seat is told in three sentences at most who reads what they write", () => {
  const roles: Role[] = [{ type: "player", actor: "us" }, { type: "white-cell" }, { type: "observer" }, { type: "lobby" }];
  const namings: Naming[] = ["names", "actors", "pseudonyms"];
  for (const role of roles) {
    for (const naming of namings) {
      const words = join.readers(role, naming);
      expect(words.match(/\.(\s|$)/g)?.length).toBeLessThanOrEqual(3);
      expect(words).toContain("Organizers read the record later");
    }
  }
  expect(join.readers({ type: "player", actor: "us" }, "actors")).toContain("without your name");
});
