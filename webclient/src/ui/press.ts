/**
 * A hand that presses twice means what it pressed first. What has come under it by the second press, as the form that
 * the first one opened, is not pressed: nobody chose it.
 */
const PRESSABLE = "label, button, a, summary, input, select, [role]";

/** Watches the whole page until the returned function is called. */
export function pressOnce(): () => void {
  let first: Element | null = null;
  const press = (event: MouseEvent) => {
    if (event.detail <= 1) first = pressable(event);
  };
  const click = (event: MouseEvent) => {
    const now = pressable(event);
    if (event.detail <= 1 || now === null || now === first) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener("mousedown", press, { capture: true });
  document.addEventListener("click", click, { capture: true });
  return () => {
    document.removeEventListener("mousedown", press, { capture: true });
    document.removeEventListener("click", click, { capture: true });
  };
}

/** What a press is on: a label stands for its field. */
function pressable({ target }: Event): Element | null {
  if (!(target instanceof Element)) return null;
  return target.closest("label") ?? target.closest(PRESSABLE);
}
