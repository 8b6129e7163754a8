/** One field of a draft: what the server keeps of it, and what is typed here until the server has kept it. */
import { computed, signal, type ReadonlySignal } from "@preact/signals";
import type { Evidence } from "../wire/types";

export type FieldState =
  | { is: "kept"; at: string | null }
  | { is: "typing" }
  /** A colleague is writing this field now: what is typed here waits and stays. */
  | { is: "held"; by: string }
  /** A colleague had written here meanwhile: both texts stand, one under the other. */
  | { is: "merged" }
  /** The server does not keep it, for good: what is typed stays in this tab alone. */
  | { is: "not-kept"; why: string };

export interface DraftField {
  readonly text: ReadonlySignal<string>;
  readonly evidence: ReadonlySignal<readonly Evidence[]>;
  readonly state: ReadonlySignal<FieldState>;
  /** The evidence stays as it is where none is given. */
  write(text: string, evidence?: readonly Evidence[]): void;
}

export interface Words {
  text: string;
  evidence: Evidence[];
}

export interface Typed extends Words {
  base: number;
}

const PAUSE_MS = 400;
const HELD_AGAIN_MS = 5_000;

export class Field implements DraftField {
  readonly #local = signal<Words | null>(null);
  readonly #state = signal<FieldState>({ is: "kept", at: null });
  readonly #server: ReadonlySignal<Words | null>;
  readonly #version: () => number;
  readonly #keep: (typed: Typed) => void;
  readonly #send: (typed: Typed) => void;
  readonly text: ReadonlySignal<string>;
  readonly evidence: ReadonlySignal<readonly Evidence[]>;
  readonly state: ReadonlySignal<FieldState> = computed(() => this.#state.value);
  #base: number | null = null;
  /** What was last sent, of which the server's next word tells. */
  #sent: Words | null = null;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(
    typed: Typed | null,
    server: ReadonlySignal<Words | null>,
    version: () => number,
    keep: (typed: Typed) => void,
    send: (typed: Typed) => void,
  ) {
    if (typed !== null) {
      this.#local.value = typed;
      this.#base = typed.base;
      this.#state.value = { is: "typing" };
    }
    this.#server = server;
    this.#version = version;
    this.#keep = keep;
    this.#send = send;
    this.text = computed(() => (this.#local.value ?? server.value)?.text ?? "");
    this.evidence = computed(() => (this.#local.value ?? server.value)?.evidence ?? []);
  }

  write(text: string, evidence: readonly Evidence[] = this.evidence.peek()): void {
    const base = (this.#base ??= this.#version());
    const words = { text, evidence: [...evidence] };
    this.#local.value = words;
    this.#state.value = { is: "typing" };
    // In the tab at once, for a reload does not wait; to the server when the hand rests.
    this.#keep({ ...words, base });
    this.#sendAfter(PAUSE_MS);
  }

  /** The server has kept this; what was typed since goes on waiting for its own turn. */
  kept(typed: Words, at: string): void {
    const local = this.#local.peek();
    if (local !== null && !same(local, typed)) return;
    this.#local.value = null;
    this.#base = null;
    this.#state.value = { is: "kept", at };
  }

  held(by: string): void {
    this.#state.value = { is: "held", by };
    this.#sendAfter(HELD_AGAIN_MS);
  }

  notKept(why: string): void {
    if (this.#local.peek() !== null) this.#state.value = { is: "not-kept", why };
  }

  /** Both texts stand; what was typed here since one's own was sent takes its place under the other. */
  merged(): void {
    clearTimeout(this.#pause);
    const local = this.#local.peek();
    const sent = this.#sent;
    const both = this.#server.peek();
    this.#local.value = null;
    this.#base = null;
    this.#state.value = { is: "merged" };
    if (local === null || sent === null || both === null || same(local, sent)) return;
    const above = both.text.endsWith(sent.text) ? both.text.slice(0, both.text.length - sent.text.length) : `${both.text}\n\n`;
    const more = local.evidence.filter((one) => !both.evidence.some((known) => JSON.stringify(known) === JSON.stringify(one)));
    this.write(above + local.text, [...both.evidence, ...more]);
  }

  /** Sends what is typed here as it is now. */
  send(): void {
    clearTimeout(this.#pause);
    const local = this.#local.peek();
    if (local === null) return;
    this.#sent = { text: local.text, evidence: local.evidence };
    this.#send({ ...this.#sent, base: this.#base ?? this.#version() });
  }

  #sendAfter(milliseconds: number): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.send(), milliseconds);
  }
}

export function same(a: Words, b: Words): boolean {
  return a.text === b.text && JSON.stringify(a.evidence) === JSON.stringify(b.evidence);
}
