import { useTable } from "../state/table";
import { Dialog } from "../ui/Dialog";
import { session } from "../words";

/** What the keys do. */
export function KeysDialog() {
  const table = useTable();
  if (!table.view.keysShown.value) return null;
  return (
    <Dialog title={session.keys.title} onClose={() => (table.view.keysShown.value = false)}>
      <dl class="keys">
        {session.keys.rows.map(([keys, does]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
