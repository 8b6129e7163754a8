import { useTable } from "../state/table";
import type { Passage } from "../wire/types";

const LONGEST = 220;

/** The words a note is on: pointing lights them in the text, pressing goes there. */
export function Quote({ passage, note }: { passage: Passage; note?: string }) {
  const table = useTable();
  const long = passage.exact.length > LONGEST;
  const light = () => table.view.light(passage);
  const unlight = () => table.view.unlight();
  return (
    <button
      type="button"
      class="quote"
      lang={table.revision.value?.language ?? ""}
      dir="auto"
      onPointerEnter={light}
      onPointerLeave={unlight}
      onFocus={light}
      onBlur={unlight}
      onClick={() => {
        if (note !== undefined) table.view.note.value = note;
        table.view.goTo(passage);
      }}
    >
      {long ? `${passage.exact.slice(0, LONGEST).trimEnd()}…` : passage.exact}
    </button>
  );
}
