/**
 * One socket that tells all: says hello with token and cursor, hands over what comes, renews its
 * token in band, notices silence, and comes back by itself with the cursor where it stopped.
 */
import type { ClientMessage, ServerMessage } from "./types";
import { Refused } from "../http/problem";

/** The truth about the connection, for the dot in the header. */
export type Line =
  | { state: "connecting" }
  | { state: "open" }
  | { state: "lost"; since: number; words: string }
  | { state: "ended"; code: string; words: string };

export interface Wiring {
  url: string;
  instance: string;
  /** Instances of earlier page loads, whose commands this window sends again. */
  earlier(): string[];
  /** Buys a fresh token. */
  mint(): Promise<string>;
  cursor(): string | null;
  forgetCursor(): void;
  /** Whole frames, as they come. */
  received(messages: readonly ServerMessage[]): void;
  line(line: Line): void;
}

/** After these the server does not want this window back. */
const FINAL: ReadonlySet<string> = new Set(["removed", "replaced", "session-closed-for-repair"]);
/** Answers that mean that this browser does not hold the seat. */
const NO_SEAT: ReadonlySet<number> = new Set([401, 403, 404]);
const PING_EVERY_MS = 15_000;
const SILENCE_MS = 40_000;
/** A token lasts five minutes. */
const RENEW_EVERY_MS = 180_000;
const FIRST_WAIT_MS = 400;
const LONGEST_WAIT_MS = 15_000;

export class Connection {
  readonly #wiring: Wiring;
  #socket: WebSocket | null = null;
  #open = false;
  #ended = false;
  #tries = 0;
  #lostSince = 0;
  #heard = 0;
  #pings = 0;
  #pulse: ReturnType<typeof setInterval> | undefined;
  #renewal: ReturnType<typeof setInterval> | undefined;
  #again: ReturnType<typeof setTimeout> | undefined;
  #farewell: { code: string; message: string } | null = null;
  /** Which way to the server is the one that counts: an older one that comes late is let go. */
  #attempt = 0;
  readonly #online = () => this.#reconnectNow();
  readonly #offline = () => this.#cutOff();

  constructor(wiring: Wiring) {
    this.#wiring = wiring;
  }

  start(): void {
    addEventListener("online", this.#online);
    addEventListener("offline", this.#offline);
    this.#wiring.line({ state: "connecting" });
    void this.#connect();
  }

  /** Sends if the line is open; says whether it did. */
  send(message: ClientMessage): boolean {
    if (this.#socket === null || !this.#open) return false;
    this.#socket.send(JSON.stringify(message));
    return true;
  }

  /** The server answered hello: from here on commands may be sent. */
  welcomed(): void {
    this.#open = true;
    this.#tries = 0;
    this.#lostSince = 0;
    this.#wiring.line({ state: "open" });
  }

  stop(): void {
    this.#ended = true;
    removeEventListener("online", this.#online);
    removeEventListener("offline", this.#offline);
    clearTimeout(this.#again);
    this.#hangUp();
  }

  async #connect(): Promise<void> {
    const attempt = ++this.#attempt;
    let token: string;
    try {
      token = await this.#wiring.mint();
    } catch (thrown) {
      if (attempt !== this.#attempt) return;
      const problem = thrown instanceof Refused ? thrown.problem : null;
      if (problem !== null && NO_SEAT.has(problem.status)) return this.#end(problem.code, problem.words);
      return this.#lost("");
    }
    if (this.#ended || attempt !== this.#attempt) return;
    const socket = new WebSocket(this.#wiring.url);
    this.#socket = socket;
    this.#farewell = null;
    socket.addEventListener("open", () => {
      const cursor = this.#wiring.cursor();
      const earlier = this.#wiring.earlier();
      const hello: ClientMessage = {
        type: "hello",
        token,
        instance: this.#wiring.instance,
        ...(cursor === null ? {} : { cursor }),
        ...(earlier.length === 0 ? {} : { earlier }),
      };
      socket.send(JSON.stringify(hello));
      this.#heard = performance.now();
      this.#pulse = setInterval(() => this.#beat(), PING_EVERY_MS);
      this.#renewal = setInterval(() => void this.#renew(), RENEW_EVERY_MS);
    });
    socket.addEventListener("message", (event: MessageEvent<string>) => this.#frame(event.data));
    socket.addEventListener("close", () => this.#closed(socket));
  }

  #frame(data: string): void {
    this.#heard = performance.now();
    const messages = JSON.parse(data) as ServerMessage[];
    for (const message of messages) {
      if (message.type === "welcome") this.welcomed();
      if (message.type === "bye") this.#farewell = message;
    }
    this.#wiring.received(messages);
  }

  #closed(socket: WebSocket): void {
    if (socket !== this.#socket) return;
    this.#hangUp();
    if (this.#ended) return;
    const bye = this.#farewell;
    if (bye !== null && FINAL.has(bye.code)) return this.#end(bye.code, bye.message);
    if (bye?.code === "cursor-ahead" || bye?.code === "bad-frame") this.#wiring.forgetCursor();
    this.#lost(bye?.code === "standby" || bye?.code === "server-stopping" ? bye.message : "");
  }

  #lost(words: string): void {
    if (this.#ended) return;
    if (this.#lostSince === 0) this.#lostSince = Date.now();
    this.#wiring.line({ state: "lost", since: this.#lostSince, words });
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.#tries);
    this.#tries += 1;
    // Spread, so that a whole room does not come back in the same instant.
    this.#again = setTimeout(() => void this.#connect(), wait * (0.6 + 0.4 * Math.random()));
  }

  #end(code: string, words: string): void {
    this.stop();
    this.#wiring.line({ state: "ended", code, words });
  }

  #hangUp(): void {
    clearInterval(this.#pulse);
    clearInterval(this.#renewal);
    this.#open = false;
    const socket = this.#socket;
    this.#socket = null;
    if (socket !== null && socket.readyState <= WebSocket.OPEN) socket.close();
  }

  #beat(): void {
    if (performance.now() - this.#heard > SILENCE_MS) return this.#cutOff();
    this.#pings += 1;
    this.send({ type: "ping", n: this.#pings });
  }

  async #renew(): Promise<void> {
    const socket = this.#socket;
    try {
      const token = await this.#wiring.mint();
      if (socket === this.#socket) this.send({ type: "renew", token });
    } catch {
      // The server closes at expiry, and the way back asks again.
    }
  }

  /** Nothing comes through any more, though nobody has closed the socket. */
  #cutOff(): void {
    if (this.#socket === null || this.#ended) return;
    this.#hangUp();
    this.#lost("");
  }

  #reconnectNow(): void {
    if (this.#socket !== null || this.#ended) return;
    clearTimeout(this.#again);
    this.#tries = 0;
    void this.#connect();
  }
}

/** The socket's address on the server that served this page. */
export function socketUrl(): string {
  return `${location.protocol === "https:" ? "wss:" : "ws:"}//${location.host}/api/socket`;
}
