import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** What comes by a press takes the focus with it, at its first control, and into view. */
export function TakesFocus({ children }: { children: ComponentChildren }) {
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const first = here.current?.querySelector<HTMLElement>("input, select, textarea, button");
    first?.focus();
    first?.scrollIntoView({ block: "nearest" });
  }, []);
  return <div ref={here}>{children}</div>;
}
