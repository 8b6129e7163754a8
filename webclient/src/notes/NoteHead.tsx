import { sideName } from "../document/onTheText";
import { timeOfDay } from "../state/clock";
import { useTable } from "../state/table";
import { Name } from "../ui/Name";
import { RoleBadge } from "../ui/RoleBadge";
import type { Kind, Role } from "../wire/types";
import { common, notes as words } from "../words";

interface Props {
  seat: string;
  role: Role;
  at: string;
  edited?: string | undefined;
  /** Said to ears; eyes see what it is. */
  kind?: Kind;
  /** Who may read it, in words; a reply is read by whoever reads its note. */
  readers?: string;
}

/** Badge, name, when, and who may read it. */
export function NoteHead({ seat, role, at, edited, kind, readers }: Props) {
  const table = useTable();
  const side = sideName(table, role, common.roles["white-cell"].name);
  const name = table.cards.get("seat", seat)?.name ?? side;
  const mine = seat === table.place.seat;
  return (
    <div class="note-head">
      {kind === undefined ? null : <span class="heard">{words.kindBy[kind]}</span>}
      {/* Ears hear a side once, also where nobody's name stands beside it. */}
      <span class="note-who">
        <span aria-hidden={name === side ? true : undefined}>
          <RoleBadge role={role} />
        </span>
        <strong class="note-name">
          <Name>{name}</Name>
        </strong>
      </span>
      <span class="quiet">
        {mine ? `${words.you}, ` : ""}
        {timeOfDay(at)}
        {edited === undefined ? "" : ` · ${words.edited} ${timeOfDay(edited)}`}
        {readers === undefined ? "" : ` · ${words.readBy(readers)}`}
      </span>
    </div>
  );
}
