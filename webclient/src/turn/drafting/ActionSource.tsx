import { useTable } from "../../state/table";
import { PassageChip } from "../../ui/Chip";
import { play } from "../../words";
import type { ActionSpec } from "../../wire/types";

/** Where an action of the catalogue comes from: a passage, the scenario's own source, or nobody's text. */
export function ActionSource({ action }: { action: ActionSpec }) {
  const citations = useTable().scenario.value?.citations ?? [];
  if (action.source.type === "assumption") {
    return (
      <em class="assumption" title={action.source.why}>
        {play.assumption}
      </em>
    );
  }
  const passage = citations.find(({ source }) => source === `action/${action.id}`)?.passage;
  if (passage !== undefined) return <PassageChip passage={passage} />;
  return (
    <span class="quiet" title={action.source.quote}>
      {play.seedSource(action.source.paragraph)}
    </span>
  );
}
