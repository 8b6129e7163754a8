import { signal } from "@preact/signals";
import type { Drawn } from "./Drawn";

/** The text that is drawn in this window, for the rooms beside it; null while there is none. */
export const currentText = signal<Drawn | null>(null);

/** Back to reading: the keys of the text, and a screen reader, go on where they were. */
export function focusText(): void {
  document.querySelector<HTMLElement>("article.text")?.focus({ preventScroll: true });
}
