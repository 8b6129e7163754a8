import { expect, test } from "vitest";
import { excerpt } from "./excerpt";

test("an excerpt never cuts a character in two", () => {
  expect(excerpt("😀".repeat(5), 3)).toBe("😀😀😀…");
  expect(excerpt("short")).toBe("short");
});
