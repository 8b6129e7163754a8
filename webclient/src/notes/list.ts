/** Which notes the room shows, and in what order: as they stand in the text, then by time. */
import type { AnnotationCard, Kind, ReplyCard, Role } from "../wire/types";

export interface NoteFilter {
  /** An actor's id, "white-cell", or all. */
  side: string | null;
  kind: Kind | null;
  tag: string | null;
  /** Only what this seat wrote. */
  mine: string | null;
  openQuestions: boolean;
  search: string;
}

export const EVERYTHING: NoteFilter = { side: null, kind: null, tag: null, mine: null, openQuestions: false, search: "" };

export interface Thread {
  note: AnnotationCard;
  replies: readonly ReplyCard[];
}

export function isFiltered(filter: NoteFilter): boolean {
  return filter.side !== null || filter.kind !== null || filter.tag !== null || filter.mine !== null || filter.openQuestions || filter.search.trim() !== "";
}

export function sideOf(role: Role): string {
  return role.type === "player" ? role.actor : role.type;
}

/** Notes with their replies; a deleted note without replies is gone, one with replies holds its thread. */
export function threads(notes: readonly AnnotationCard[], replies: readonly ReplyCard[]): Thread[] {
  const under = new Map<string, ReplyCard[]>();
  for (const reply of replies) {
    const others = under.get(reply.annotation);
    if (others === undefined) under.set(reply.annotation, [reply]);
    else others.push(reply);
  }
  return notes
    .map((note) => ({ note, replies: under.get(note.annotation) ?? [] }))
    .filter(({ note, replies: below }) => note.fate === "standing" || below.some((reply) => reply.fate === "standing"))
    .toSorted((a, b) => a.note.passage.start - b.note.passage.start || a.note.passage.end - b.note.passage.end);
}

export function fits(thread: Thread, filter: NoteFilter): boolean {
  const { note, replies } = thread;
  if (filter.side !== null && sideOf(note.role) !== filter.side) return false;
  if (filter.kind !== null && note.kind !== filter.kind) return false;
  if (filter.mine !== null && note.seat !== filter.mine) return false;
  if (filter.tag !== null && note.tag !== filter.tag) return false;
  if (filter.openQuestions && (note.kind !== "question" || note.answer !== "open")) return false;
  const wanted = filter.search.trim().toLowerCase();
  if (wanted === "") return true;
  const said = [note.body, note.passage.exact, ...replies.map((reply) => reply.body)];
  return said.some((text) => text?.toLowerCase().includes(wanted) ?? false);
}

/**
 * What waits behind the pill: what others added since the room was last settled. What is mine, and
 * what was there, shows at once.
 */
export function held(all: readonly Thread[], settled: ReadonlySet<string>, me: string): Set<string> {
  const waiting = new Set<string>();
  for (const { note, replies } of all) {
    if (!settled.has(note.annotation) && note.seat !== me) waiting.add(note.annotation);
    for (const reply of replies) {
      if (!settled.has(reply.reply) && reply.seat !== me) waiting.add(reply.reply);
    }
  }
  return waiting;
}

/** Where something stands, seen from the notes in view. */
export type Whereabouts = "above" | "here" | "below" | "around";

/**
 * Where what waits stands.
 *
 * @param view the notes that are in view, first to last; empty where none is
 */
export function whereabouts(all: readonly Thread[], waiting: ReadonlySet<string>, view: readonly string[]): Whereabouts {
  const at = new Map(all.map(({ note }, place) => [note.annotation, place]));
  const seen = view.flatMap((note) => at.get(note) ?? []);
  if (seen.length === 0) return "here";
  const first = Math.min(...seen);
  const last = Math.max(...seen);
  const places = all.flatMap((thread, place) => (waits(thread, waiting) ? [place] : []));
  const above = places.some((place) => place < first);
  const below = places.some((place) => place > last);
  if (above && below) return "around";
  return above ? "above" : below ? "below" : "here";
}

/** Whether a note, or a reply under it, is among what waits. */
export function waits({ note, replies }: Thread, waiting: ReadonlySet<string>): boolean {
  return waiting.has(note.annotation) || replies.some((reply) => waiting.has(reply.reply));
}

/** Threads in which nothing changed stay the same objects, so that they need not be drawn again. */
export function steady(before: ReadonlyMap<string, Thread>, now: readonly Thread[]): readonly Thread[] {
  return now.map((thread) => {
    const former = before.get(thread.note.annotation);
    const isSame =
      former?.note === thread.note &&
      former.replies.length === thread.replies.length &&
      former.replies.every((reply, at) => reply === thread.replies[at]);
    return isSame ? former : thread;
  });
}

/** The names of everything in the threads, for settling. */
export function everythingIn(all: readonly Thread[]): Set<string> {
  return new Set(all.flatMap(({ note, replies }) => [note.annotation, ...replies.map((reply) => reply.reply)]));
}
