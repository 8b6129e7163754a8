/**
 * The queue of commands. Each gets its key when it is asked, is kept until the server answers, and
 * is sent again with the same key after a break, so that it is done once. One is under way at a
 * time: a later one never overtakes an earlier one that has to be sent again.
 */
import { computed, signal, type ReadonlySignal } from "@preact/signals";
import type { ClientMessage, CommandKey, FromASeat, RefusalCode, ServerMessage } from "../wire/types";
import type { Shelf } from "./tab";

/** What became of a command. */
export type Outcome =
  | { accepted: true; id: string }
  | { accepted: false; code: RefusalCode; message: string };

export interface Waiting {
  key: CommandKey;
  command: FromASeat;
}

/** Refusals that only say "not this moment": the command stays and is sent again. */
const AGAIN: ReadonlySet<RefusalCode> = new Set<RefusalCode>(["unavailable", "too-fast"]);
const AGAIN_AFTER_MS = 1500;

export class Commands {
  readonly #queue = signal<readonly Waiting[]>([]);
  readonly #answers = new Map<string, (outcome: Outcome) => void>();
  readonly #shelf: Shelf<readonly Waiting[]>;
  readonly #instance: string;
  readonly #orphan: (waiting: Waiting, outcome: Outcome) => void;
  #counter = 0;
  /** What was asked last, while it has no answer. */
  #last: { words: string; outcome: Promise<Outcome> } | null = null;
  #underWay: string | null = null;
  #transmit: ((message: ClientMessage) => void) | null = null;
  #retry: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param orphan told what became of a command whose page is gone, after a reload
   */
  constructor(
    instance: string,
    shelf: Shelf<readonly Waiting[]>,
    orphan: (waiting: Waiting, outcome: Outcome) => void,
  ) {
    this.#instance = instance;
    this.#shelf = shelf;
    this.#orphan = orphan;
    this.#queue.value = shelf.read();
  }

  /** What is still to be answered, in order. */
  readonly waiting: ReadonlySignal<readonly Waiting[]> = computed(() => this.#queue.value);

  /** The instances of earlier page loads, whose commands still wait. */
  earlier(): string[] {
    const instances = this.#queue.peek().map((one) => one.key.instance);
    return [...new Set(instances)].filter((instance) => instance !== this.#instance);
  }

  /** A key of this page load that was never used. */
  nextKey(): CommandKey {
    this.#counter += 1;
    return { instance: this.#instance, counter: this.#counter };
  }

  /** Asked again while it waits, as whoever presses twice does, a command is still one: it has one key and one answer. */
  send(command: FromASeat): Promise<Outcome> {
    const words = JSON.stringify(command);
    if (this.#last?.words === words) return this.#last.outcome;
    const waiting = { key: this.nextKey(), command };
    const outcome = new Promise<Outcome>((resolve) => {
      this.#answers.set(name(waiting.key), resolve);
      this.#keep([...this.#queue.peek(), waiting]);
      this.#next();
    });
    const last = { words, outcome };
    this.#last = last;
    void outcome.finally(() => {
      if (this.#last === last) this.#last = null;
    });
    return outcome;
  }

  /** The connection takes commands from now on: whatever waits is sent, oldest first. */
  resume(transmit: (message: ClientMessage) => void): void {
    this.#transmit = transmit;
    this.#underWay = null;
    this.#next();
  }

  /** The connection is gone: what was under way counts as not sent. */
  pause(): void {
    this.#transmit = null;
    this.#underWay = null;
    clearTimeout(this.#retry);
  }

  answered(message: Extract<ServerMessage, { type: "accepted" | "refused" }>): void {
    const called = name(message.key);
    const waiting = this.#queue.peek().find((one) => name(one.key) === called);
    if (waiting === undefined) return;
    if (message.type === "refused" && AGAIN.has(message.code)) {
      this.#underWay = null;
      clearTimeout(this.#retry);
      this.#retry = setTimeout(() => this.#next(), AGAIN_AFTER_MS);
      return;
    }
    this.#keep(this.#queue.peek().filter((one) => one !== waiting));
    this.#underWay = null;
    const outcome: Outcome =
      message.type === "accepted"
        ? { accepted: true, id: message.id }
        : { accepted: false, code: message.code, message: message.message };
    const answer = this.#answers.get(called);
    this.#answers.delete(called);
    if (answer === undefined) this.#orphan(waiting, outcome);
    else answer(outcome);
    this.#next();
  }

  /** Drops everything that waits, for good. */
  forget(): void {
    this.pause();
    this.#last = null;
    this.#answers.clear();
    this.#keep([]);
  }

  #keep(queue: readonly Waiting[]): void {
    this.#queue.value = queue;
    this.#shelf.write(queue);
  }

  #next(): void {
    const [first] = this.#queue.peek();
    if (first === undefined || this.#transmit === null || this.#underWay !== null) return;
    this.#underWay = name(first.key);
    this.#transmit({ type: "send", key: first.key, command: first.command });
  }
}

function name(key: CommandKey): string {
  return `${key.instance}/${key.counter}`;
}
