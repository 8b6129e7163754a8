import { signal } from "@preact/signals";

/** The notes as the room shows them, for going from one to the next by key. */
export const shownOrder = signal<readonly string[]>([]);
