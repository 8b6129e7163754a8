import type { ComponentChildren } from "preact";
import "./ui.css";

/** Where nothing is yet: what will be here, and how to begin. */
export function Empty({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {children === undefined ? null : <div class="empty-words">{children}</div>}
    </div>
  );
}
