import { useSignal, type ReadonlySignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/** So near its end a box counts as read to the end, in pixels. */
const NEAR = 4;

/** Whether a scrolling box goes on below what is in view. */
export function useMoreBelow(box: RefObject<HTMLElement>): ReadonlySignal<boolean> {
  const more = useSignal(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const look = () => (more.value = element.scrollHeight - element.scrollTop - element.clientHeight > NEAR);
    const sized = new ResizeObserver(look);
    sized.observe(element);
    for (const part of element.children) sized.observe(part);
    element.addEventListener("scroll", look, { passive: true });
    look();
    return () => {
      sized.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, []);
  return more;
}
