import { render } from "preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { boundFields, LONGEST_LINE } from "./bounds";
import { Field } from "./Field";
import { Live } from "./Live";
import { TextArea } from "./TextArea";

const MILLION = 1_000_000;
const SCRIPTS = { Latin: "a", Cyrillic: "ж", Chinese: "文", Arabic: "ع", emoji: "😀" } as const;

let stop: () => void;
let written: string[];

beforeEach(() => {
  stop = boundFields();
  written = [];
  const draw = (text: string) =>
    render(
      <>
        <TextArea label="Reason" limit={20_000} value={text} onWrite={(next) => (written.push(next), draw(next))} />
        <Field label="Name" value="" onWrite={(next) => written.push(next)} />
        <Live />
      </>,
      document.body,
    );
  draw("It stood here.");
});

afterEach(() => {
  stop();
  render(null, document.body);
});

/** What a browser does when somebody pastes: it asks, and where nobody objects it puts the words there and tells. */
function paste(selector: "textarea" | "input", text: string): void {
  const field = document.querySelector<HTMLTextAreaElement | HTMLInputElement>(selector);
  if (field === null) throw new Error("no field");
  field.setSelectionRange(field.value.length, field.value.length);
  const asked = new InputEvent("beforeinput", { inputType: "insertFromPaste", data: text, bubbles: true, cancelable: true });
  field.dispatchEvent(asked);
  if (asked.defaultPrevented) return;
  field.value += text;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

/** How often a letter of a long text was looked at, from now on. */
function lettersMeasured(): () => number {
  const spies = [vi.spyOn(String.prototype, "charCodeAt"), vi.spyOn(String.prototype, "codePointAt"), vi.spyOn(String.prototype, Symbol.iterator as never)];
  return () => spies.flatMap(({ mock }) => mock.contexts).filter((text) => String(text).length > 1_000).length;
}

function said(): string {
  return document.querySelector(".toasts")?.textContent ?? "";
}

test.each(Object.entries(SCRIPTS))("a million letters (%s) are refused without one of them being measured, and that is said", async (_, letter) => {
  const text = letter.repeat(MILLION / letter.length);
  const measured = lettersMeasured();
  paste("textarea", text);
  paste("input", text);
  await vi.waitFor(() => expect(said()).toContain("about 1,000,000 characters, and this field takes 20,000. What stood here stands."));
  expect(measured()).toBe(0);
  expect(written).toEqual([]);
  expect(document.querySelector("textarea")?.value).toBe("It stood here.");
});

test("what is a little too long goes in, and by how much is said", async () => {
  paste("textarea", "ж".repeat(20_000));
  await vi.waitFor(() => expect(document.body.textContent).toContain("Shorten this by 14 characters."));
});

test("letters are counted only where the end comes near", async () => {
  const measured = lettersMeasured();
  paste("textarea", "ж".repeat(10_000));
  await vi.waitFor(() => expect(document.querySelector("textarea")?.value).toHaveLength(10_014));
  expect(measured()).toBe(0);
});

test("a field of emoji takes as many as it says", () => {
  paste("input", "😀".repeat(LONGEST_LINE));
  expect(written).toEqual(["😀".repeat(LONGEST_LINE)]);
});
