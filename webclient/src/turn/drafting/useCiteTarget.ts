import { useEffect, useMemo, useRef } from "preact/hooks";
import { useTable } from "../../state/table";
import type { CiteTarget } from "../../state/view";
import type { Evidence } from "../../wire/types";

/**
 * A field that takes evidence. Calling the answer (when the field gets the focus) makes it the one
 * that citations go to; it stays so until another field takes over or it leaves the page.
 */
export function useCiteTarget(label: string, add: (evidence: Evidence) => void): () => void {
  const { citing } = useTable().view;
  const latest = useRef(add);
  latest.current = add;
  const target = useMemo<CiteTarget>(() => ({ label, add: (evidence) => latest.current(evidence) }), [label]);
  useEffect(
    () => () => {
      if (citing.peek() === target) citing.value = null;
    },
    [citing, target],
  );
  return () => {
    citing.value = target;
  };
}
