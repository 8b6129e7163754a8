import { signal } from "@preact/signals";
import { recall, remember } from "../theme/taste";
import type * as english from "./en";

/** A section of the catalogue in another language: as much of it as is translated. */
type Translated<T> = T extends (...given: infer Given) => string
  ? (...given: Given) => string
  : T extends string | readonly unknown[]
    ? T
    : { readonly [Key in keyof T]?: Translated<T[Key]> | undefined };

/** A catalogue in another language. What it leaves out is read in English. */
export type Translation = { readonly [Section in keyof typeof english]?: Translated<(typeof english)[Section]> | undefined };

/** The languages of the page, each by its own name. */
export const LANGUAGES = { en: "English", ru: "Русский" } as const;
export type Language = keyof typeof LANGUAGES;

const load: Readonly<Record<Exclude<Language, "en">, () => Promise<Translation>>> = {
  ru: () => import("./ru"),
};

const KEY = "language";
const chosen = signal<{ readonly language: Language; readonly words: Translation }>({ language: "en", words: {} });

export const language = (): Language => chosen.value.language;

/** The page goes over to this language as soon as its words are here; it is remembered in this browser. */
export async function speak(next: Language): Promise<void> {
  remember(KEY, next);
  await put(next);
}

/** Puts the remembered language in force, or the reader's own where there is one; before the first drawing. */
export async function startLanguage(): Promise<void> {
  const wished = [recall(KEY), ...navigator.languages].map((tag) => tag?.split("-")[0]);
  const first = wished.find((tag): tag is Language => tag !== undefined && Object.hasOwn(LANGUAGES, tag));
  // Words that do not come leave the page in English, and usable.
  if (first !== undefined && first !== "en") await put(first).catch(() => {});
}

async function put(next: Language): Promise<void> {
  chosen.value = { language: next, words: next === "en" ? {} : await load[next]() };
  document.documentElement.lang = next;
}

/**
 * A section of the catalogue that reads in the language in force at the moment it is read, so a component that
 * reads it is drawn again when the language changes. Do not keep a sentence at module level; a group may be kept.
 */
// Called for sections that nobody reads, the call may go, and the section with it.
/* @__NO_SIDE_EFFECTS__ */
export function section<Name extends keyof typeof english>(name: Name, inEnglish: (typeof english)[Name]): (typeof english)[Name] {
  return through(inEnglish, () => chosen.value.words[name]);
}

type Group = Readonly<Record<string, unknown>>;

function through<Words extends object>(inEnglish: Words, translated: () => unknown): Words {
  const read = {};
  for (const [key, words] of Object.entries(inEnglish)) {
    const other = () => (translated() as Group | undefined)?.[key];
    const is = isGroup(words) ? { value: through(words, other) } : { get: () => other() ?? words };
    Object.defineProperty(read, key, { enumerable: true, ...is });
  }
  return read as Words;
}

function isGroup(words: unknown): words is Group {
  return typeof words === "object" && words !== null && !Array.isArray(words);
}
