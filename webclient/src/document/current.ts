import { signal } from "@preact/signals";
import type { Drawn } from "./Drawn";

/** The text that is drawn in this window, for the rooms beside it; null while there is none. */
export const currentText = signal<Drawn | null>(null);
