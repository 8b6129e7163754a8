import { useEffect, useRef, useState } from "preact/hooks";
import { Elsewhere } from "../pages/join/Elsewhere";
import { LeaveSeat } from "../pages/join/LeaveSeat";
import { setTheme, theme, type Theme } from "../theme/theme";
import { briefShown } from "../turn/brief";
import { useTable } from "../state/table";
import { LanguageChoice } from "../ui/LanguageChoice";
import { consolePage as desk, join, session, turn } from "../words";

const THEMES: readonly Theme[] = ["system", "light", "dark"];

/** My name and side; pressed, what concerns only me. */
export function SeatMenu({ name, side }: { name: string; side: string }) {
  const table = useTable();
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState<"elsewhere" | "leave">();
  const ask = (what: "elsewhere" | "leave") => {
    setOpen(false);
    setAsked(what);
  };
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = menu.current;
    if (!open || box === null) return;
    const outside = (event: Event) => {
      if (!box.contains(event.target as Node)) setOpen(false);
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      setOpen(false);
      box.querySelector("button")?.focus();
    };
    document.addEventListener("pointerdown", outside);
    document.addEventListener("focusin", outside);
    box.addEventListener("keydown", escape);
    return () => {
      document.removeEventListener("pointerdown", outside);
      document.removeEventListener("focusin", outside);
      box.removeEventListener("keydown", escape);
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
          {table.me.value?.role.type === "white-cell" ? <WhiteCellDoors /> : null}
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
          <button type="button" class="menu-item" onClick={() => ask("elsewhere")}>
            {join.elsewhere}
          </button>
          <button type="button" class="menu-item" onClick={() => ask("leave")}>
            {join.leave}
          </button>
          <fieldset class="menu-row">
            <legend>{session.theme.label}</legend>
            {THEMES.map((one) => (
              <button key={one} type="button" class="pill" aria-pressed={theme.value === one} onClick={() => setTheme(one)}>
                {session.theme[one]}
              </button>
            ))}
          </fieldset>
          <div class="menu-row">
            <LanguageChoice />
          </div>
        </div>
      ) : null}
      {asked === "elsewhere" ? <Elsewhere onClose={() => setAsked(undefined)} /> : null}
      {asked === "leave" ? <LeaveSeat onClose={() => setAsked(undefined)} /> : null}
    </div>
  );
}

/** The white cell's windows: the usual one, and the two that take the whole width. */
function WhiteCellDoors() {
  const { session: play, seat } = useTable().place;
  return (
    <>
      <a href={`/s/${play}/${seat}`}>{desk.toRooms}</a>
      <a href={`/s/${play}/${seat}/console`}>{session.console}</a>
      <a href={`/s/${play}/${seat}/wall`}>{session.wall}</a>
    </>
  );
}
