import { useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { currentText } from "../document/current";
import { useTable } from "../state/table";
import { Button } from "../ui/Button";
import { Empty } from "../ui/Empty";
import { phone } from "../ui/media";
import { notes as words } from "../words";
import { Composer } from "./Composer";
import { Filters } from "./Filters";
import { EVERYTHING, fits, isFiltered, steady, threads, type Thread } from "./list";
import { mayWrite } from "./making";
import { NoteThread } from "./NoteThread";
import { Pill } from "./Pill";
import { shownOrder } from "./order";
import { useInStep } from "./useInStep";
import { useWaiting } from "./useWaiting";
import { Unsent } from "./Unsent";
import { Untaken } from "./Untaken";
import "./notes.css";

/** More than so many on one paragraph fold. */
const FOLD_AT = 8;
const PAGE = 150;

/** The notes on the text, in the order of the text. */
export function NotesRoom() {
  const table = useTable();
  const filter = useSignal(EVERYTHING);
  const all = threads(table.cards.of("annotation"), table.cards.of("reply"));
  const [page, setPage] = useState(PAGE);
  const list = useRef<HTMLUListElement>(null) as RefObject<HTMLUListElement>;
  const waiting = useWaiting(all, list);
  const shown = useSteady(
    all
      .filter(({ note }) => !waiting.names.has(note.annotation))
      .map(({ note, replies }) => ({ note, replies: replies.filter((reply) => !waiting.names.has(reply.reply)) }))
      .filter((thread) => fits(thread, filter.value)),
  );
  const composing = phone.value || !mayWrite(table) ? null : table.view.composing.value;

  const untaken = mayWrite(table) ? null : table.view.composing.value;

  useInStep(list, shown, composing !== null);
  useSettleWhenEmpty(shown.length === 0 && waiting.names.size > 0 && !isFiltered(filter.value), waiting.settle);
  const sought = table.view.sought.value;
  // A press on a mark asks for its note, also where a filter or the page would leave it out.
  useLayoutEffect(() => {
    const at = all.findIndex(({ note }) => note.annotation === sought?.note);
    const thread = all[at];
    if (thread === undefined) return;
    if (!fits(thread, filter.peek())) filter.value = EVERYTHING;
    if (at >= page) setPage(at + PAGE);
  }, [sought]);
  const order = shown.map((thread) => thread.note.annotation);
  useEffect(() => {
    shownOrder.value = order;
  }, [order.join(" ")]);
  useFocusOnNeighbour(order);

  if (all.length === 0 && composing === null && table.unsent.value.length === 0) {
    return (
      <>
        {untaken === null ? null : <Untaken composing={untaken} />}
        <Empty title={words.none}>{mayWrite(table) ? words.noneHow : words.noneObserver}</Empty>
      </>
    );
  }
  return (
    <>
      {untaken === null ? null : <Untaken composing={untaken} />}
      <div class="notes-head">
        <Filters filter={filter} threads={all} />
        <Count shown={shown} fitting={all.filter((thread) => fits(thread, filter.value)).length} all={all.length} />
      </div>
      <Pill waiting={waiting} all={all} list={list} />
      {shown.length === 0 && isFiltered(filter.value) ? (
        <Empty title={words.noneFiltered}>
          <Button onClick={() => (filter.value = EVERYTHING)}>{words.showAll}</Button>
        </Empty>
      ) : null}
      <ul class="notes" ref={list}>
        {composing !== null && !shown.some(({ note }) => note.passage.start <= composing.passage.start) ? (
          <li key="composer">
            <Composer composing={composing} />
          </li>
        ) : null}
        <Threads shown={shown.slice(0, page)} />
      </ul>
      <Unsent />
      {shown.length > page ? <Button onClick={() => setPage(page + PAGE)}>{words.deep(shown.length - page)}</Button> : null}
    </>
  );
}

/** The threads, with the one in writing where its passage stands; many on one paragraph fold. */
function Threads({ shown }: { shown: readonly Thread[] }) {
  const table = useTable();
  const open = useSignal<ReadonlySet<number>>(new Set());
  const text = currentText.value;
  const composing = phone.value || !mayWrite(table) ? null : table.view.composing.value;
  const after = composing === null ? undefined : shown.findLast(({ note }) => note.passage.start <= composing.passage.start);
  const groups = useMemo(() => {
    const byBlock = new Map<number, Thread[]>();
    for (const thread of shown) {
      const block = text?.map.spot(thread.note.passage.start).block ?? 0;
      byBlock.set(block, [...(byBlock.get(block) ?? []), thread]);
    }
    return [...byBlock];
  }, [shown, text]);
  return (
    <>
      {groups.map(([block, members]) => {
        const folded = members.length > FOLD_AT + 2 && !open.value.has(block);
        const drawn = folded ? members.filter((one, at) => at < FOLD_AT || one.note.annotation === table.view.note.value || one === after) : members;
        return (
          <>
            {drawn.map((thread) => (
              <>
                <NoteThread key={thread.note.annotation} thread={thread} />
                {thread === after && composing !== null ? (
                  <li key="composer">
                    <Composer composing={composing} />
                  </li>
                ) : null}
              </>
            ))}
            {drawn.length < members.length ? (
              <li key={`more/${block}`} class="notes-more">
                <Button manner="quiet" onClick={() => (open.value = new Set(open.value).add(block))}>
                  {words.deep(members.length - drawn.length)}
                </Button>
              </li>
            ) : null}
          </>
        );
      })}
    </>
  );
}

/** How many there are, those among them that wait behind the pill, and how many are in view; alone in being drawn again as the text is scrolled. */
function Count({ shown, fitting, all }: { shown: readonly Thread[]; fitting: number; all: number }) {
  const stretch = currentText.value?.stretchInView() ?? null;
  const here = phone.value || stretch === null ? null : shown.filter(({ note }) => note.passage.start < stretch.end && note.passage.end > stretch.start).length;
  return <span class="quiet">{words.count(fitting, all, here)}</span>;
}

function useSteady(shown: readonly Thread[]): readonly Thread[] {
  const before = useRef<ReadonlyMap<string, Thread>>(new Map());
  const now = steady(before.current, shown);
  before.current = new Map(now.map((thread) => [thread.note.annotation, thread]));
  return now;
}

/** When the note that had the focus goes, its neighbour gets it. */
function useFocusOnNeighbour(order: readonly string[]): void {
  const table = useTable();
  const before = useRef(order);
  useLayoutEffect(() => {
    const at = before.current.indexOf(table.view.note.peek() ?? "");
    const gone = at !== -1 && !order.includes(before.current[at] ?? "");
    const neighbour = before.current.slice(at + 1).find((one) => order.includes(one)) ?? order.at(-1);
    before.current = order;
    if (!gone || neighbour === undefined || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(`[data-note="${CSS.escape(neighbour)}"]`)?.focus();
  }, [order.join(" ")]);
}

/** Where there is nothing to read, nothing can jump: what comes shows at once. */
function useSettleWhenEmpty(empty: boolean, settle: () => void): void {
  useEffect(() => {
    if (empty) settle();
  }, [empty]);
}
