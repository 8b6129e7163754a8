import { useTable } from "../state/table";
import { paragraphLabel } from "../ui/Chip";
import type { Evidence, EvidenceView } from "../wire/types";
import { common } from "../words";

/** On what something rests, each paragraph and fact once. The wall has nothing to lead to, so these are no buttons. */
export function RestsOn({ of }: { of: readonly (Evidence | EvidenceView)[] }) {
  const { cards, revision } = useTable();
  const blocks = revision.value?.blocks ?? [];
  const passages = new Set(of.flatMap((one) => ("passage" in one ? paragraphLabel(blocks, one.passage) : [])));
  const facts = new Set(of.flatMap((one) => ("fact" in one ? (cards.get("fact", one.fact) ?? []) : [])));
  return (
    <span class="chips">
      {[...passages].map((label) => (
        <span key={label} class="chip">
          {label}
        </span>
      ))}
      {[...facts].map(({ fact, number }) => (
        <span key={fact} class="chip" data-dashed="">
          {common.fact(number)}
        </span>
      ))}
    </span>
  );
}
