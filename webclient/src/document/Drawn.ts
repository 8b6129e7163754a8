/** A revision as it stands on the page: from the DOM to offsets and back, and what is in view. */
import { batch, computed, signal, type ReadonlySignal } from "@preact/signals";
import type { Revision } from "../state/table";
import { printing } from "../ui/media";
import type { Passage } from "../wire/types";
import { TextMap, type Spot } from "./anchor";
import { BlockText } from "./BlockText";
import { rangesOf, type Ground } from "./paint";

/** The blocks in view, first and last; null before the first look. */
export interface InView {
  first: number;
  last: number;
}

export class Drawn implements Ground {
  readonly map: TextMap;
  readonly revision: Revision;
  readonly inView = signal<InView | null>(null);
  /** Where the window stands on the whole text, from 0 to 1. */
  readonly window = signal<{ from: number; to: number }>({ from: 0, to: 1 });
  /** Counts up when blocks were split anew, so that marks are laid on the new pieces. */
  readonly pieces = signal(0);
  /**
   * The code points in view and well around it; it changes in large steps. What is drawn is drawn here
   * alone, so that a long text costs what a short one does.
   */
  readonly near: ReadonlySignal<{ start: number; end: number }>;
  readonly #blocks = new Map<number, BlockText>();
  #scroller: HTMLElement | null = null;

  constructor(revision: Revision) {
    this.revision = revision;
    this.map = new TextMap(revision.text, revision.blocks);
    const first = computed(() => step(this.inView.value?.first ?? 0) - NEAR);
    const last = computed(() => step(this.inView.value?.last ?? 0) + 2 * NEAR);
    const { blocks } = revision;
    this.near = computed(() =>
      // On paper all of it is in view.
      printing.value
        ? { start: 0, end: this.map.length }
        : { start: blocks[Math.max(0, first.value)]?.start ?? 0, end: blocks[Math.min(blocks.length - 1, last.value)]?.end ?? 0 },
    );
  }

  get scroller(): HTMLElement | null {
    return this.#scroller;
  }

  /** The scrolling box is on the page. */
  attach(scroller: HTMLElement): () => void {
    this.#scroller = scroller;
    const look = () => this.#look(scroller);
    scroller.addEventListener("scroll", look, { passive: true });
    const sized = new ResizeObserver(look);
    sized.observe(scroller);
    // The text grows when its blocks are first drawn, or in another face.
    for (const inner of scroller.children) sized.observe(inner);
    return () => {
      sized.disconnect();
      scroller.removeEventListener("scroll", look);
      this.#scroller = null;
    };
  }

  add(index: number, element: HTMLElement): BlockText {
    const block = new BlockText(element, this.map.texts[index] ?? "");
    element.dataset["block"] = String(index);
    this.#blocks.set(index, block);
    return block;
  }

  block(index: number): BlockText | undefined {
    return this.#blocks.get(index);
  }

  place(block: number, unit: number, side: "begin" | "end" = "begin"): { node: Text; at: number } | null {
    return this.#blocks.get(block)?.place(unit, side) ?? null;
  }

  splits(block: number): number {
    return this.#blocks.get(block)?.splits ?? 0;
  }

  /** The place of a boundary of the DOM; null outside the text. */
  spot(node: Node, at: number): Spot | null {
    const element = node instanceof Element ? node : node.parentElement;
    const holder = element?.closest<HTMLElement>("[data-block]") ?? null;
    if (holder === null || !(this.#scroller?.contains(holder) ?? false)) return null;
    const block = Number(holder.dataset["block"]);
    const text = this.#blocks.get(block);
    return text === undefined ? null : { block, unit: text.unit(node, at) };
  }

  /** What is selected in the text, in code points, trimmed of white space at its ends. */
  selected(): Passage | null {
    const selection = getSelection();
    if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
    const range = selection.getRangeAt(0);
    const from = this.spot(range.startContainer, range.startOffset) ?? this.#clamped(range, "start");
    const to = this.spot(range.endContainer, range.endOffset) ?? this.#clamped(range, "end");
    if (from === null || to === null) return null;
    return this.map.trimmed(this.map.offset(from), this.map.offset(to));
  }

  /** The code point under a point of the window. */
  under(x: number, y: number): number | null {
    const caret = caretAt(x, y);
    if (caret === null) return null;
    const spot = this.spot(caret.node, caret.at);
    return spot === null ? null : this.map.offset(spot);
  }

  /** A live range over a stretch, for measuring. */
  range(start: number, end: number): Range | null {
    const parts = rangesOf(this, start, end);
    const first = parts[0];
    const last = parts.at(-1);
    if (first === undefined || last === undefined) return null;
    const range = document.createRange();
    range.setStart(first.startContainer, first.startOffset);
    range.setEnd(last.endContainer, last.endOffset);
    return range;
  }

  /** Brings a passage into view, if it is not. */
  show(start: number, end: number): void {
    const scroller = this.#scroller;
    const block = this.#blocks.get(this.map.spot(start).block);
    if (scroller === null || block === undefined) return;
    const box = scroller.getBoundingClientRect();
    const at = () => this.range(start, Math.min(end, start + 1))?.getBoundingClientRect() ?? block.element.getBoundingClientRect();
    const margin = Math.min(96, box.height / 5);
    const now = at();
    if (now.top > box.top + margin && now.bottom < box.bottom - margin) return;
    block.element.scrollIntoView({ block: "center" });
    // Blocks that were never drawn have an estimated height: measure again once they are.
    requestAnimationFrame(() => {
      scroller.scrollTop += at().top - (box.top + box.height * 0.36);
    });
  }

  /** The code points in view. */
  stretchInView(): { start: number; end: number } | null {
    const seen = this.inView.value;
    if (seen === null) return null;
    return {
      start: this.revision.blocks[seen.first]?.start ?? 0,
      end: this.revision.blocks[seen.last]?.end ?? 0,
    };
  }

  /** A selection that begins or ends beside the text counts from the text's own edge. */
  #clamped(range: Range, side: "start" | "end"): Spot | null {
    const inside = [...this.#blocks].filter(([, block]) => range.intersectsNode(block.element));
    const found = side === "start" ? inside[0] : inside.at(-1);
    if (found === undefined) return null;
    const [block] = found;
    return { block, unit: side === "start" ? 0 : (this.map.texts[block]?.length ?? 0) };
  }

  #look(scroller: HTMLElement): void {
    if (scroller.scrollHeight === 0 || this.#blocks.size === 0) return;
    const { scrollTop, scrollHeight, clientHeight } = scroller;
    const box = scroller.getBoundingClientRect();
    const first = this.#firstBlock((rect) => rect.bottom > box.top);
    const last = Math.max(first, this.#firstBlock((rect) => rect.top >= box.bottom) - 1);
    batch(() => {
      this.window.value = { from: scrollTop / scrollHeight, to: Math.min(1, (scrollTop + clientHeight) / scrollHeight) };
      const before = this.inView.peek();
      if (before?.first !== first || before.last !== last) this.inView.value = { first, last };
    });
  }

  /** The first block that is so far down; one past the last where none is. */
  #firstBlock(isThere: (rect: DOMRect) => boolean): number {
    let from = 0;
    let to = this.#blocks.size;
    while (from < to) {
      const middle = (from + to) >> 1;
      const rect = this.#blocks.get(middle)?.element.getBoundingClientRect();
      if (rect !== undefined && isThere(rect)) to = middle;
      else from = middle + 1;
    }
    return from;
  }
}

/** So many blocks before and behind those in view count as near. */
const NEAR = 8;

function step(block: number): number {
  return Math.floor(block / NEAR) * NEAR;
}

interface CaretDocument {
  caretPositionFromPoint?(x: number, y: number): { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

function caretAt(x: number, y: number): { node: Node; at: number } | null {
  const page = document as CaretDocument;
  const position = page.caretPositionFromPoint?.(x, y);
  if (position) return { node: position.offsetNode, at: position.offset };
  const range = page.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, at: range.startOffset } : null;
}
