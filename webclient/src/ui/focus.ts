/**
 * Where the focus goes when what had it goes: to the nearest part around it that still stands, and where
 * a whole page went, to the head of the next one. Without this, whoever has no mouse would begin again
 * from the top after every save, deletion and change of page.
 */
const CAN_HOLD = "[tabindex], article, section, form, li, dialog[open], main";
const HEAD = "article.text, h1";

interface Held {
  readonly element: HTMLElement;
  readonly around: readonly HTMLElement[];
}

/** Listens until the returned function is called. */
export function keepFocus(): () => void {
  let held: Held | null = null;
  let settling = false;

  const came = (event: FocusEvent) => {
    if (event.target instanceof HTMLElement) held = { element: event.target, around: partsAround(event.target) };
  };
  const left = (event: FocusEvent) => {
    const { target } = event;
    // What is taken from the page, or disabled while it waits, loses the focus against its will.
    queueMicrotask(() => {
      if (held?.element === target && isNowhere() && canTake(held.element)) held = null;
    });
  };
  const settle = () => {
    settling = false;
    if (held === null || !isNowhere()) return;
    const { element, around } = held;
    if (element.isConnected) {
      if (canTake(element)) element.focus({ preventScroll: true });
      return;
    }
    const next = around.find((part) => part.isConnected) ?? document.querySelector<HTMLElement>(HEAD);
    if (next !== null) focusPart(next);
  };
  const watch = new MutationObserver(() => {
    if (settling || held === null || !isNowhere()) return;
    settling = true;
    // What is drawn anew takes the focus by itself, if it wants it, once it stands.
    requestAnimationFrame(() => setTimeout(settle));
  });

  document.addEventListener("focusin", came);
  document.addEventListener("focusout", left);
  watch.observe(document.body, { subtree: true, childList: true, attributeFilter: ["disabled"] });
  return () => {
    document.removeEventListener("focusin", came);
    document.removeEventListener("focusout", left);
    watch.disconnect();
  };
}

/** Gives the focus to a part of the page, also one that is no control. */
export function focusPart(part: HTMLElement): void {
  if (part.tabIndex < 0) part.tabIndex = -1;
  part.focus({ preventScroll: true });
}

function partsAround(element: HTMLElement): HTMLElement[] {
  const parts: HTMLElement[] = [];
  for (let part = element.parentElement; part !== null; part = part.parentElement) {
    if (part.matches(CAN_HOLD)) parts.push(part);
  }
  return parts;
}

function canTake(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(":disabled");
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
