/**
 * What this window looks at: the room on the right, the passage that is lit, the note in focus, and
 * the field that a citation would go to. Nobody else's business, and never sent.
 */
import { signal } from "@preact/signals";
import type { Evidence, Kind, Layer, Passage } from "../wire/types";

export type RoomName = "notes" | "turn" | "board" | "talk";

/**
 * A field that takes evidence, announced by whoever has it under the hand:
 *
 *   table.view.citing.value = { label: "reason 2", add: (evidence) => … }    when it gets focus
 */
export interface CiteTarget {
  /** Words that complete "Cite in …". */
  label: string;
  add(evidence: Evidence): void;
}

/** A note in writing. Its words lie in the scratch slot that composingSlot() names. */
export interface Composing {
  passage: Passage;
  kind: Kind;
  tag: string | null;
}

/** A note asked into view, by a press on its mark; `when` makes asking twice two askings. */
export interface Seeking {
  note: string;
  when: number;
}

/** A passage asked into view; `when` makes asking twice two askings. */
export interface Going {
  passage: Passage;
  when: number;
}

export class View {
  /** The field that one writes in together with others, or before them: draft/ID/SLOT, message/CHANNEL. */
  readonly writing = signal<string | null>(null);
  readonly room = signal<RoomName>("notes");
  /** On a narrow window: whether the room covers the text. */
  readonly roomOpen = signal(false);
  /** The passages to light up for as long as something points at them. */
  readonly lit = signal<readonly Passage[]>([]);
  readonly going = signal<Going | null>(null);
  /** The annotation in focus, in the text and in the notes. */
  readonly note = signal<string | null>(null);
  /** The channel that is read in the Talk room; null while none is. */
  readonly channel = signal<string | null>(null);
  /** The note that was asked for; the Notes room brings it in, whatever keeps it out. */
  readonly sought = signal<Seeking | null>(null);
  /** The move that was asked for by a chip; the Turn room brings it into view. */
  readonly move = signal<string | null>(null);
  /** The fact that was asked for by a chip; the Board brings it into view. */
  readonly fact = signal<string | null>(null);
  /** The inject that was asked for; the Turn room brings it into view. */
  readonly inject = signal<string | null>(null);
  readonly citing = signal<CiteTarget | null>(null);
  /** The passage that is selected in the text. */
  readonly selection = signal<Passage | null>(null);
  readonly composing = signal<Composing | null>(null);
  /** Who is to read what is written next; null: one's own side. */
  readonly layer = signal<Layer | null>(null);
  /** The annotation that is being replied to. */
  readonly replying = signal<string | null>(null);
  readonly keysShown = signal(false);
  #when = 0;

  light(passage: Passage): void {
    this.lit.value = [passage];
  }

  unlight(): void {
    if (this.lit.peek().length > 0) this.lit.value = [];
  }

  goTo(passage: Passage): void {
    this.roomOpen.value = false;
    this.#when += 1;
    this.going.value = { passage, when: this.#when };
  }

  openRoom(room: RoomName): void {
    this.room.value = room;
    this.roomOpen.value = true;
  }

  openMove(move: string): void {
    this.move.value = move;
    this.openRoom("turn");
  }

  openFact(fact: string): void {
    this.fact.value = fact;
    this.openRoom("board");
  }

  openInject(inject: string): void {
    this.inject.value = inject;
    this.openRoom("turn");
  }

  openNote(annotation: string): void {
    this.note.value = annotation;
    this.#when += 1;
    this.sought.value = { note: annotation, when: this.#when };
    this.openRoom("notes");
  }
}
