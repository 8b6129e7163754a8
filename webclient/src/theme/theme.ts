/**
 * Light, dark, or as the reader's system has it. Taste, and so the only thing (with the pane's
 * width) that is remembered beyond the tab.
 */
import { signal } from "@preact/signals";
import { remember, recall } from "./taste";

export type Theme = "light" | "dark" | "system";

const KEY = "theme";

function read(): Theme {
  const kept = recall(KEY);
  return kept === "light" || kept === "dark" ? kept : "system";
}

const chosen = signal<Theme>("system");

/** The theme in force, as chosen. */
export const theme = chosen as { readonly value: Theme };

export function setTheme(next: Theme): void {
  chosen.value = next;
  remember(KEY, next === "system" ? null : next);
  const root = document.documentElement;
  if (next === "system") delete root.dataset["theme"];
  else root.dataset["theme"] = next;
}

/** Puts the remembered theme in force; called once, before the first drawing. */
export function startTheme(): void {
  setTheme(read());
}
