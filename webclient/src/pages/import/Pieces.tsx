import { useMemo, useRef, useState } from "preact/hooks";
import type { Preview } from "../../http/bodies";
import { imports } from "../../words";
import { OpenPiece } from "./OpenPiece";
import { labelOf } from "./labelOf";
import { type Change, type Piece, piecesOf } from "./pieces";

/** Which piece is open for change, and what of it is selected, in UTF-16 units. */
interface Open {
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** The text as it will be read; one paragraph at a time is open for change. */
export function Pieces({ preview, onChange }: { preview: Preview; onChange(change: Change): void }) {
  const pieces = useMemo(() => piecesOf(preview), [preview]);
  const [open, setOpen] = useState<Open>();
  const list = useRef<HTMLDivElement>(null);
  const close = (index: number) => {
    setOpen(undefined);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-piece="${index}"]`)?.focus());
  };
  return (
    <div class="import-pieces" ref={list}>
      {pieces.map((piece) =>
        open?.index === piece.index ? (
          <OpenPiece
            key={`open-${piece.index}`}
            piece={piece}
            selected={open}
            next={pieces[piece.index + 1] !== undefined}
            onChange={(change) => {
              onChange(change);
              if (change.edit.type === "drop") close(piece.index);
            }}
            onClose={() => close(piece.index)}
          />
        ) : (
          <ShutPiece key={piece.index} piece={piece} onOpen={setOpen} />
        ),
      )}
    </div>
  );
}

function ShutPiece({ piece, onOpen }: { piece: Piece; onOpen(open: Open): void }) {
  const { block, index } = piece;
  const label = labelOf(piece);
  const openHere = (event: Event) => {
    const selection = event.type === "click" ? selectionIn(event.currentTarget) : undefined;
    onOpen({ index, from: selection?.from ?? 0, to: selection?.to ?? 0 });
  };
  return (
    <div
      class={block.type === "heading" ? "block block-heading" : "block"}
      data-level={block.type === "heading" ? block.level : undefined}
      data-kind={block.type === "paragraph" ? block.kind : undefined}
      data-depth={block.type === "paragraph" && block.depth > 0 ? Math.min(block.depth, 4) : undefined}
    >
      <button
        type="button"
        class="block-number piece-open"
        data-piece={index}
        aria-label={imports.edit(label)}
        onClick={() => onOpen({ index, from: 0, to: 0 })}
      >
        {block.type === "heading" ? "H" : block.number}
      </button>
      {block.type === "paragraph" && block.marker !== "" ? <span class="block-marker">{block.marker}</span> : null}
      {/* For the mouse: the button beside it does the same by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
      <p class="block-text" dir="auto" onClick={openHere}>
        {piece.text}
      </p>
    </div>
  );
}

/** What is selected in a paragraph, or where the caret was set in it. */
function selectionIn(paragraph: EventTarget | null): { from: number; to: number } | undefined {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0 || !(paragraph instanceof Node)) return undefined;
  const range = selection.getRangeAt(0);
  if (range.startContainer.parentNode !== paragraph || range.endContainer !== range.startContainer) return undefined;
  return { from: range.startOffset, to: range.endOffset };
}
