/**
 * What one writes in stays where it is: when something is put in above it, the room is scrolled by as
 * much. The browser's own anchoring does not when a room stands at its top.
 */
const FIELDS = "textarea, input";

/** Watches a room until the returned function is called. */
export function keepFieldSteady(room: HTMLElement): () => void {
  let field: HTMLElement | null = null;
  let place = 0;
  const came = ({ target }: FocusEvent) => {
    field = target instanceof HTMLElement && target.matches(FIELDS) ? target : null;
    if (field !== null) place = placeOf(field, room);
  };
  const settle = () => {
    if (field === null || field !== document.activeElement) return;
    const now = placeOf(field, room);
    if (now !== place) room.scrollTop += now - place;
    place = now;
  };
  const changed = new MutationObserver(settle);
  room.addEventListener("focusin", came);
  changed.observe(room, { subtree: true, childList: true, characterData: true, attributeFilter: ["style"] });
  return () => {
    room.removeEventListener("focusin", came);
    changed.disconnect();
  };
}

/** How far down the room's contents it stands, in pixels, however the room is scrolled. */
function placeOf(field: HTMLElement, room: HTMLElement): number {
  return field.getBoundingClientRect().top - room.getBoundingClientRect().top + room.scrollTop;
}
