import { useTable } from "../state/table";
import type { Layer } from "../wire/types";
import { notes as words } from "../words";
import { layerNow, layersFor, peopleReading, readersOf } from "./readers";

/** Who reads what is written next: said, and chosen, in one place. */
export function LayerChoice() {
  const table = useTable();
  const me = table.me.value;
  if (me === null) return null;
  const actor = me.actor?.name ?? "";
  const layer = layerNow(table);
  return (
    <select
      class="pill"
      aria-label={words.layers.label}
      title={words.layers.alwaysWhiteCell}
      value={layer}
      onChange={(event) => (table.view.layer.value = event.currentTarget.value as Layer)}
    >
      {layersFor(me).map((one) => (
        <option key={one} value={one}>
          {words.layers.readBy(one === "actor" ? actor : readersOf(one, actor), peopleReading(table, one))}
        </option>
      ))}
    </select>
  );
}
