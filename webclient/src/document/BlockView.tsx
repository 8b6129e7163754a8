import { useComputed, type ReadonlySignal } from "@preact/signals";
import { memo } from "../ui/memo";
import { useLayoutEffect, useRef } from "preact/hooks";
import { useTable } from "../state/table";
import type { Block, MoveCard } from "../wire/types";
import { notes as words } from "../words";
import type { Drawn } from "./Drawn";

interface Props {
  block: Block;
  index: number;
  drawn: Drawn;
  relied: ReadonlySignal<ReadonlyMap<number, readonly MoveCard[]>>;
}

/** One block of the text. Its words are laid once and never drawn again. */
export const BlockView = memo(function BlockView({ block, index, drawn, relied }: Props) {
  const paper = useRef<HTMLHeadingElement & HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (paper.current !== null) drawn.add(index, paper.current);
  }, [drawn, index]);
  if (block.type === "heading") {
    const Heading = HEADINGS[Math.min(block.level, HEADINGS.length) - 1] ?? "h4";
    return (
      <div class="block block-heading" data-level={block.level}>
        <Heading class="block-text" dir="auto" ref={paper} />
      </div>
    );
  }
  return (
    <div class="block" data-kind={block.kind} data-depth={block.depth === 0 ? undefined : Math.min(block.depth, 4)}>
      <span class="block-number" aria-hidden="true">
        {block.number}
      </span>
      <span class="heard">{words.paragraph(block.number)}</span>
      {block.marker === "" ? null : (
        <span class="block-marker" aria-hidden="true">
          {block.marker}
        </span>
      )}
      <p class="block-text" dir="auto" ref={paper} />
      <ReliedOn index={index} relied={relied} />
    </div>
  );
});

const HEADINGS = ["h2", "h2", "h3", "h4"] as const;

/** In the margin: the moves that rely on this paragraph. */
function ReliedOn({ index, relied }: Pick<Props, "index" | "relied">) {
  const table = useTable();
  // A text, so that a paragraph is drawn again only when its own moves change.
  const named = useComputed(() => (relied.value.get(index) ?? []).map((move) => move.move).join(" "));
  if (named.value === "") return null;
  const moves = named.value.split(" ").flatMap((id) => table.cards.get("move", id) ?? []);
  return (
    <ul class="relied" aria-label={words.relies(moves.map((move) => move.number).join(", "))}>
      {moves.map((move) => (
        <li key={move.move} data-colour={table.cards.get("actor", move.actor)?.colour}>
          <button type="button" title={move.title ?? ""} onClick={() => table.view.openMove(move.move)}>
            {move.number}
          </button>
        </li>
      ))}
    </ul>
  );
}
