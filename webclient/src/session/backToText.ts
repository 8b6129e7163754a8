import { effect } from "@preact/signals";
import type { View } from "../state/view";
import { narrow } from "../ui/media";

/**
 * Where a room covers the text, *Back* leads from it to the text before it leads out of the session: an open room is
 * a step of its own in the window's history. Listens until the returned function is called.
 */
export function backToText(view: View): () => void {
  // Left by a reload: the room it stood for is not open any more.
  let isStep = isRoom(history.state);
  const stop = effect(() => {
    const covers = narrow.value && view.roomOpen.value;
    if (covers && !isStep) history.pushState(ROOM, "");
    if (!covers && isStep) history.back();
    isStep = covers;
  });
  const back = () => {
    if (!isStep) return;
    isStep = false;
    view.roomOpen.value = false;
  };
  addEventListener("popstate", back);
  return () => {
    stop();
    removeEventListener("popstate", back);
  };
}

const ROOM = { room: true };

function isRoom(state: unknown): boolean {
  return typeof state === "object" && state !== null && "room" in state;
}
