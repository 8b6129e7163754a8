import { useSignal } from "@preact/signals";
import { useTable } from "../state/table";

/** A form in writing. It is kept as this seat's scratch, and so survives a reload and a lost line. */
export interface Kept<Form extends object> {
  readonly form: Form;
  /** When it was last kept; null while something typed is not. */
  readonly keptAt: string | null;
  /** Whether anything stands in it that was not there at first. */
  readonly begun: boolean;
  change(change: Partial<Form>): void;
  /** It was sent or given up. */
  done(): void;
}

/** @param fresh the form before anybody wrote in it */
export function useKept<Form extends object>(slot: string, fresh: Form): Kept<Form> {
  const scratch = useTable().scratch.of(slot);
  const read = (text: string): Form => ({ ...fresh, ...written(text) });
  return {
    form: read(scratch.text.value),
    keptAt: scratch.keptAt.value,
    begun: scratch.text.value !== "",
    change: (change) => scratch.write(JSON.stringify({ ...read(scratch.text.peek()), ...change })),
    done: () => scratch.clear(),
  };
}

/** What cannot be read begins anew. */
function written(text: string): object {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === "object" && read !== null ? read : {};
  } catch {
    return {};
  }
}

/** Which form of a kind is open, by the rest of its slot's name: at first the one that an earlier window began. */
export function useOpened(kind: string): [string | null, (name: string | null) => void] {
  const { scratch } = useTable();
  const picked = useSignal<string | null | undefined>(undefined);
  const begun = scratch.found.value.find((name) => name.startsWith(`${kind}/`) && scratch.of(name).text.value !== "");
  const open = picked.value === undefined ? (begun?.slice(kind.length + 1) ?? null) : picked.value;
  return [open, (name) => (picked.value = name)];
}
