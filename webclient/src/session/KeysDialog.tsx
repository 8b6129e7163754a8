import { useTable } from "../state/table";
import { singleKeys, toggleSingleKeys } from "../theme/singleKeys";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import { common, session } from "../words";

/** What the keys do, and whether they do it. */
export function KeysDialog() {
  const table = useTable();
  if (!table.view.keysShown.value) return null;
  const close = () => (table.view.keysShown.value = false);
  return (
    <Dialog title={session.keys.title} onClose={close}>
      <dl class="keys">
        {session.keys.rows.map(([keys, does]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label class="keys-single">
        <input type="checkbox" checked={singleKeys.value} onChange={toggleSingleKeys} />
        <span>{session.keys.single}</span>
      </label>
      <div class="dialog-foot">
        <Button onClick={close}>{common.close}</Button>
      </div>
    </Dialog>
  );
}
