/**
 * What a tab must not lose when it is reloaded: commands not yet answered, words not yet kept. It
 * lies in sessionStorage, dies with the tab, and is wiped when the seat is left or taken away and when
 * the session closes, for laptops are shared.
 */
const PREFIX = "whitecell/seat/";

export interface Shelf<T> {
  read(): T;
  write(value: T): void;
}

/** What one seat's window keeps in this tab. Once wiped it keeps nothing more. */
export class Tab {
  readonly #prefix: string;
  #wiped = false;

  constructor(session: string, seat: string) {
    this.#prefix = `${PREFIX}${session}/${seat}/`;
  }

  shelf<T>(name: string, empty: T): Shelf<T> {
    const key = this.#prefix + name;
    return {
      read() {
        try {
          const kept = sessionStorage.getItem(key);
          return kept === null ? empty : (JSON.parse(kept) as T);
        } catch {
          return empty;
        }
      },
      write: (value) => {
        if (this.#wiped) return;
        try {
          sessionStorage.setItem(key, JSON.stringify(value));
        } catch {
          // Full or forbidden: what is in memory is still sent.
        }
      },
    };
  }

  /** Wipes everything of the seat, for good: what is still being typed leaves no trace either. */
  wipe(): void {
    this.#wiped = true;
    try {
      for (const key of Object.keys(sessionStorage)) if (key.startsWith(this.#prefix)) sessionStorage.removeItem(key);
    } catch {
      // Nothing was kept.
    }
  }
}

/** A random name for this page load, 128 bits in hex; needs no secure context. */
export function freshInstance(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
