import type { ScratchSlot } from "../state/scratch";
import type { Evidence } from "../wire/types";

/** Evidence beside what is being written, kept in a scratch slot of its own so that it is not lost with the room. */
export function keptEvidence(slot: ScratchSlot): readonly Evidence[] {
  if (slot.text.value === "") return [];
  try {
    const read: unknown = JSON.parse(slot.text.value);
    return Array.isArray(read) ? (read as Evidence[]) : [];
  } catch {
    return [];
  }
}

export function keepEvidence(slot: ScratchSlot, evidence: readonly Evidence[]): void {
  if (evidence.length === 0) slot.clear();
  else slot.write(JSON.stringify(evidence));
}
