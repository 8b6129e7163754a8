import { useEffect, useState } from "preact/hooks";

/** Longer than a second press that was meant for what stood here before, shorter than a decision. */
const SETTLES_MS = 600;

/**
 * For a button that comes where another was: whether a press on it is meant for it. A pointer's is once what `key`
 * names has stood for a moment; keys come with the focus, which does not stay behind where the button is another.
 *
 * @param before what counts as having stood there at first
 */
export function useSettled(key: string, before = key): { settled: boolean; isMeant(press: MouseEvent): boolean } {
  const [since, setSince] = useState(before);
  useEffect(() => {
    const soon = setTimeout(() => setSince(key), SETTLES_MS);
    return () => clearTimeout(soon);
  }, [key]);
  const settled = since === key;
  return { settled, isMeant: (press) => settled || press.detail === 0 };
}

export type Settled = ReturnType<typeof useSettled>;
