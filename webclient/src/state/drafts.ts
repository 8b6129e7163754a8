/**
 * Moves in writing, shared by the seats of one actor. A field shows what the server keeps, and what
 * is typed here until the server has kept it; nothing typed is ever taken away.
 *
 *   table.drafts.all.value                        the drafts, oldest first
 *   await table.drafts.open()                     a new one: its id
 *   table.drafts.field(draft.id, "effect")        { text, evidence, state, write(text, evidence?) }
 */
import { computed, signal, type ReadonlySignal } from "@preact/signals";
import type { ClientMessage, CommandKey, MoveDraft, MoveDraftSlot, ServerMessage } from "../wire/types";
import { Field, same, type DraftField, type Typed } from "./draftField";
import type { Shelf } from "./tab";

export interface KeptDraft extends MoveDraft {
  /** When the server last kept it. */
  keptAt: string;
}

/** Typed words that the server has not kept yet, by draft and slot. */
export type TypedFields = Record<string, Typed>;

type DraftMessage = Extract<
  ServerMessage,
  { type: "draft-opened" | "draft-shown" | "draft-gone" | "draft-held" | "draft-merged" | "draft-not-kept" }
>;

export class Drafts {
  readonly #drafts = signal<ReadonlyMap<string, KeptDraft>>(new Map());
  readonly #fields = new Map<string, Field>();
  readonly #inHand = signal<string | null>(null);
  /** The draft in hand, after a reload too: by its id, or by the move that it takes up again. */
  readonly inHand: ReadonlySignal<string | null> = this.#inHand;
  #awaited: string | null = null;
  readonly #opening = new Map<string, (draft: string | null) => void>();
  #open: Promise<string | null> | null = null;
  readonly #shelf: Shelf<TypedFields>;
  readonly #hand: Shelf<string | null>;
  readonly #typed: TypedFields;
  readonly #transmit: (message: ClientMessage) => boolean;
  readonly #nextKey: () => CommandKey;
  readonly #me: () => string;

  constructor(
    shelf: Shelf<TypedFields>,
    hand: Shelf<string | null>,
    transmit: (message: ClientMessage) => boolean,
    nextKey: () => CommandKey,
    me: () => string,
  ) {
    this.#shelf = shelf;
    this.#hand = hand;
    this.#inHand.value = hand.read();
    this.#typed = { ...shelf.read() };
    this.#transmit = transmit;
    this.#nextKey = nextKey;
    this.#me = me;
  }

  readonly all: ReadonlySignal<readonly KeptDraft[]> = computed(() =>
    [...this.#drafts.value.values()].toSorted((a, b) => (a.openedAt < b.openedAt ? -1 : 1)),
  );

  /**
   * A new draft of one's actor, which is then the one in hand; null where it was refused or the line is down. Asked
   * for twice while it waits, it is one.
   *
   * @param from a move of one's actor with whose words it begins
   */
  open(from?: string): Promise<string | null> {
    this.#open ??= this.#openNew(from).finally(() => (this.#open = null));
    return this.#open;
  }

  #openNew(from: string | undefined): Promise<string | null> {
    const key = this.#nextKey();
    return new Promise((resolve) => {
      this.#opening.set(keyName(key), resolve);
      if (!this.#transmit({ type: "open-draft", key, ...(from === undefined ? {} : { from }) })) this.#opened(keyName(key), null);
    });
  }

  /** Takes a draft in hand, by its id or by the move that it takes up again, and goes on in it once it is there. */
  takeUp(name: string): void {
    this.hold(name);
    this.#awaited = name;
  }

  /** Takes a draft in hand that is there. */
  hold(name: string): void {
    this.#inHand.value = name;
    this.#hand.write(name);
  }

  /** Whether a draft was just taken up; true once. */
  comesNow({ id, from }: KeptDraft): boolean {
    const comes = this.#awaited !== null && (this.#awaited === id || this.#awaited === from);
    if (comes) this.#awaited = null;
    return comes;
  }

  drop(draft: string): void {
    this.#transmit({ type: "drop-draft", draft });
  }

  field(draft: string, slot: MoveDraftSlot): DraftField {
    return this.#field(draft, slot);
  }

  #field(draft: string, slot: MoveDraftSlot): Field {
    const name = `${draft}/${slot}`;
    let field = this.#fields.get(name);
    if (field === undefined) {
      const typed = this.#typed[name] ?? null;
      field = new Field(
        typed,
        computed(() => this.#drafts.value.get(draft)?.slots[slot] ?? null),
        () => this.#drafts.peek().get(draft)?.version ?? 0,
        (words) => this.#keep(name, words),
        (words) => this.#transmit({ type: "write-draft", draft, slot, ...words }),
      );
      this.#fields.set(name, field);
    }
    return field;
  }

  received(message: DraftMessage): void {
    switch (message.type) {
      case "draft-opened":
        return this.#opened(keyName(message.key), message.draft);
      case "draft-shown":
        return this.#shown({ ...message.draft, keptAt: message.keptAt });
      case "draft-gone":
        return this.#gone(message.draft);
      case "draft-held":
        return this.#fields.get(`${message.draft}/${message.slot}`)?.held(message.by);
      case "draft-not-kept":
        return this.#fields.get(`${message.draft}/${message.slot}`)?.notKept(message.message);
      case "draft-merged":
        this.#settle(`${message.draft}/${message.slot}`);
        return this.#fields.get(`${message.draft}/${message.slot}`)?.merged();
    }
  }

  refused(key: CommandKey): void {
    this.#opened(keyName(key), null);
  }

  /** A fresh view begins: the drafts that still are will be shown again. */
  restart(): void {
    this.#drafts.value = new Map();
  }

  /** After a break: what was typed meanwhile goes out. */
  resume(): void {
    for (const name of Object.keys(this.#typed)) {
      const cut = name.lastIndexOf("/");
      this.#field(name.slice(0, cut), name.slice(cut + 1) as MoveDraftSlot).send();
    }
  }

  #opened(key: string, draft: string | null): void {
    if (draft !== null && this.#opening.has(key)) this.takeUp(draft);
    this.#opening.get(key)?.(draft);
    this.#opening.delete(key);
  }

  #shown(draft: KeptDraft): void {
    this.#drafts.value = new Map(this.#drafts.peek()).set(draft.id, draft);
    for (const [slot, written] of Object.entries(draft.slots)) {
      const name = `${draft.id}/${slot}`;
      const typed = this.#typed[name];
      if (typed === undefined || written.by !== this.#me() || !same(typed, written)) continue;
      this.#settle(name);
      this.#fields.get(name)?.kept(typed, draft.keptAt);
    }
  }

  #gone(draft: string): void {
    const left = new Map(this.#drafts.peek());
    left.delete(draft);
    this.#drafts.value = left;
    for (const name of Object.keys(this.#typed)) if (name.startsWith(`${draft}/`)) this.#settle(name);
  }

  #keep(name: string, words: Typed): void {
    this.#typed[name] = words;
    this.#shelf.write(this.#typed);
  }

  #settle(name: string): void {
    delete this.#typed[name];
    this.#shelf.write(this.#typed);
  }
}

function keyName(key: CommandKey): string {
  return `${key.instance}/${key.counter}`;
}
