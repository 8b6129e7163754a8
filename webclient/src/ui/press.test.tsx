import { render } from "preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { pressOnce } from "./press";

const opened = vi.fn<() => void>();

beforeEach(() => {
  vi.clearAllMocks();
  render(
    <>
      <button type="button" onClick={opened}>More</button>
      <label>
        A card
        <input type="radio" />
      </label>
    </>,
    document.body,
  );
  return pressOnce();
});

afterEach(() => render(null, document.body));

/** @param nth how often it was pressed in this place within half a second, as the browser counts */
function press(what: "button" | "label", nth: number): void {
  for (const type of ["mousedown", "mouseup", "click"]) {
    document.querySelector(what)?.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, detail: nth }));
  }
}

const isTaken = () => document.querySelector("input")?.checked;

test("what comes under a hand by its second press is not pressed", () => {
  press("button", 1);
  press("label", 2);
  expect([opened.mock.calls.length, isTaken()]).toEqual([1, false]);
  press("label", 1);
  expect(isTaken()).toBe(true);
});

test("one thing may be pressed again at once, as a step is", () => {
  press("button", 1);
  press("button", 2);
  expect(opened).toHaveBeenCalledTimes(2);
});

test("what keys press has no place, and is pressed each time", () => {
  press("button", 1);
  press("label", 0);
  expect(isTaken()).toBe(true);
});
