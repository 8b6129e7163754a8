import type { RefObject } from "preact";
import { notes as words } from "../words";
import { waits, type Thread } from "./list";
import type { Waiting } from "./useWaiting";

interface Props {
  waiting: Waiting;
  all: readonly Thread[];
  list: RefObject<HTMLElement>;
}

/** What waits, and where; pressed, it comes in, and the first of it into view. */
export function Pill({ waiting, all, list }: Props) {
  if (waiting.names.size === 0) return null;
  const letIn = () => {
    const first = all.find((thread) => waits(thread, waiting.names))?.note.annotation;
    waiting.settle();
    requestAnimationFrame(() => {
      const card = first === undefined ? null : list.current?.querySelector<HTMLElement>(`[data-note="${CSS.escape(first)}"]`);
      card?.focus({ preventScroll: true });
      card?.scrollIntoView({ block: "nearest" });
    });
  };
  const { arrow, said } = words.whereabouts[waiting.where];
  return (
    <button type="button" class="fresh" onClick={letIn}>
      {words.fresh(waiting.names.size)}
      <span class="heard">{said}</span>
      <span aria-hidden="true">{arrow}</span>
    </button>
  );
}
