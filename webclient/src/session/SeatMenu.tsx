import { useEffect, useRef, useState } from "preact/hooks";
import { setTheme, theme, type Theme } from "../theme/theme";
import { briefShown } from "../turn/brief";
import { session } from "../words/session";
import { turn } from "../words/turn";

const THEMES: readonly Theme[] = ["system", "light", "dark"];

/** My name and side; pressed, what concerns only me. */
export function SeatMenu({ name, side }: { name: string; side: string }) {
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (event instanceof KeyboardEvent ? event.key === "Escape" : !menu.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", outside);
    document.addEventListener("keydown", outside);
    return () => {
      document.removeEventListener("pointerdown", outside);
      document.removeEventListener("keydown", outside);
    };
  }, [open]);
  return (
    <div class="seat-menu" ref={menu}>
      <button type="button" aria-expanded={open} aria-label={`${name}, ${side}: ${session.menu}`} onClick={() => setOpen(!open)}>
        <span class="seat-name">{name}</span>
        {side === "" ? null : <span class="seat-side"> · {side}</span>}
      </button>
      {open ? (
        <div class="menu">
          <button
            type="button"
            class="menu-item"
            onClick={() => {
              setOpen(false);
              briefShown.value = true;
            }}
          >
            {turn.brief.open}
          </button>
          <fieldset class="menu-row">
            <legend>{session.theme.label}</legend>
            {THEMES.map((one) => (
              <button key={one} type="button" class="pill" aria-pressed={theme.value === one} onClick={() => setTheme(one)}>
                {session.theme[one]}
              </button>
            ))}
          </fieldset>
        </div>
      ) : null}
    </div>
  );
}
