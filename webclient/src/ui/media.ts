import { signal, type ReadonlySignal } from "@preact/signals";

/** Whether a media query holds, as a signal. */
function media(query: string): ReadonlySignal<boolean> {
  const list = matchMedia(query);
  const holds = signal(list.matches);
  list.addEventListener("change", (event) => (holds.value = event.matches));
  return holds;
}

/** Whether the page is on its way to paper. */
export const printing = signal(false);
addEventListener("beforeprint", () => (printing.value = true));
addEventListener("afterprint", () => (printing.value = false));

/** How wide the window is, in CSS pixels. */
export const windowWidth = signal(innerWidth);
addEventListener("resize", () => (windowWidth.value = innerWidth));

/** Rooms are a bar at the bottom, and a selection opens a sheet. */
export const phone = media("(max-width: 699px)");
/** The rooms cover the text and slide. */
export const narrow = media("(max-width: 1099px)");
