import type { Signal } from "@preact/signals";
import { useTable } from "../state/table";
import type { Kind } from "../wire/types";
import { common, notes as words } from "../words";
import { sideOf, type NoteFilter, type Thread } from "./list";

const KINDS: readonly Kind[] = ["comment", "question", "tag", "highlight"];

/** By actor, kind and tag, open questions, one's own, words. */
export function Filters({ filter, threads }: { filter: Signal<NoteFilter>; threads: readonly Thread[] }) {
  const table = useTable();
  const now = filter.value;
  const change = (part: Partial<NoteFilter>) => (filter.value = { ...filter.peek(), ...part });
  const codebook = table.scenario.value?.codebook ?? [];
  const whiteCell = threads.some(({ note }) => sideOf(note.role) === "white-cell");
  return (
    <div class="filters">
      <select class="pill" aria-label={words.filters.by.actors} value={now.side ?? ""} onChange={(event) => change({ side: event.currentTarget.value || null })}>
        <option value="">{words.filters.actors}</option>
        {table.cards.of("actor").map((actor) => (
          <option key={actor.actor} value={actor.actor}>
            {actor.name}
          </option>
        ))}
        {whiteCell ? <option value="white-cell">{common.roles["white-cell"].name}</option> : null}
      </select>
      <select class="pill" aria-label={words.filters.by.kinds} value={now.kind ?? ""} onChange={(event) => change({ kind: (event.currentTarget.value || null) as Kind | null })}>
        <option value="">{words.filters.kinds}</option>
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {words.filters.ofKind[kind]}
          </option>
        ))}
      </select>
      {codebook.length === 0 ? null : (
        <select class="pill" aria-label={words.filters.by.tags} value={now.tag ?? ""} onChange={(event) => change({ tag: event.currentTarget.value || null })}>
          <option value="">{words.filters.tags}</option>
          {codebook.map((tag) => (
            <option key={tag.id} value={tag.id}>
              {tag.name}
            </option>
          ))}
        </select>
      )}
      <button type="button" class="pill" aria-pressed={now.openQuestions} onClick={() => change({ openQuestions: !now.openQuestions })}>
        {words.filters.open}
      </button>
      <button type="button" class="pill" aria-pressed={now.mine !== null} onClick={() => change({ mine: now.mine === null ? table.place.seat : null })}>
        {words.filters.mine}
      </button>
      <input
        type="search"
        class="pill notes-search"
        data-search=""
        aria-label={words.filters.search}
        placeholder={words.filters.searchShort}
        value={now.search}
        onInput={(event) => change({ search: event.currentTarget.value })}
      />
    </div>
  );
}
