import { signal } from "@preact/signals";

/** The way to the lobby, as it stands on a wall. */
export interface WayIn {
  readonly code: string;
  /** The lobby's address with the code, for the picture. */
  readonly link: string;
}

/** What the console tells the walls that are open in the same browser. */
export interface WallOrder {
  readonly blank: boolean;
  readonly wayIn: WayIn | null;
}

export const SHOWN: WallOrder = { blank: false, wayIn: null };

/** One session's walls and console in one browser; the last order is repeated to a wall that opens later. */
export class WallLine {
  readonly order = signal<WallOrder>(SHOWN);
  readonly #channel: BroadcastChannel;

  constructor(session: string) {
    this.#channel = new BroadcastChannel(`whitecell/wall/${session}`);
    this.#channel.addEventListener("message", ({ data }: MessageEvent<Said>) => {
      if (data.says === "order") this.order.value = data.order;
      else if (this.order.peek() !== SHOWN) this.#say({ says: "order", order: this.order.peek() });
    });
  }

  tell(change: Partial<WallOrder>): void {
    this.order.value = { ...this.order.peek(), ...change };
    this.#say({ says: "order", order: this.order.peek() });
  }

  /** What just opened asks what the walls are to show. */
  ask(): void {
    this.#say({ says: "ask" });
  }

  close(): void {
    this.#channel.close();
  }

  #say(said: Said): void {
    this.#channel.postMessage(said); // oxlint-disable-line unicorn/require-post-message-target-origin
  }
}

type Said = { readonly says: "order"; readonly order: WallOrder } | { readonly says: "ask" };
