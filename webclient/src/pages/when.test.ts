import { expect, test, vi } from "vitest";
import { when } from "./when";

const now = new Date(2026, 5, 14, 18, 0);

test("a moment says no more than is needed to know it", () => {
  vi.spyOn(navigator, "languages", "get").mockReturnValue(["en-GB"]);
  expect(when(new Date(2026, 5, 14, 10, 46).toISOString(), now)).toBe("10:46");
  expect(when(new Date(2026, 4, 25, 9, 5).toISOString(), now)).toBe("25 May, 09:05");
  expect(when(new Date(2023, 4, 25, 9, 5).toISOString(), now)).toBe("25 May 2023, 09:05");
});

test("a moment is dated the reader's own way, and its time has twenty-four hours", () => {
  vi.spyOn(navigator, "languages", "get").mockReturnValue(["en-US"]);
  expect(when(new Date(2026, 4, 25, 19, 5).toISOString(), now)).toBe("May 25, 19:05");
});
