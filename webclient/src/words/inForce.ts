import { signal } from "@preact/signals";

/** The languages of the page, each by its own name. */
export const LANGUAGES = { en: "English", ru: "Русский" } as const;
export type Language = keyof typeof LANGUAGES;

/** The language in force, with its words where they are not English. */
export const inForce = signal<{ readonly language: Language; readonly words: Readonly<Record<string, unknown>> }>({ language: "en", words: {} });

/** The languages in which all that stands on this page can be read; English is one of them. */
export const offered = signal<readonly Language[]>(["en"]);

export const language = (): Language => inForce.value.language;
