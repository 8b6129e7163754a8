/**
 * What is put into a field at once, by paste, drop or dictation, is asked for its length before it is put there:
 * to draw a million letters costs a browser minutes, and to count them costs the page. What is too long is refused
 * as a whole and said, and what stood in the field stands.
 */
import { common } from "../words";
import { toast } from "./Live";

/** The most characters of a field that names no bound of its own: names, titles, words to look for. */
export const LONGEST_LINE = 1_000;

/** A character is at most two UTF-16 units; what is a little over its bound goes in, to be shortened there. */
const UNITS = 2;

/** Watches all fields of the page until the returned function is called. A field says its bound as `data-most`, in characters. */
export function boundFields(): () => void {
  document.addEventListener("beforeinput", refuseTooMuch, { capture: true });
  return () => document.removeEventListener("beforeinput", refuseTooMuch, { capture: true });
}

function refuseTooMuch(event: InputEvent): void {
  const field = event.target;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  const given = (event.data ?? event.dataTransfer?.getData("text/plain") ?? "").length;
  const most = Number(field.dataset["most"] ?? LONGEST_LINE);
  const replaced = (field.selectionEnd ?? 0) - (field.selectionStart ?? 0);
  if (given === 0 || field.value.length - replaced + given <= most * UNITS) return;
  event.preventDefault();
  toast(common.tooMuchAtOnce(given, most));
}
