import { signal } from "@preact/signals";

/** Whether the brief is open; it opens by itself once, until it has been read. */
export const briefShown = signal(false);
