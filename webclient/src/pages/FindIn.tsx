import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Field } from "../ui/Field";
import { desk } from "../words";

/** Up to so many one sees at a glance. */
const GLANCE = 12;

interface Props<T> {
  of: readonly T[];
  /** What is looked for, such as "Find a session". */
  label: string;
  /** All words by which one can be found. */
  words(one: T): string;
  children(found: readonly T[]): ComponentChildren;
}

/** A list that is searched once it is long. */
export function FindIn<T>({ of, label, words, children }: Props<T>) {
  const [sought, setSought] = useState("");
  if (of.length <= GLANCE) return <>{children(of)}</>;
  const found = matching(of, words, sought);
  return (
    <>
      <Field label={label} type="search" value={sought} onWrite={setSought} autocomplete="off" hint={sought === "" ? undefined : desk.found(found.length, of.length)} />
      {found.length === 0 ? null : children(found)}
    </>
  );
}

/** Those that have every sought word in them, in any order, whatever the case and the accents. */
export function matching<T>(of: readonly T[], words: (one: T) => string, sought: string): readonly T[] {
  const wanted = plain(sought).split(/\s+/).filter((word) => word !== "");
  return of.filter((one) => wanted.every((word) => plain(words(one)).includes(word)));
}

function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
