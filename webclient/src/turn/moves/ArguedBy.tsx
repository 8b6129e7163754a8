import { useTable } from "../../state/table";
import { RoleBadge } from "../../ui/RoleBadge";
import { turn as words } from "../../words";
import type { MoveCard } from "../../wire/types";
import { voices } from "./voices";

/** On a folded move: that arguments came in, and from whom. */
export function ArguedBy({ move }: { move: MoveCard }) {
  const all = voices(useTable().cards.of("argument").filter((argument) => argument.move === move.move));
  if (all.length === 0) return null;
  return (
    <p class="row quiet">
      {words.moves.argued}
      {all.map(({ role, side, times }) => (
        <span key={`${side} ${JSON.stringify(role)}`} class="voice">
          <RoleBadge role={role} size="small" /> {words.moves.voice[side]}
          {times === 1 ? "" : ` (${times})`}
        </span>
      ))}
    </p>
  );
}
