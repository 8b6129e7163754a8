import { actorName } from "../play/names";
import { useTable } from "../state/table";
import { consolePage as desk } from "../words";

/** Which drafts cannot go out as they are, and why: they stay with their sides. */
export function LeftDrafts() {
  const table = useTable();
  const left = table.leftDrafts.value;
  if (left.length === 0) return null;
  return (
    <div class="dialog-words">
      <p>{desk.course.leftDrafts}</p>
      <ul class="left-drafts">
        {left.map(({ actor, message }, at) => (
          <li key={at}>
            <strong>{actorName(table, actor)}</strong>: {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
