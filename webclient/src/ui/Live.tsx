import { signal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { common } from "../words";
import "./ui.css";

/**
 * What is said without being asked: to ears, and for things that went wrong also to eyes.
 *
 *   announce("Three new notes")               waits until the reader pauses
 *   announce("The moves are revealed", "now") interrupts: only for a turn's news
 *   toast("Not taken: the phase is over.")    a line at the bottom, and to ears
 */
const polite = signal("");
const assertive = signal("");
const toasts = signal<readonly { id: number; words: string; tone: Tone }[]>([]);
let count = 0;

type Tone = "said" | "problem";
const STAYS_MS = 9_000;

export function announce(words: string, when: "in-time" | "now" = "in-time"): void {
  const region = when === "now" ? assertive : polite;
  // The same words twice are said twice.
  region.value = region.peek() === words ? `${words}\u00a0` : words;
}

export function toast(words: string, tone: Tone = "problem"): void {
  count += 1;
  const id = count;
  toasts.value = [...toasts.peek().slice(-2), { id, words, tone }];
  setTimeout(() => dismiss(id), STAYS_MS);
}

function dismiss(id: number): void {
  toasts.value = toasts.peek().filter((one) => one.id !== id);
}

/** The regions themselves; once on every page. */
export function Live() {
  const foot = useRef<HTMLDivElement>(null);
  const shown = toasts.value;
  useLayoutEffect(() => {
    // No control lies under it: whatever fills the window ends where it begins.
    const height = shown.length === 0 ? 0 : (foot.current?.offsetHeight ?? 0);
    document.documentElement.style.setProperty("--toasts", `${height}px`);
  }, [shown]);
  return (
    <>
      <div class="heard" role="status" aria-live="polite">
        {polite.value}
      </div>
      <div class="heard" role="alert" aria-live="assertive">
        {assertive.value}
      </div>
      <div ref={foot} class="toasts" role="status">
        {shown.map((one) => (
          <div key={one.id} class="toast" data-tone={one.tone}>
            <span class="said">{one.words}</span>
            <button type="button" class="toast-close" onClick={() => dismiss(one.id)}>
              {common.close}
            </button>
          </div>
        ))}
      </div>
    </>
  );
}
