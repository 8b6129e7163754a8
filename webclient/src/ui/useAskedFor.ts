import type { Signal } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { focusPart } from "./focus";

/**
 * Brings a part into view that a chip asked for, and gives it the focus: what folds it, or where nothing
 * does, the part itself.
 *
 * @param asked what is asked for; emptied once it is there
 * @param open unfolds the part before it is brought into view
 */
export function useAskedFor<E extends HTMLElement>(asked: Signal<string | null>, name: string, open: () => void): RefObject<E> {
  const part = useRef<E>(null) as RefObject<E>;
  const isAsked = asked.value === name;
  useEffect(() => {
    const element = part.current;
    if (!isAsked || element === null) return;
    open();
    // Once it stands open, for only then is it as tall as it will be.
    requestAnimationFrame(() => element.scrollIntoView({ block: "start" }));
    focusPart(element.querySelector<HTMLElement>(".fold-title") ?? element);
    asked.value = null;
  }, [isAsked]);
  return part;
}
