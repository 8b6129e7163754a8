import { signal } from "@preact/signals";
import { recall, remember } from "../theme/taste";
import { session } from "../words";

const NARROWEST = 400;
const WIDEST = 860;
const USUAL = 540;
const STEP = 20;
const PRESS = 60;

function fitting(width: number): number {
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
}

/** How wide the rooms are, in CSS pixels; remembered. */
export const paneWidth = signal(fitting(Number(recall("pane")) || USUAL));

function set(width: number): void {
  paneWidth.value = fitting(width);
}

function keep(): void {
  remember("pane", String(paneWidth.value));
}

/** A step wider, or narrower: what the edge does, by a press. */
export function changePane(by: 1 | -1): void {
  set(paneWidth.value + by * PRESS);
  keep();
}

/** The line between text and rooms: drag it, or use the arrow keys. */
export function PaneEdge() {
  return (
    <div
      class="pane-edge"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={session.pane}
      aria-valuenow={paneWidth.value}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) set(innerWidth - event.clientX);
      }}
      onPointerUp={keep}
      onDblClick={() => {
        set(USUAL);
        keep();
      }}
      onKeyDown={(event) => {
        const by = event.key === "ArrowLeft" ? STEP : event.key === "ArrowRight" ? -STEP : 0;
        if (by === 0) return;
        event.preventDefault();
        set(paneWidth.value + by);
        keep();
      }}
    />
  );
}
