/**
 * The words of one block on the page, and the markers that stand among them for ears, and for eyes
 * where highlights cannot be drawn. A marker
 * splits a text node where it stands; offsets count the words alone. Splitting and joining by the
 * DOM's own means keeps a selection where it is.
 */
import type { MarkColour } from "./marks";

export interface Marker {
  /** Before which UTF-16 unit of the block's text it stands. */
  unit: number;
  /** Which end of the mark it stands at. */
  edge: "begin" | "end";
  /** What is said: "question by Kazakhstan, two replies"; empty where nothing is. */
  said: string;
  /** What is shown where highlights cannot be told apart: the actor's letters and the kind. */
  shown: string;
  colour: MarkColour;
}

interface Piece {
  node: Text;
  from: number;
}

export class BlockText {
  readonly element: HTMLElement;
  /** How often markers were put in: each time the words lie in other text nodes. */
  splits = 0;
  #pieces: Piece[];

  constructor(element: HTMLElement, text: string) {
    this.element = element;
    const node = document.createTextNode(text);
    element.replaceChildren(node);
    this.#pieces = [{ node, from: 0 }];
  }

  /**
   * The text node in which a unit lies, and where in it. Where a marker stands there are two such
   * places: a stretch begins after it and ends before it.
   */
  place(unit: number, side: "begin" | "end" = "begin"): { node: Text; at: number } | null {
    const piece =
      this.#pieces.findLast((one) => (side === "begin" ? one.from <= unit : one.from < unit)) ?? this.#pieces[0];
    return piece === undefined ? null : { node: piece.node, at: Math.min(unit - piece.from, piece.node.length) };
  }

  /** The unit at a boundary of the DOM inside this block. */
  unit(node: Node, at: number): number {
    const piece = this.#pieces.find((one) => one.node === node);
    if (piece !== undefined) return piece.from + at;
    const next = node === this.element ? node.childNodes[at] : node;
    for (const one of this.#pieces) {
      if (next !== undefined && next !== null && !(one.node.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING)) {
        return one.from;
      }
    }
    const last = this.#pieces.at(-1);
    return last === undefined ? 0 : last.from + last.node.length;
  }

  mark(markers: readonly Marker[]): void {
    for (const old of this.element.querySelectorAll(".marker")) old.remove();
    this.element.normalize();
    const whole = this.element.firstChild;
    if (!(whole instanceof Text)) return;
    this.#pieces = [{ node: whole, from: 0 }];
    this.splits += 1;
    for (const marker of markers.toSorted(inReadingOrder)) {
      const last = this.#pieces.at(-1);
      if (last === undefined) return;
      const at = marker.unit - last.from;
      if (at > 0 && at < last.node.length) {
        this.#pieces.push({ node: last.node.splitText(at), from: marker.unit });
      }
      const before = at <= 0 ? last.node : last.node.nextSibling;
      this.element.insertBefore(drawn(marker), before);
    }
  }
}

/** Where one mark ends and the next begins, the first is ended first. */
function inReadingOrder(a: Marker, b: Marker): number {
  return a.unit - b.unit || Number(a.edge === "begin") - Number(b.edge === "begin");
}

function drawn(marker: Marker): HTMLElement {
  const element = document.createElement("span");
  element.className = "marker";
  element.dataset["colour"] = marker.colour;
  element.dataset["edge"] = marker.edge;
  if (marker.said === "") return element;
  const said = document.createElement("span");
  said.className = "heard";
  said.textContent = ` [${marker.said}] `;
  const shown = document.createElement("span");
  shown.className = "marker-shown";
  shown.setAttribute("aria-hidden", "true");
  shown.textContent = marker.shown;
  element.append(said, shown);
  return element;
}
