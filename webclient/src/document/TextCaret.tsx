import { signal } from "@preact/signals";
import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import { step, type Step, type Way } from "./caret";
import type { Spot } from "./anchor";
import type { Drawn } from "./Drawn";

/** Where the caret stands, and where a selection began; null while the text is read without keys. */
interface Standing {
  anchor: Spot;
  focus: Spot;
}

const standing = signal<Standing | null>(null);

/** Moves the caret of the text in this window, from wherever it stands. */
export function moveCaret(drawn: Drawn, by: Step, way: Way, hold: "move" | "extend"): void {
  const from = standing.peek() ?? beginning(drawn);
  const focus = step(drawn.map, from.focus, by, way);
  const anchor = hold === "extend" ? from.anchor : focus;
  standing.value = { anchor, focus };
  const offset = drawn.map.offset(focus);
  drawn.show(offset, offset + 1);
  select(drawn, { anchor, focus });
}

function beginning(drawn: Drawn): Standing {
  const selection = getSelection();
  const anchor = selection?.anchorNode ? drawn.spot(selection.anchorNode, selection.anchorOffset) : null;
  const focus = selection?.focusNode ? drawn.spot(selection.focusNode, selection.focusOffset) : null;
  if (anchor !== null && focus !== null) return { anchor, focus };
  const first = { block: drawn.inView.peek()?.first ?? 0, unit: 0 };
  return { anchor: first, focus: first };
}

function select(drawn: Drawn, { anchor, focus }: Standing): void {
  const from = drawn.place(anchor.block, anchor.unit);
  const to = drawn.place(focus.block, focus.unit);
  if (from !== null && to !== null) getSelection()?.setBaseAndExtent(from.node, from.at, to.node, to.at);
}

/** The caret in the text, for keys: arrows go by word and sentence, shift selects. */
export function TextCaret({ drawn }: { drawn: Drawn }) {
  const [box, setBox] = useState<{ top: number; left: number; height: number } | null>(null);
  const at = standing.value;

  useEffect(() => {
    const article = drawn.scroller?.querySelector<HTMLElement>("article.text");
    if (!article) return undefined;
    const key = (event: KeyboardEvent) => {
      if (event.target !== article || event.ctrlKey || event.metaKey || event.altKey) return;
      const moved = keyed(event, getComputedStyle(article).direction === "rtl");
      // Up and down scroll, as everywhere, until the caret has been called.
      if (moved === null || (standing.peek() === null && !event.shiftKey && moved.by === "sentence")) return;
      event.preventDefault();
      moveCaret(drawn, moved.by, moved.way, event.shiftKey ? "extend" : "move");
    };
    const press = () => (standing.value = null);
    article.addEventListener("keydown", key);
    article.addEventListener("pointerdown", press);
    return () => {
      article.removeEventListener("keydown", key);
      article.removeEventListener("pointerdown", press);
      standing.value = null;
    };
  }, [drawn]);

  useLayoutEffect(() => {
    const scroller = drawn.scroller;
    const place = at === null ? null : drawn.place(at.focus.block, at.focus.unit);
    if (scroller === null || place === null) return setBox(null);
    const range = document.createRange();
    range.setStart(place.node, place.at);
    const rect = range.getClientRects()[0] ?? range.getBoundingClientRect();
    const edge = scroller.getBoundingClientRect();
    setBox({ top: rect.top - edge.top + scroller.scrollTop, left: rect.left - edge.left, height: rect.height });
  }, [at, drawn]);

  if (at === null || box === null) return null;
  return <div class="caret" style={{ top: `${box.top}px`, left: `${box.left}px`, height: `${box.height}px` }} />;
}

function keyed(event: KeyboardEvent, rightToLeft: boolean): { by: Step; way: Way } | null {
  switch (event.key) {
    case "ArrowRight":
      return { by: "word", way: rightToLeft ? "back" : "forward" };
    case "ArrowLeft":
      return { by: "word", way: rightToLeft ? "forward" : "back" };
    case "ArrowDown":
      return { by: "sentence", way: "forward" };
    case "ArrowUp":
      return { by: "sentence", way: "back" };
    case "Home":
      return { by: "edge", way: "back" };
    case "End":
      return { by: "edge", way: "forward" };
    default:
      return null;
  }
}
