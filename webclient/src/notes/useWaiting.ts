import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import { useTable } from "../state/table";
import { announce } from "../ui/Live";
import { narrow } from "../ui/media";
import { notes as words } from "../words";
import { everythingIn, held, waits, whereabouts, type Thread, type Whereabouts } from "./list";

/** What came while one was reading or writing here, and waits behind the pill. */
export interface Waiting {
  readonly names: ReadonlySet<string>;
  readonly where: Whereabouts;
  /** Lets all of it in. */
  settle(): void;
}

/**
 * What others add waits as long as a hand or the focus is on the notes, or one writes there; otherwise
 * it shows at once. Whichever, it is said to ears.
 *
 * @param list the notes as they are drawn
 */
export function useWaiting(all: readonly Thread[], list: RefObject<HTMLElement>): Waiting {
  const table = useTable();
  const [settled, setSettled] = useState<ReadonlySet<string>>(() => everythingIn(all));
  const [where, setWhere] = useState<Whereabouts>("here");
  const names = held(all, settled, table.place.seat);
  const count = names.size;
  const settle = () => setSettled(everythingIn(all));
  const isWriting = table.view.composing.value !== null || table.view.replying.value !== null;
  const covers = narrow.value && table.view.roomOpen.value;
  const sought = table.view.sought.value;

  useEffect(() => {
    if (count > 0) announce(words.fresh(count));
  }, [count]);
  // A press on a mark asks for its note, whether it waits or not.
  useLayoutEffect(() => {
    const thread = all.find(({ note }) => note.annotation === sought?.note);
    if (thread !== undefined && waits(thread, names)) setSettled(new Set([...settled, ...everythingIn([thread])]));
  }, [sought]);
  useLayoutEffect(() => {
    if (count === 0) return undefined;
    const room = list.current?.closest<HTMLElement>(".pane-room") ?? null;
    if (room === null) return settle();
    const look = () => {
      if (isWriting || covers || room.matches(":hover, :focus-within")) setWhere(whereabouts(all, names, inView(room)));
      else settle();
    };
    const later = () => requestAnimationFrame(look);
    look();
    for (const one of STIRS) room.addEventListener(one, later, { passive: true });
    return () => {
      for (const one of STIRS) room.removeEventListener(one, later);
    };
  }, [count, isWriting, covers, all]);
  return { names, where, settle };
}

/** After which it may be another matter whether one reads here, and where. */
const STIRS = ["pointerleave", "focusout", "scroll"] as const;

/** The notes that are in view, first to last. */
function inView(room: HTMLElement): string[] {
  const box = room.getBoundingClientRect();
  return [...room.querySelectorAll<HTMLElement>("[data-note]")].flatMap((card) => {
    const { top, bottom } = card.getBoundingClientRect();
    return bottom > box.top && top < box.bottom ? [card.dataset["note"] ?? ""] : [];
  });
}
