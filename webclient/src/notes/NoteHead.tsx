import { sideName } from "../document/onTheText";
import { timeOfDay } from "../state/clock";
import { useTable } from "../state/table";
import { RoleBadge } from "../ui/RoleBadge";
import type { Role } from "../wire/types";
import { common, notes as words } from "../words";

/** Badge, name, when. */
export function NoteHead({ seat, role, at, edited }: { seat: string; role: Role; at: string; edited?: string | undefined }) {
  const table = useTable();
  const card = table.cards.get("seat", seat);
  const mine = seat === table.place.seat;
  return (
    <div class="note-head">
      <RoleBadge role={role} />
      <strong class="note-name" dir="auto">
        {card?.name ?? sideName(table, role, common.roles["white-cell"].name)}
      </strong>
      <span class="quiet">
        {mine ? `${words.you}, ` : ""}
        {timeOfDay(at)}
        {edited === undefined ? "" : ` · ${words.edited} ${timeOfDay(edited)}`}
      </span>
    </div>
  );
}
