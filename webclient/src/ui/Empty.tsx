import type { ComponentChildren } from "preact";
import "./ui.css";

/** Where nothing is yet: what will be here, and how to begin. */
export function Empty({ title, as: Title = "p", children }: { title: string; as?: "p" | "h1"; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <Title class="empty-title">{title}</Title>
      {children === undefined ? null : <div class="empty-words">{children}</div>}
    </div>
  );
}
