import { useEffect, useRef, useState } from "preact/hooks";
import { lazy } from "../ui/lazy";
import { Name } from "../ui/Name";
import { session } from "../words";
import { later } from "./later";
import type { Asked } from "./SeatMenuList";

const SeatMenuList = lazy(() => later().then((m) => m.SeatMenuList));
const Elsewhere = lazy(() => import("../pages/join/Elsewhere").then((m) => m.Elsewhere));
const LeaveSeat = lazy(() => import("../pages/join/LeaveSeat").then((m) => m.LeaveSeat));

/** My name and side; pressed, what concerns only me. */
export function SeatMenu({ name, side }: { name: string; side: string }) {
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState<Asked>();
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
        <Name>{name}</Name>
        {side === "" ? null : <span class="seat-side"> · {side}</span>}
      </button>
      {open ? (
        <div class="menu">
          <SeatMenuList
            onDone={() => setOpen(false)}
            onAsk={(what) => {
              setOpen(false);
              setAsked(what);
            }}
          />
        </div>
      ) : null}
      {asked === "elsewhere" ? <Elsewhere onClose={() => setAsked(undefined)} /> : null}
      {asked === "leave" ? <LeaveSeat onClose={() => setAsked(undefined)} /> : null}
    </div>
  );
}
