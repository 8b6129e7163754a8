import { useTable } from "../state/table";
import { Empty } from "../ui/Empty";
import { notes as words } from "../words/notes";

/** The notes on the text. */
export function NotesRoom() {
  const table = useTable();
  const all = table.cards.of("annotation");
  if (all.length === 0) return <Empty title={words.none}>{words.noneHow}</Empty>;
  return (
    <ul>
      {all.map((note) => (
        <li key={note.annotation}>{note.body}</li>
      ))}
    </ul>
  );
}
