import { expect, test } from "vitest";
import type { ActionSpec } from "../../wire/types";
import { effectsLine } from "./effectWords";

const effect = (indicator: string, delta: number, afterTurns = 0, lastsTurns = 0) => ({ indicator, delta, afterTurns, lastsTurns });
const action = {
  delayTurns: 1,
  effects: { succeeds: [effect("ties", 1, 1), effect("alarm", 0.5), effect("stability", -0.5, 0, 1)] },
} as unknown as ActionSpec;
const names: Record<string, string> = { ties: "Ties", stability: "Stability" };

test("effects are said with their time, and those on an indicator one does not see are left out", () => {
  const line = effectsLine(action, "succeeds", (indicator) => names[indicator] ?? null);
  expect(line).toBe("Ties +1 after 2 turns; Stability −½ after a turn for 1 turn");
});

test("a degree without effects says nothing", () => {
  expect(effectsLine(action, "fails", () => "x")).toBe("");
});
