import { recall, remember } from "../theme/taste";
import type * as english from "./en";
import { inForce, LANGUAGES, type Language, offered } from "./inForce";
import type { Translation } from "./translation";

const load: Readonly<Record<Exclude<Language, "en">, () => Promise<Translation>>> = {
  ru: () => import("./ru"),
};

const KEY = "language";

/** The page goes over to this language as soon as its words are here; it is remembered in this browser. */
export async function speak(next: Language): Promise<void> {
  remember(KEY, next);
  await put(next);
}

/**
 * A page is gone to that can be read in these languages: the remembered one is put in force, or the reader's own,
 * where it is among them, and English where it is not. A page is never in two languages.
 */
export async function speakHere(here: readonly Language[]): Promise<void> {
  offered.value = here;
  const next = wished();
  // Words that do not come leave the page in English, and usable.
  await put(here.includes(next) ? next : "en").catch(() => {});
}

function wished(): Language {
  const tags = [recall(KEY), ...navigator.languages].map((tag) => tag?.split("-")[0]);
  return tags.find((tag): tag is Language => tag !== undefined && Object.hasOwn(LANGUAGES, tag)) ?? "en";
}

/** Asked for last: words that come after another language was asked for are too late. */
let asked: Language = "en";

async function put(next: Language): Promise<void> {
  asked = next;
  if (next === inForce.peek().language) return;
  const words = next === "en" ? {} : await load[next]();
  if (asked !== next) return;
  inForce.value = { language: next, words };
  document.documentElement.lang = next;
}

/**
 * A section of the catalogue that reads in the language in force at the moment it is read, so a component that
 * reads it is drawn again when the language changes. Do not keep a sentence at module level; a group may be kept.
 */
// Called for sections that nobody reads, the call may go, and the section with it.
/* @__NO_SIDE_EFFECTS__ */
export function section<Name extends keyof typeof english>(name: Name, inEnglish: (typeof english)[Name]): (typeof english)[Name] {
  return through(inEnglish, () => inForce.value.words[name]);
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
