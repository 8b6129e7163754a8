import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Composer } from "../notes/Composer";
import { LayerChoice } from "../notes/LayerChoice";
import { cite, compose, highlight, mayWrite } from "../notes/making";
import { Quote } from "../notes/Quote";
import { useTable } from "../state/table";
import { Button } from "../ui/Button";
import { phone } from "../ui/media";
import type { Passage } from "../wire/types";
import { common, notes as words } from "../words";
import type { Drawn } from "./Drawn";
import { paragraphAt } from "./paragraphs";
import { TagAsk } from "./TagAsk";

const SETTLE_MS = 160;

/** What can be done with the selected words: beside them, or on a phone in a sheet from below. */
export function SelectionHand({ drawn }: { drawn: Drawn }) {
  const table = useTable();
  useEffect(() => follow(drawn, (passage) => (table.view.selection.value = passage)), [drawn]);
  const passage = table.view.selection.value;
  const composing = table.view.composing.value;
  const writes = mayWrite(table);
  if (phone.value) {
    if (composing !== null && writes) {
      return (
        <div class="selection-sheet">
          <Composer composing={composing} />
        </div>
      );
    }
    return passage === null || !writes ? null : <Sheet key={placeOf(passage)} passage={passage} drawn={drawn} />;
  }
  // What is being written on has its composer beside it.
  const isInHand = composing?.passage.start === passage?.start && composing?.passage.end === passage?.end;
  return passage === null || !writes || isInHand ? null : <Beside key={placeOf(passage)} passage={passage} drawn={drawn} />;
}

/** Where it lies: another selection begins anew. */
function placeOf({ start, end }: Passage): string {
  return `${start}-${end}`;
}

/** Follows the selection, and tells it once the hand rests. */
function follow(drawn: Drawn, tell: (passage: Passage | null) => void): () => void {
  let down = false;
  let settle: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(settle);
    if (!down) settle = setTimeout(() => tell(drawn.selected()), SETTLE_MS);
  };
  const press = (event: PointerEvent) => {
    down = event.pointerType === "mouse";
  };
  const release = () => {
    down = false;
    look();
  };
  document.addEventListener("selectionchange", look);
  document.addEventListener("pointerdown", press);
  document.addEventListener("pointerup", release);
  return () => {
    clearTimeout(settle);
    document.removeEventListener("selectionchange", look);
    document.removeEventListener("pointerdown", press);
    document.removeEventListener("pointerup", release);
  };
}

function Beside({ passage, drawn }: { passage: Passage; drawn: Drawn }) {
  const hand = useRef<HTMLDivElement>(null);
  const [asksTag, setAsksTag] = useState(false);
  const [at, setAt] = useState<{ top: number; left: number } | null>(null);
  useLayoutEffect(() => {
    const scroller = drawn.scroller;
    const rects = drawn.range(passage.start, passage.end)?.getClientRects();
    const last = rects?.[rects.length - 1];
    if (scroller === null || last === undefined || hand.current === null) return;
    const box = scroller.getBoundingClientRect();
    const own = hand.current.getBoundingClientRect();
    const below = last.bottom + 10 + own.height < box.bottom;
    const top = below ? last.bottom + 10 : (rects?.[0]?.top ?? last.top) - own.height - 10;
    setAt({
      top: Math.min(Math.max(top, box.top + 8), box.bottom - own.height - 8) - box.top + scroller.scrollTop,
      left: Math.min(Math.max(last.right - own.width, box.left + 8), box.right - own.width - 8) - box.left,
    });
  }, [passage, drawn, asksTag]);
  return (
    <div
      ref={hand}
      class="hand"
      role="toolbar"
      aria-label={words.selected(label(passage, drawn))}
      style={at === null ? { visibility: "hidden" } : { top: `${at.top}px`, left: `${at.left}px` }}
      // The selection stays while one presses a button.
      onPointerDown={(event) => event.preventDefault()}
    >
      {asksTag ? <TagAsk passage={passage} size="small" onBack={() => setAsksTag(false)} /> : <Doings passage={passage} size="small" onTag={() => setAsksTag(true)} />}
      <span class="hand-readers" onPointerDown={(event) => event.stopPropagation()}>
        <LayerChoice />
      </span>
    </div>
  );
}

function Sheet({ passage, drawn }: { passage: Passage; drawn: Drawn }) {
  const table = useTable();
  const [asksTag, setAsksTag] = useState(false);
  return (
    <div class="selection-sheet" role="region" aria-label={words.selected(label(passage, drawn))}>
      <div class="selection-sheet-head">
        <strong>{words.selected(label(passage, drawn))}</strong>
        <LayerChoice />
      </div>
      <div data-colour={table.me.value?.actor?.colour ?? "white-cell"}>
        <Quote passage={passage} />
      </div>
      <div class="selection-sheet-doings" onPointerDown={(event) => event.preventDefault()}>
        {asksTag ? <TagAsk passage={passage} size="usual" onBack={() => setAsksTag(false)} /> : <Doings passage={passage} size="usual" onTag={() => setAsksTag(true)} />}
      </div>
    </div>
  );
}

function Doings({ passage, size, onTag }: { passage: Passage; size: "small" | "usual"; onTag(): void }) {
  const table = useTable();
  const citing = table.view.citing.value;
  return (
    <>
      <Button size={size} manner="main" onClick={() => compose(table, passage, "comment")}>
        {words.make.comment}
      </Button>
      <Button size={size} onClick={() => void highlight(table, passage)}>
        {words.make.highlight}
      </Button>
      <Button size={size} onClick={() => compose(table, passage, "question")}>
        {words.make.question}
      </Button>
      {(table.scenario.value?.codebook.length ?? 0) === 0 ? null : (
        <Button size={size} onClick={onTag}>
          {words.make.tag}
        </Button>
      )}
      {citing === null ? null : (
        <Button size={size} onClick={() => cite(table, passage)}>
          {words.cite(citing.label)}
        </Button>
      )}
    </>
  );
}

function label(passage: Passage, drawn: Drawn): string {
  const number = paragraphAt(drawn.revision.blocks, passage.start);
  return number === null ? common.heading : `¶${number}`;
}
