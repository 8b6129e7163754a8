import { useLayoutEffect, useRef } from "preact/hooks";
import { compose } from "../notes/making";
import { useTable } from "../state/table";
import { Button } from "../ui/Button";
import type { Passage } from "../wire/types";
import { notes as words } from "../words";

/** Asks for the tag where the hand is; the first thing that a tag needs. */
export function TagAsk({ passage, size, onBack }: { passage: Passage; size: "small" | "usual"; onBack(): void }) {
  const table = useTable();
  const choice = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => choice.current?.querySelector("button")?.focus({ preventScroll: true }), []);
  return (
    <div
      ref={choice}
      class="row tag-ask"
      role="group"
      aria-label={words.whichTag}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onBack();
      }}
    >
      <span class="quiet" aria-hidden="true">
        {words.whichTag}
      </span>
      {(table.scenario.value?.codebook ?? []).map((tag) => (
        <Button key={tag.id} size={size} title={tag.meaning} onClick={() => compose(table, passage, "tag", tag.id)}>
          {tag.name}
        </Button>
      ))}
      <Button size={size} manner="quiet" onClick={onBack}>
        {words.tagBack}
      </Button>
    </div>
  );
}
