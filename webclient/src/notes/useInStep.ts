import { useSignalEffect } from "@preact/signals";
import type { RefObject } from "preact";
import { useRef } from "preact/hooks";
import { currentText } from "../document/current";
import type { Thread } from "./list";

/**
 * As the text is scrolled, the notes on what is in view come along. Where a hand is on the notes, or
 * one writes there, they stay.
 */
export function useInStep(list: RefObject<HTMLElement>, shown: readonly Thread[], writing: boolean): void {
  const latest = useRef({ shown, writing });
  latest.current = { shown, writing };
  useSignalEffect(() => {
    const text = currentText.value;
    const seen = text?.inView.value ?? null;
    const room = list.current?.closest(".pane-room");
    if (text === null || seen === null || !room || latest.current.writing || room.matches(":hover, :focus-within")) return;
    const from = text.revision.blocks[seen.first]?.start ?? 0;
    const next = latest.current.shown.findIndex(({ note }) => note.passage.start >= from);
    // Behind the last one, the last one.
    const at = next === -1 ? latest.current.shown.length - 1 : next;
    const note = latest.current.shown[at]?.note.annotation;
    const card = note === undefined ? null : list.current?.querySelector(`[data-note="${CSS.escape(note)}"]`);
    if (!card) return;
    // The first one brings with it what stands above the notes.
    if (at === 0) room.scrollTop = 0;
    else card.scrollIntoView({ block: "start" });
  });
}
