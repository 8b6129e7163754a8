import type { BrowserContext } from "playwright-core";

/** A line that can be made to wait, in one direction or the other, and then to catch up. */
export interface SlowLine {
  /** What the server says from here on comes later. */
  holdIncoming(): void;
  /** What the window says from here on goes out later. */
  holdOutgoing(): void;
  catchUp(): void;
}

type Frame = string | Buffer;

/** Puts such a line between the server and all windows of a browser that open from here on. */
export async function slowLine(context: BrowserContext): Promise<SlowLine> {
  const incoming = new Gate();
  const outgoing = new Gate();
  await context.routeWebSocket(/\/api\/socket$/, (window) => {
    const server = window.connectToServer();
    server.onMessage((frame) => incoming.pass(() => window.send(frame)));
    window.onMessage((frame: Frame) => outgoing.pass(() => server.send(frame)));
  });
  return {
    holdIncoming: () => incoming.close(),
    holdOutgoing: () => outgoing.close(),
    catchUp: () => {
      incoming.open();
      outgoing.open();
    },
  };
}

class Gate {
  #waiting: (() => void)[] | null = null;

  pass(go: () => void): void {
    if (this.#waiting === null) go();
    else this.#waiting.push(go);
  }

  close(): void {
    this.#waiting ??= [];
  }

  open(): void {
    const waiting = this.#waiting ?? [];
    this.#waiting = null;
    for (const go of waiting) go();
  }
}
