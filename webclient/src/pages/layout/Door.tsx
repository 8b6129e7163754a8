import type { ComponentChildren } from "preact";
import { Logo } from "../../ui/Logo";
import { Marking } from "./Marking";
import "./layout.css";

/** A page that stands alone, before one is in: one card in the middle of the desk. */
export function Door({ marking, children }: { marking?: string | undefined; children: ComponentChildren }) {
  return (
    <div class="door">
      <Marking text={marking} />
      <main class="door-card">
        <Logo />
        {children}
      </main>
    </div>
  );
}
