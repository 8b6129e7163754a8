/**
 * What this seat is writing and has not said: a note, a reply, a message. Kept at the server under
 * a name of ours, so that it survives a reload, a broken line and another device.
 *
 *   const note = table.scratch.of("note");      the same object for the same name
 *   note.text.value, note.write("…"), note.keptAt.value (ISO time or null), note.clear()
 *   table.scratch.notKept.value                    why something is not kept, in words, or null
 */
import { computed, signal, type ReadonlySignal } from "@preact/signals";
import type { ClientMessage } from "../wire/types";
import type { Shelf } from "./tab";

export interface ScratchSlot {
  readonly text: ReadonlySignal<string>;
  /** When the server last kept exactly this text; null while it has not. */
  readonly keptAt: ReadonlySignal<string | null>;
  write(text: string): void;
  /** Drops it, because it was said or given up. */
  clear(): void;
}

const PAUSE_MS = 600;

export class Scratch {
  readonly #slots = new Map<string, Slot>();
  readonly #shelf: Shelf<Record<string, string>>;
  readonly #unkept: Record<string, string>;
  readonly #transmit: (message: ClientMessage) => boolean;
  readonly #found = signal<readonly string[]>([]);
  /** The names of what was begun in an earlier window, as they become known. */
  readonly found: ReadonlySignal<readonly string[]> = this.#found;
  readonly #refused = signal<ReadonlyMap<string, string>>(new Map());
  /** Why the server does not keep something that is written here; null while it keeps all. */
  readonly notKept: ReadonlySignal<string | null> = computed(() => [...this.#refused.value.values()][0] ?? null);

  constructor(shelf: Shelf<Record<string, string>>, transmit: (message: ClientMessage) => boolean) {
    this.#shelf = shelf;
    this.#unkept = { ...shelf.read() };
    this.#transmit = transmit;
    this.#found.value = Object.keys(this.#unkept);
  }

  of(name: string): ScratchSlot {
    let slot = this.#slots.get(name);
    if (slot === undefined) {
      slot = new Slot(
        this.#unkept[name] ?? "",
        (text) => this.#keep(name, text),
        (text) => this.#send(name, text),
      );
      this.#slots.set(name, slot);
    }
    return slot;
  }

  /** The names under which something is in writing now. */
  begun(): string[] {
    const names = new Set([...this.#slots.keys(), ...Object.keys(this.#unkept)]);
    return [...names].filter((name) => this.of(name).text.peek() !== "");
  }

  /** The server tells what it has kept: it stands unless something newer was typed here. */
  shown(name: string, text: string, at: string): void {
    const slot = this.of(name) as Slot;
    if (!(name in this.#unkept)) slot.shown(text, at);
    if (!this.found.peek().includes(name)) this.#found.value = [...this.found.peek(), name];
  }

  kept(name: string, at: string): void {
    const slot = this.of(name) as Slot;
    if (this.#unkept[name] !== slot.sent) return;
    this.#taken(name);
    delete this.#unkept[name];
    this.#shelf.write(this.#unkept);
    slot.kept(at);
  }

  /** The server does not keep it: it stays here, in this tab. */
  refused(name: string, words: string): void {
    if (name in this.#unkept) this.#refused.value = new Map(this.#refused.peek()).set(name, words);
  }

  #taken(name: string): void {
    const refused = new Map(this.#refused.peek());
    if (refused.delete(name)) this.#refused.value = refused;
  }

  /** After a break: what was typed meanwhile goes out. */
  resume(): void {
    for (const [name, text] of Object.entries(this.#unkept)) this.#send(name, text);
  }

  #keep(name: string, text: string): void {
    this.#unkept[name] = text;
    this.#shelf.write(this.#unkept);
  }

  #send(name: string, text: string): void {
    (this.of(name) as Slot).sent = text;
    this.#transmit({ type: "keep", slot: name, text });
  }
}

class Slot implements ScratchSlot {
  readonly text;
  readonly keptAt = signal<string | null>(null);
  /** What was last sent to be kept. */
  sent: string | null = null;
  readonly #keep: (text: string) => void;
  readonly #send: (text: string) => void;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(text: string, keep: (text: string) => void, send: (text: string) => void) {
    this.text = signal(text);
    this.#keep = keep;
    this.#send = send;
  }

  write(text: string): void {
    if (text === this.text.peek()) return;
    this.text.value = text;
    this.keptAt.value = null;
    clearTimeout(this.#pause);
    // In the tab at once, for a reload does not wait; to the server when the hand rests.
    this.#keep(text);
    this.#pause = setTimeout(() => this.#send(text), PAUSE_MS);
  }

  clear(): void {
    clearTimeout(this.#pause);
    if (this.text.peek() === "" && this.sent === null && this.keptAt.peek() === null) return;
    this.text.value = "";
    this.keptAt.value = null;
    this.#keep("");
    this.#send("");
  }

  shown(text: string, at: string): void {
    this.text.value = text;
    this.keptAt.value = text === "" ? null : at;
  }

  kept(at: string): void {
    if (this.text.peek() === this.sent && this.sent !== "") this.keptAt.value = at;
  }
}
