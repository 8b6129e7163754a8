import { useEffect } from "preact/hooks";
import { useTable } from "../state/table";

/** Says that this window writes in a field, from when it has the focus until it has it no more, or is gone. */
export function useWriting(where: string): { begin(): void; end(): void } {
  const { writing } = useTable().view;
  const end = () => {
    if (writing.peek() === where) writing.value = null;
  };
  useEffect(() => end, [where]);
  return { begin: () => (writing.value = where), end };
}
