import { expect, test } from "vitest";
import { code, leftForName, nameFault, readFragment, readPasted } from "./ticket";

test("the secret stands after the #, and only there", () => {
  expect(readFragment("#abc_DEF-1")).toBe("abc_DEF-1");
  expect(readFragment("#")).toBeUndefined();
  expect(readFragment("")).toBeUndefined();
});

test("a broken escape is taken as it stands", () => {
  expect(readFragment("#%E0%A4%A")).toBe("%E0%A4%A");
});

test("a whole link may be pasted where a secret is asked for", () => {
  expect(readPasted("  https://game.example/resume#abc ")).toBe("abc");
  expect(readPasted("abc")).toBe("abc");
  expect(readPasted("  ")).toBeUndefined();
});

test("a code read from a wall may be typed in small letters", () => {
  expect(code(" kestrel-42 ")).toEqual({ code: "KESTREL-42" });
});

test("a name is counted in code points, and counted aloud when it gets long", () => {
  expect(leftForName("Aigerim")).toBeUndefined();
  expect(leftForName("😀".repeat(70))).toBe(10);
  expect(leftForName("a".repeat(83))).toBe(-3);
});

test("a name may have 80 code points and must have one", () => {
  expect(nameFault("😀".repeat(80))).toBeUndefined();
  expect(nameFault("a".repeat(81))).toBe("too-long");
  expect(nameFault(` ${"a".repeat(80)} `)).toBeUndefined();
  expect(nameFault("  ")).toBe("empty");
});
