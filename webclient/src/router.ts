/**
 * Pages by path. What stands after # is never read here: secrets live there.
 *
 *   navigate("/sessions")        goes there without a reload
 *   path.value, query.value      where one is
 *   <a href="/sessions">         works as it is: links inside the client are caught below
 */
import { computed, signal } from "@preact/signals";

const place = signal(here());

function here(): string {
  return location.pathname + location.search;
}

export const path = computed(() => new URL(place.value, location.origin).pathname);
export const query = computed(() => new URL(place.value, location.origin).searchParams);

/** The pattern of the page to which one will most likely go next, for whoever knows the pages to fetch it ahead. */
export const ahead = signal<string | undefined>(undefined);

export function navigate(to: string, how: "push" | "replace" = "push"): void {
  if (how === "push") history.pushState(null, "", to);
  else history.replaceState(null, "", to);
  place.value = here();
  if (how === "push") scrollTo(0, 0);
}

/** Follows back, forward and plain links; called once. */
export function startRouter(): void {
  addEventListener("popstate", () => (place.value = here()));
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link === null || link.origin !== location.origin || link.target !== "" || link.hasAttribute("download")) return;
    if (link.pathname.startsWith("/api/")) return;
    event.preventDefault();
    navigate(link.pathname + link.search + link.hash);
  });
}

/** The named parts of a path, or null where it does not fit: match("/s/:session/:seat", "/s/a/b"). */
export function match(pattern: string, given: string): Record<string, string> | null {
  const wanted = pattern.split("/");
  const parts = given.replace(/(.)\/$/, "$1").split("/");
  if (wanted.length !== parts.length) return null;
  const found: Record<string, string> = {};
  for (const [at, part] of wanted.entries()) {
    const value = parts[at] ?? "";
    if (part.startsWith(":")) found[part.slice(1)] = decodeURIComponent(value);
    else if (part !== value) return null;
  }
  return found;
}
