import { nameOf } from "../../play/names";
import { timeOfDay } from "../../state/clock";
import { useTable } from "../../state/table";
import { common, turn as words } from "../../words";
import type { RolledCorrection } from "../../wire/types";

/** What was entered of the table's dice before, why it was put right, and by whom. */
export function RollCorrections({ of }: { of: readonly RolledCorrection[] }) {
  const table = useTable();
  if (of.length === 0) return null;
  return (
    <ul class="corrections">
      {of.map((one) => (
        <li key={one.at} class="quiet said">
          <s>{words.ruling.roll(one.first, one.second)}</s> {words.ruling.diceCorrected(timeOfDay(one.at))}: {one.why ?? common.blanked} (
          <bdi>{nameOf(table, one.by)}</bdi>)
        </li>
      ))}
    </ul>
  );
}
