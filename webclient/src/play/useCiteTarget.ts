import { useMemo, useRef } from "preact/hooks";
import { useTable } from "../state/table";
import type { CiteTarget } from "../state/view";
import type { Evidence } from "../wire/types";

/** A field to which citations can go. */
export interface TakesCitations {
  /** Makes it the one they go to: when it gets the focus. */
  take(): void;
  /** They go there no more: it was said, or thrown away. */
  release(): void;
}

/**
 * A field that takes evidence. It stays the one that citations go to while one looks for them in
 * another room, until another field takes over: so `add` must work with nothing of it drawn.
 *
 * @param name what tells this field from all others
 */
export function useCiteTarget(name: string, label: string, add: (evidence: Evidence) => void): TakesCitations {
  const { citing } = useTable().view;
  const latest = useRef(add);
  latest.current = add;
  return useMemo(() => {
    const target: NamedTarget = { name, label, add: (evidence) => latest.current(evidence) };
    return {
      take: () => {
        citing.value = target;
      },
      release: () => {
        if ((citing.peek() as NamedTarget | null)?.name === name) citing.value = null;
      },
    };
  }, [citing, name, label]);
}

interface NamedTarget extends CiteTarget {
  readonly name: string;
}
