import type { ReadonlySignal } from "@preact/signals";
import { useTable, type Table } from "../state/table";
import { printing } from "../ui/media";
import type { AnnotationCard, Role } from "../wire/types";
import { common, notes as words } from "../words";
import type { Laid } from "./marks";
import { sideName } from "./onTheText";

/** On paper: what the numbers at the marks stand for, in their order. Drawn only while one prints. */
export function Footnotes({ marks }: { marks: ReadonlySignal<readonly Laid[]> }) {
  const table = useTable();
  if (!printing.value) return null;
  // Markers stand where their marks end; see markers.ts.
  const notes = marks.value.toSorted((a, b) => a.end - b.end).flatMap(({ id }) => table.cards.get("annotation", id) ?? []);
  if (notes.length === 0) return null;
  return (
    <section class="footnotes" aria-label={words.footnotes}>
      <ol>
        {notes.map((note) => (
          <li key={note.annotation}>
            <Footnote note={note} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Footnote({ note }: { note: AnnotationCard }) {
  const table = useTable();
  const tag = table.scenario.value?.codebook.find(({ id }) => id === note.tag)?.name;
  const replies = table.cards.of("reply").filter((reply) => reply.annotation === note.annotation && reply.fate === "standing");
  return (
    <>
      <strong>{author(table, note.seat, note.role)}</strong>, {tag ?? words.kinds[note.kind]}: <q lang={table.revision.value?.language ?? ""} dir="auto">{note.passage.exact}</q>{" "}
      <span class="said">{note.body ?? common.blanked}</span>
      {replies.length === 0 ? null : (
        <ul>
          {replies.map((reply) => (
            <li key={reply.reply}>
              <strong>{author(table, reply.seat, reply.role)}</strong>: <span class="said">{reply.body ?? common.blanked}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** "Aigerim, Kazakhstan" */
function author(table: Table, seat: string, role: Role): string {
  const side = sideName(table, role, common.roles["white-cell"].name);
  const name = table.cards.get("seat", seat)?.name;
  return name ? `${name}, ${side}` : side;
}
