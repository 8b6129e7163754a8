import { turn as words } from "../../words";
import type { ActionSpec } from "../../wire/types";

/** What the card says of how it is ruled, beside the ruling: thresholds, halvings, what else may happen. */
export function Conditions({ action }: { action: ActionSpec | undefined }) {
  if (action === undefined || action.conditions.length === 0) return null;
  return (
    <div class="stack-tight card-conditions">
      <p class="small-head">{words.action.onTheCard(action.title)}</p>
      <ul class="conditions">
        {action.conditions.map((condition) => (
          <li key={condition}>{condition}</li>
        ))}
      </ul>
    </div>
  );
}
