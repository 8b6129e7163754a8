import type * as english from "./en";

/** A section of the catalogue in another language: as much of it as is translated. */
type Translated<T> = T extends (...given: infer Given) => string
  ? (...given: Given) => string
  : T extends string | readonly unknown[]
    ? T
    : { readonly [Key in keyof T]?: Translated<T[Key]> | undefined };

/** A catalogue in another language. What it leaves out is read in English. */
export type Translation = { readonly [Section in keyof typeof english]?: Translated<(typeof english)[Section]> | undefined };
