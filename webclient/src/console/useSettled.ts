import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";

/** A hand that presses twice has done so by then; nobody waits for it. */
const SETTLES_MS = 600;

/**
 * Whether this has been so for a moment: what has only just changed under a hand is not pressed yet.
 *
 * @param before what counts as having been so at first
 */
export function useSettled(is: string, before = is): boolean {
  const was = useSignal(before);
  useEffect(() => {
    const settles = setTimeout(() => (was.value = is), SETTLES_MS);
    return () => clearTimeout(settles);
  }, [is]);
  return was.value === is;
}
