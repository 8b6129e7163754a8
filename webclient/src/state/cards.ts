/**
 * What this seat sees, as a set of cards kept by kind and id. The server sends whole cards to lay
 * and keys to take away; nothing else happens here.
 *
 *   cards.of("move")         all moves, by time and then id; drawing with it follows every change
 *   cards.get("move", id)    one, or undefined
 */
import { batch, computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import type { Card, Change } from "../wire/types";

export type CardKind = Card["type"];
export type CardOf<K extends CardKind> = Extract<Card, { type: K }>;

/** The id by which a card replaces an earlier one of its kind. */
export function cardId(card: Card): string {
  switch (card.type) {
    case "session":
    case "course":
    case "turn":
    case "scenario":
      return card.type;
    case "actor":
    case "brief":
      return card.actor;
    case "action":
      return card.action.id;
    case "seat":
      return card.seat;
    case "invitation":
      return card.invitation;
    case "grant":
      return card.account;
    case "reading":
      return `${card.seat}/${card.inject ?? "brief"}`;
    case "annotation":
      return card.annotation;
    case "reply":
      return card.reply;
    case "move":
    case "roll":
    case "ruling":
      return card.move;
    case "argument":
      return card.argument;
    case "indicator":
      return card.indicator;
    case "fact":
      return card.fact;
    case "inject":
      return card.inject;
    case "planned":
      return card.inject.id;
    case "question":
      return card.question.id;
    case "channel":
      return card.channel;
    case "message":
      return card.message;
  }
}

type Pile = ReadonlyMap<string, Card>;

interface Kept {
  pile: Signal<Pile>;
  ordered: ReadonlySignal<readonly Card[]>;
}

export class Cards {
  readonly #kinds = new Map<CardKind, Kept>();

  of<K extends CardKind>(kind: K): readonly CardOf<K>[] {
    return this.#kind(kind).ordered.value as readonly CardOf<K>[];
  }

  get<K extends CardKind>(kind: K, id: string): CardOf<K> | undefined {
    return this.#kind(kind).pile.value.get(id) as CardOf<K> | undefined;
  }

  /** Lays and takes, as the server says; drawn once. */
  apply(changes: readonly Change[]): void {
    const touched = new Map<CardKind, Map<string, Card>>();
    for (const change of changes) {
      const kind = (change.type === "put" ? change.card.type : change.key.kind) as CardKind;
      let pile = touched.get(kind);
      if (pile === undefined) {
        pile = new Map(this.#kind(kind).pile.peek());
        touched.set(kind, pile);
      }
      if (change.type === "put") pile.set(cardId(change.card), change.card);
      else pile.delete(change.key.id);
    }
    batch(() => {
      for (const [kind, pile] of touched) this.#kind(kind).pile.value = pile;
    });
  }

  /** Forgets everything and lays these. */
  replace(cards: readonly Card[]): void {
    const piles = new Map<CardKind, Map<string, Card>>();
    for (const kind of this.#kinds.keys()) piles.set(kind, new Map());
    for (const card of cards) {
      const pile = piles.get(card.type) ?? new Map<string, Card>();
      piles.set(card.type, pile.set(cardId(card), card));
    }
    batch(() => {
      for (const [kind, pile] of piles) this.#kind(kind).pile.value = pile;
    });
  }

  #kind(kind: CardKind): Kept {
    let kept = this.#kinds.get(kind);
    if (kept === undefined) {
      const pile = signal<Pile>(new Map());
      kept = { pile, ordered: computed(() => inOrder(pile.value)) };
      this.#kinds.set(kind, kept);
    }
    return kept;
  }
}

/** By time, then id; cards without a time stay in the order in which they were first laid. */
function inOrder(pile: Pile): readonly Card[] {
  const cards = [...pile.values()];
  return cards.some((card) => "at" in card) ? cards.toSorted(byTimeThenId) : cards;
}

function byTimeThenId(a: Card, b: Card): number {
  const before = "at" in a ? a.at : "";
  const after = "at" in b ? b.at : "";
  if (before !== after) return before < after ? -1 : 1;
  const left = cardId(a);
  const right = cardId(b);
  return left < right ? -1 : left > right ? 1 : 0;
}
