import { useSignalEffect } from "@preact/signals";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { composingFrom } from "../notes/making";
import { useTable, type Revision, type Table } from "../state/table";
import { notes as words } from "../words";
import { BlockView } from "./BlockView";
import { DensityEdge } from "./DensityEdge";
import { Drawn } from "./Drawn";
import { currentText } from "./current";
import { Footnotes } from "./Footnotes";
import { marksAt } from "./marks";
import { tellOf, useMarkers } from "./markers";
import { IN_WRITING, marksOf, movesByBlock } from "./onTheText";
import { canPaint, light, paint, unpaint } from "./paint";
import { SelectionHand } from "./SelectionHand";
import { TextCaret } from "./TextCaret";
import "./document.css";

/** How long the text stays lit where one was led to. */
const LED_MS = 1_800;

/** The text, in numbered paragraphs, with everything that stands on it. */
export function DocumentView({ revision }: { revision: Revision }) {
  const table = useTable();
  const drawn = useMemo(() => new Drawn(revision), [revision]);
  const marks = useMemo(() => marksOf(table), [table]);
  const relied = useMemo(() => movesByBlock(table, drawn.map), [table, drawn]);
  const scroller = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    currentText.value = drawn;
    return () => {
      currentText.value = null;
      unpaint();
    };
  }, [drawn]);
  // Before the effects of what stands in it, which look for the box.
  useLayoutEffect(() => (scroller.current === null ? undefined : drawn.attach(scroller.current)), [drawn]);
  useMarkers(drawn, marks, useMemo(() => tellOf(table), [table]));

  useSignalEffect(() => {
    void drawn.pieces.value;
    const { start, end } = drawn.near.value;
    const near = marks.value.filter((mark) => mark.start < end && mark.end > start);
    paint(drawn, near, table.view.composing.value === null ? table.view.note.value : IN_WRITING);
  });
  useSignalEffect(() => light(drawn, "lit", table.view.lit.value));
  useSignalEffect(() => {
    const going = table.view.going.value;
    if (going === null) return undefined;
    const { passage } = going;
    requestAnimationFrame(() => drawn.show(passage.start, passage.end));
    light(drawn, "found", [passage]);
    const fade = setTimeout(() => light(drawn, "found", []), LED_MS);
    return () => clearTimeout(fade);
  });

  useTakingUp(table, drawn);

  const press = (event: MouseEvent) => {
    if (getSelection()?.isCollapsed === false) return;
    const offset = drawn.under(event.clientX, event.clientY);
    if (offset === null) return;
    const here = marksAt(marks.value, offset).filter((mark) => table.cards.get("annotation", mark.id) !== undefined);
    if (here.length === 0) return;
    // Pressing again goes through what lies on top of each other.
    const at = here.findIndex((mark) => mark.id === table.view.note.value);
    const next = here[(at + 1) % here.length];
    if (next !== undefined) table.view.openNote(next.id);
  };

  return (
    <div class="document">
      <DensityEdge drawn={drawn} marks={marks} />
      <div class="document-scroller" ref={scroller}>
        <article class={canPaint ? "text" : "text plain-marks"} lang={revision.language ?? ""} dir="auto" aria-label={`${words.document}: ${revision.title}`} tabIndex={0} onClick={press}>
          {/* One reads with the keys here: the caret needs the focus. */}
          <header class="text-head">
            <h1 dir="auto">{revision.title}</h1>
            <p class="text-source">{revision.attribution}</p>
          </header>
          {revision.blocks.map((block, index) => (
            <BlockView key={`${revision.id}/${index}`} block={block} index={index} drawn={drawn} relied={relied} />
          ))}
          <Footnotes marks={marks} />
        </article>
        <TextCaret drawn={drawn} />
        <SelectionHand drawn={drawn} />
      </div>
    </div>
  );
}

/** Takes up the note that was in writing when the window was last closed, once. */
function useTakingUp(table: Table, drawn: Drawn): void {
  useSignalEffect(() => {
    if (table.view.composing.peek() !== null) return;
    for (const name of table.scratch.found.value) {
      const composing = composingFrom(name, drawn.map);
      if (composing === null || table.scratch.of(name).text.peek() === "") continue;
      table.view.composing.value = composing;
      return;
    }
  });
}
