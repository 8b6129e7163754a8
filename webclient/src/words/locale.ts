import { language } from "./inForce";

/** The reader's own way with dates and figures, where it is a way of the page's language; else that of the language. */
export function locale(): string {
  return navigator.languages.find((tag) => tag.split("-")[0] === language()) ?? DEFAULT[language()];
}

const DEFAULT = { en: "en-GB", ru: "ru-RU" } as const;

/** A count as one writes it: 12,480. */
export function figure(count: number): string {
  return count.toLocaleString(locale());
}
