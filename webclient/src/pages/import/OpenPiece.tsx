import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Button } from "../../ui/Button";
import { imports } from "../../words";
import { labelOf } from "./labelOf";
import { type Change, type Piece, cut, drop, join, split } from "./pieces";

interface Props {
  piece: Piece;
  /** What is selected at first, in UTF-16 units. */
  selected: { readonly from: number; readonly to: number };
  /** Whether another piece follows. */
  next: boolean;
  onChange(change: Change): void;
  onClose(): void;
}

/**
 * A piece open for change. It is a text field in the document's own type, for there the caret and
 * the selection work by keyboard, mouse and touch alike; it takes no letters. (A read-only field
 * would have no caret.)
 */
export function OpenPiece({ piece, selected, next, onChange, onClose }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [at, setAt] = useState(selected);

  useLayoutEffect(() => {
    const box = area.current;
    if (box === null) return;
    box.style.height = "auto";
    box.style.height = `${box.scrollHeight}px`;
  }, [piece.text]);

  useEffect(() => {
    const box = area.current;
    if (box === null) return;
    box.focus({ preventScroll: true });
    box.setSelectionRange(selected.from, selected.to);
  }, []);

  const read = () => {
    const box = area.current;
    if (box !== null) setAt({ from: box.selectionStart, to: box.selectionEnd });
  };
  const doSplit = at.from === at.to ? split(piece, at.from) : undefined;
  const doCut = cut(piece, at.from, at.to);
  const make = (change: Change | undefined) => {
    if (change === undefined) return;
    onChange(change);
    area.current?.focus({ preventScroll: true });
  };

  return (
    <div class="block piece-opened">
      <span class="block-number" aria-hidden="true">
        {piece.block.type === "heading" ? "H" : piece.block.number}
      </span>
      <textarea
        ref={area}
        class="block-text piece-area"
        data-heading={piece.block.type === "heading" ? "" : undefined}
        rows={1}
        dir="auto"
        aria-readonly="true"
        inputMode="none"
        spellcheck={false}
        value={piece.text}
        onBeforeInput={(event) => event.preventDefault()}
        onInput={(event) => {
          // What an input method wrote in spite of that.
          event.currentTarget.value = piece.text;
        }}
        aria-label={imports.selected(labelOf(piece))}
        onSelect={read}
        onKeyUp={read}
        onPointerUp={read}
        onKeyDown={(event) => {
          if (event.key === "Escape") onClose();
        }}
      />
      <div class="piece-acts" role="group" aria-label={imports.selected(labelOf(piece))}>
        <Button size="small" onClick={() => make(drop(piece))}>
          {imports.drop}
        </Button>
        <Button size="small" disabled={!next} onClick={() => make(join(piece))}>
          {imports.join}
        </Button>
        <Button size="small" disabled={doSplit === undefined} title={imports.splitHow} onClick={() => make(doSplit)}>
          {imports.split}
        </Button>
        <Button size="small" disabled={doCut === undefined} title={imports.cutHow} onClick={() => make(doCut)}>
          {imports.cut}
        </Button>
        <Button size="small" manner="quiet" onClick={onClose}>
          {imports.done}
        </Button>
      </div>
      <p class="quiet piece-how">{imports.caretHow}</p>
    </div>
  );
}
