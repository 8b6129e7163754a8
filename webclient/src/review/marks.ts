import type { LogRow } from "../http/logs";
import { type Laid, type Mark, lay } from "../document/marks";
import type { MarkTold, TellMark } from "../document/markers";
import { blockAt } from "../document/paragraphs";
import type { Block, Evidence, Passage } from "../wire/types";
import { common } from "../words";
import type { Cast } from "./names";

/** A move in the margin of a paragraph. */
export interface MarginMove {
  readonly move: string;
  readonly number: string;
  readonly actor: string;
}

/** Every note that stood at the end, in its author's colour. */
export function marksOf(rows: readonly LogRow[], cast: Cast): readonly Laid[] {
  const marks = new Map<string, Mark>();
  for (const { event } of rows) {
    if (event.type === "annotation-deleted") marks.delete(event.annotation);
    if (event.type !== "annotation-made") continue;
    const colour = event.role.type === "player" ? (cast.actor(event.role.actor)?.colour ?? "white-cell") : "white-cell";
    const { start, end } = event.passage;
    marks.set(event.annotation, { id: event.annotation, start, end, colour, kind: event.kind, mine: false });
  }
  return lay([...marks.values()]);
}

/** What is said of each of them, to ears and where colours cannot be told apart. */
export function toldOf(rows: readonly LogRow[], cast: Cast): TellMark {
  const told = new Map<string, MarkTold>();
  const notes = new Map<string, string>();
  const count = (reply: string, by: number) => {
    const note = notes.get(reply) ?? "";
    const mark = told.get(note);
    if (mark !== undefined) told.set(note, { ...mark, replies: mark.replies + by });
  };
  for (const { event } of rows) {
    if (event.type === "annotation-made") {
      const actor = event.role.type === "player" ? cast.actor(event.role.actor) : undefined;
      const { name, letters } = actor ?? common.roles["white-cell"];
      told.set(event.annotation, { kind: event.kind, side: name, letters, replies: 0 });
    } else if (event.type === "reply-made") {
      notes.set(event.reply, event.annotation);
      count(event.reply, 1);
    } else if (event.type === "reply-deleted") {
      count(event.reply, -1);
    }
  }
  return (id) => told.get(id);
}

/** For each block, the revealed moves whose reasons cite it. */
export function movesByBlock(rows: readonly LogRow[], blocks: readonly Block[], cast: Cast): ReadonlyMap<number, readonly MarginMove[]> {
  const found = new Map<number, MarginMove[]>();
  for (const { event } of rows) {
    if (event.type !== "move-submitted") continue;
    const number = cast.move(event.move);
    if (number === undefined) continue;
    for (const passage of passagesIn(event.content.reasons.flatMap((reason) => reason.evidence))) {
      const block = blockAt(blocks, passage.start);
      const here = found.get(block) ?? [];
      if (!here.some((one) => one.move === event.move)) here.push({ move: event.move, number, actor: event.actor });
      found.set(block, here);
    }
  }
  return found;
}

/** Whose notes lie on a passage, by seat, each once. */
export function markedBy(rows: readonly LogRow[], passage: Passage): readonly string[] {
  const seats = new Set<string>();
  for (const { event } of rows) {
    if (event.type === "annotation-made" && overlap(event.passage, passage)) seats.add(event.seat);
  }
  return [...seats];
}

/** The moves whose reasons cite something of a passage. */
export function reliedOn(rows: readonly LogRow[], passage: Passage): readonly string[] {
  return rows.flatMap(({ event }) => {
    if (event.type !== "move-submitted") return [];
    const cited = passagesIn(event.content.reasons.flatMap((reason) => reason.evidence));
    return cited.some((one) => overlap(one, passage)) ? [event.move] : [];
  });
}

/** Moves submitted after a ruling that cite one of its facts, or a passage that it weighed. */
export function citedAgain(rows: readonly LogRow[], after: number, passages: readonly Passage[], facts: readonly string[]): readonly string[] {
  const moves: string[] = [];
  for (const { seq, event } of rows) {
    if (event.type !== "move-submitted" || seq <= after) continue;
    const evidence = event.content.reasons.flatMap((reason) => reason.evidence);
    const again = evidence.some((one) =>
      one.type === "cited-fact" ? facts.includes(one.fact) : passages.some((passage) => overlap(passage, one.passage)),
    );
    if (again) moves.push(event.move);
  }
  return moves;
}

function passagesIn(evidence: readonly Evidence[]): readonly Passage[] {
  return evidence.flatMap((one) => (one.type === "cited-fact" ? [] : [one.passage]));
}

function overlap(a: Passage, b: Passage): boolean {
  return a.start < b.end && b.start < a.end;
}
