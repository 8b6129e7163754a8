import type { ComponentChildren } from "preact";
import { LanguageChoice } from "../../ui/LanguageChoice";
import { Logo } from "../../ui/Logo";
import { Marking } from "./Marking";
import { useTitle } from "../../ui/useTitle";
import { common } from "../../words";
import { language } from "../../words/inForce";
import "./layout.css";

interface Props {
  /** What the window is called. */
  title?: string | undefined;
  marking?: string | undefined;
  children: ComponentChildren;
}

/** A page that stands alone, before one is in: one card in the middle of the desk. */
export function Door({ marking, title, children }: Props) {
  useTitle(title);
  return (
    <div class="door">
      <Marking text={marking} />
      <main class="door-card">
        <div class="door-top">
          <Logo />
          <LanguageChoice />
        </div>
        {language() === "en" ? null : <p class="quiet">{common.insideEnglish}</p>}
        {children}
      </main>
    </div>
  );
}
