import { locale } from "../../words/locale";

/** A language by its name: "Russian" for ru; the tag itself where it has none here. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames([locale()], { type: "language" }).of(tag) ?? tag;
}
