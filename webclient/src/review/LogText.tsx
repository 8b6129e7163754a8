import { useSignal } from "@preact/signals";
import { useEffect, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { DensityEdge } from "../document/DensityEdge";
import type { Laid } from "../document/marks";
import { useMarkers } from "../document/markers";
import { canPaint, paint, unpaint } from "../document/paint";
import "../document/document.css";
import type { Block, Passage } from "../wire/types";
import { notes } from "../words";
import { useReview } from "./desk";
import { type MarginMove, marksOf, movesByBlock, toldOf } from "./marks";

/** The text as the session left it: notes in their actors' colours, moves in the margin. */
export function LogText({ focus }: { focus: readonly Passage[] }) {
  const { log, drawn } = useReview();
  const scroller = useRef<HTMLDivElement>(null);
  const marks = useMemo(() => marksOf(log.overview, log.cast), [log]);
  const moves = useMemo(() => movesByBlock(log.overview, log.revision.blocks, log.cast), [log]);
  const laid = useSignal<readonly Laid[]>(marks);

  useEffect(() => (scroller.current === null ? undefined : drawn.attach(scroller.current)), [drawn]);
  useMarkers(drawn, laid, useMemo(() => toldOf(log.overview, log.cast), [log]));
  const pieces = drawn.pieces.value;
  useLayoutEffect(() => {
    const line: Laid[] = focus.map(({ start, end }, at) => ({
      id: `line-${at}`,
      start,
      end,
      colour: "white-cell",
      kind: "highlight",
      mine: true,
      lane: 2,
    }));
    laid.value = [...marks, ...line];
    paint(drawn, laid.value, null);
    return unpaint;
  }, [drawn, marks, focus, pieces]);

  return (
    <div class="document">
      <DensityEdge drawn={drawn} marks={laid} />
      {/* Scrolled by keyboard, so it takes the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div class="document-scroller" ref={scroller} tabIndex={0}>
        <article class={canPaint ? "text" : "text plain-marks"} lang={log.revision.language ?? ""} dir="auto" aria-label={`${notes.document}: ${log.revision.title}`}>
          <header class="text-head">
            <h2 class="text-title" dir="auto">
              {log.revision.title}
            </h2>
            <p class="text-source">{log.revision.attribution}</p>
          </header>
          {log.revision.blocks.map((block, index) => (
            <LogBlock key={index} block={block} index={index} moves={moves.get(index) ?? NONE} />
          ))}
        </article>
      </div>
    </div>
  );
}

const NONE: readonly MarginMove[] = [];

function LogBlock({ block, index, moves }: { block: Block; index: number; moves: readonly MarginMove[] }) {
  const { log, drawn, openLine } = useReview();
  const words = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (words.current !== null) drawn.add(index, words.current);
  }, [drawn, index]);
  if (block.type === "heading") {
    return (
      <div class="block block-heading" data-level={block.level}>
        {/* Its words are laid by Drawn. */}
        {/* oxlint-disable-next-line jsx-a11y/heading-has-content */}
        <h3 class="block-text" dir="auto" ref={words} />
      </div>
    );
  }
  return (
    <div class="block" data-kind={block.kind} data-depth={block.depth === 0 ? undefined : Math.min(block.depth, 4)}>
      <span class="block-number" aria-hidden="true">
        {block.number}
      </span>
      <span class="heard">{notes.paragraph(block.number)}</span>
      {block.marker === "" ? null : (
        <span class="block-marker" aria-hidden="true">
          {block.marker}
        </span>
      )}
      <p class="block-text" dir="auto" ref={words} />
      {moves.length === 0 ? null : (
        <ul class="relied" aria-label={notes.relies(moves.map((one) => one.number).join(", "))}>
          {moves.map((one) => (
            <li key={one.move} data-colour={log.cast.actor(one.actor)?.colour}>
              <button type="button" onClick={() => openLine(one.move)}>
                {one.number}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
