/** Whether keys alone, without Ctrl or Alt, do something: whoever speaks to their machine may have them off. */
import { signal } from "@preact/signals";
import { recall, remember } from "./taste";

const KEY = "single-keys";
const OFF = "off";

const chosen = signal(recall(KEY) !== OFF);

export const singleKeys = chosen as { readonly value: boolean };

export function toggleSingleKeys(): void {
  chosen.value = !chosen.value;
  remember(KEY, chosen.value ? null : OFF);
}
