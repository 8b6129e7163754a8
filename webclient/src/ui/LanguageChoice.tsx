import { common } from "../words";
import { language, LANGUAGES, type Language } from "../words/inForce";
import { speak } from "../words/language";
import { toast } from "./Live";

const choose = (one: Language) => void speak(one).catch(() => toast(common.failed));

/** The languages of the page, each in its own words. */
export function LanguageChoice() {
  return (
    <div class="languages" role="group" aria-label={common.language}>
      {(Object.keys(LANGUAGES) as Language[]).map((one) => (
        <button key={one} type="button" lang={one} aria-pressed={language() === one} onClick={() => choose(one)}>
          {LANGUAGES[one]}
        </button>
      ))}
    </div>
  );
}
