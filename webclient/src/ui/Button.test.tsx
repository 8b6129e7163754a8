import { render } from "preact";
import { afterEach, expect, test, vi } from "vitest";
import { Button } from "./Button";

afterEach(() => render(null, document.body));

/** @param nth how often it was pressed in this place within half a second, as the browser counts */
function press(nth: number): MouseEvent {
  const event = new MouseEvent("click", { bubbles: true, cancelable: true, detail: nth });
  document.querySelector("button")?.dispatchEvent(event);
  return event;
}

test("a press that is made twice is one press, and one after a while is another", () => {
  const made = vi.fn<() => void>();
  render(<Button onClick={made}>Make a link</Button>, document.body);
  press(1);
  press(2);
  press(3);
  expect(made).toHaveBeenCalledOnce();
  press(1);
  expect(made).toHaveBeenCalledTimes(2);
});

test("a form is not sent twice either", () => {
  render(<Button submits>Send</Button>, document.body);
  expect([press(1).defaultPrevented, press(2).defaultPrevented]).toEqual([false, true]);
});

test("keys press it too, and one that is held down presses once", () => {
  const made = vi.fn<() => void>();
  render(<Button onClick={made}>Make a link</Button>, document.body);
  press(0);
  press(0);
  expect(made).toHaveBeenCalledTimes(2);
  const held = new KeyboardEvent("keydown", { key: "Enter", repeat: true, bubbles: true, cancelable: true });
  document.querySelector("button")?.dispatchEvent(held);
  expect(held.defaultPrevented).toBe(true);
});
