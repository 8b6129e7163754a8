import { signal } from "@preact/signals";
import type { Drawn } from "./Drawn";

/** The text that is drawn in this window, for the rooms beside it; null while there is none. */
export const currentText = signal<Drawn | null>(null);

/** Back to reading: the keys of the text, and a screen reader, go on where they were. */
export function focusText(): void {
  const text = document.querySelector<HTMLElement>("article.text");
  const focus = () => text?.focus({ preventScroll: true });
  // While a room lies over it, it takes no focus: it comes forward first.
  if (text?.closest("[inert]")) requestAnimationFrame(focus);
  else focus();
}
