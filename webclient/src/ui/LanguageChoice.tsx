import { common } from "../words";
import { language, LANGUAGES, type Language, offered } from "../words/inForce";
import { speak } from "../words/language";
import { toast } from "./Live";

const choose = (one: Language) => void speak(one).catch(() => toast(common.failed));

/** The languages in which one can read this page, each in its own words; nothing where there is one. */
export function LanguageChoice() {
  if (offered.value.length === 1) return null;
  return (
    <div class="languages" role="group" aria-label={common.language}>
      {offered.value.map((one) => (
        <button key={one} type="button" lang={one} aria-pressed={language() === one} onClick={() => choose(one)}>
          {LANGUAGES[one]}
        </button>
      ))}
    </div>
  );
}
