import { newlyCited, wholeParagraph } from "../../play/passages";
import { keyOf } from "../../play/weigh";
import type { Revision } from "../../state/table";
import type { Evidence } from "../../wire/types";

/** The evidence with more added to it, each once. */
export function withAll(evidence: readonly Evidence[], more: readonly Evidence[]): Evidence[] {
  const known = new Set(evidence.map(keyOf));
  return [...evidence, ...more.filter((one) => !known.has(keyOf(one)))];
}

export function without(evidence: readonly Evidence[], gone: Evidence): Evidence[] {
  return evidence.filter((one) => keyOf(one) !== keyOf(gone));
}

/** The paragraphs that were just named in a text as ¶ and a number, as evidence. */
export function evidenceNamed(revision: Revision | null, before: string, after: string): Evidence[] {
  if (revision === null) return [];
  return newlyCited(before, after).flatMap((number) => {
    const passage = wholeParagraph(revision, number);
    return passage === null ? [] : [{ type: "cited-passage" as const, passage }];
  });
}
