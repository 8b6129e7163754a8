import { keyOf } from "../../play/weigh";
import { EvidenceChip } from "../../ui/Chip";
import { turn as words } from "../../words";
import type { Evidence } from "../../wire/types";

/** What is cited so far, each with a way to let it go. */
export function CitedChips({ evidence, onRemove }: { evidence: readonly Evidence[]; onRemove(gone: Evidence): void }) {
  if (evidence.length === 0) return null;
  return (
    <ul class="chips" aria-label={words.draft.cite.evidence}>
      {evidence.map((one) => (
        <li key={keyOf(one)} class="cited">
          <EvidenceChip evidence={one} />
          <button type="button" class="cited-remove" aria-label={words.draft.cite.remove(labelOf(one))} onClick={() => onRemove(one)}>
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}

function labelOf(evidence: Evidence): string {
  return evidence.type === "cited-fact" ? words.draft.cite.factLabel : `“${evidence.passage.exact.slice(0, 40)}”`;
}
