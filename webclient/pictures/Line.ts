import type { JSHandle } from "playwright-core";
import type { Card, ClientMessage, Evidence, FromASeat, Juncture, MoveDraftSlot, PhaseKind, ServerMessage } from "../src/wire/types";
import type { Seat } from "./seats";

type Answer<T extends ServerMessage["type"]> = Extract<ServerMessage, { type: T }>;

interface Socket {
  /** Sends, and gives back the next message of one of these types. */
  ask(message: ClientMessage, answers: readonly string[]): Promise<ServerMessage>;
  /** Where play stands, as last heard. */
  juncture(): Juncture;
  close(): void;
}

/** What a move says: its fields as they are written, and what each cites. */
export type Written = Partial<Record<MoveDraftSlot, string | readonly [string, ...Evidence[]]>>;

/** A seat's socket beside the one of its window, for what would take a hand too long. */
export class Line {
  readonly #socket: JSHandle<Socket>;
  readonly #instance: string;
  #counter = 0;

  private constructor(socket: JSHandle<Socket>, instance: string) {
    this.#socket = socket;
    this.#instance = instance;
  }

  static async of({ page, session, seat }: Seat): Promise<Line> {
    const instance = crypto.randomUUID();
    const socket = await page.evaluateHandle(
      async (place) => {
        const headers = { "Content-Type": "application/json" };
        const holder = JSON.stringify({ session: place.session, seat: place.seat });
        const bought = await fetch("/api/token", { method: "POST", headers, body: holder });
        const { token } = (await bought.json()) as { token: string };
        const line = new WebSocket(`${location.protocol === "https:" ? "wss:" : "ws:"}//${location.host}/api/socket`);
        let wanted: readonly string[] = ["weather"];
        let done: ((message: ServerMessage) => void) | null = null;
        let stands: Juncture = { turn: 0, gate: "closed" };
        const note = (card: Card) => {
          if (card.type === "session") stands = { turn: card.turn, gate: card.gate, ...(card.phase && { phase: card.phase }) };
        };
        const hear = (message: ServerMessage) => {
          if (message.type === "snapshot") message.cards.forEach(note);
          if (message.type === "changes") message.changes.forEach((change) => change.type === "put" && note(change.card));
          if (wanted.includes(message.type)) done?.(message);
        };
        const welcomed = new Promise<ServerMessage>((resolve) => (done = resolve));
        line.addEventListener("open", () => line.send(JSON.stringify({ type: "hello", token, instance: place.instance })));
        line.addEventListener("message", (event: MessageEvent<string>) => {
          for (const message of JSON.parse(event.data) as ServerMessage[]) hear(message);
        });
        await welcomed;
        return {
          ask: (message: ClientMessage, answers: readonly string[]) =>
            new Promise<ServerMessage>((resolve) => {
              wanted = answers;
              done = resolve;
              line.send(JSON.stringify(message));
            }),
          juncture: () => stands,
          close: () => line.close(),
        };
      },
      { session, seat, instance },
    );
    return new Line(socket, instance);
  }

  /** Says commands, each when the one before was taken; gives back the ids of what was made. */
  async say(...commands: readonly FromASeat[]): Promise<string[]> {
    const made: string[] = [];
    for (const command of commands) {
      // oxlint-disable-next-line no-await-in-loop -- in this order
      made.push(await this.#say(command));
    }
    return made;
  }

  /** Opens a phase of the turn, from wherever play stands. */
  async opens(phase: PhaseKind): Promise<void> {
    await this.#say({ type: "open-phase", from: await this.#juncture(), phase, leftovers: "keep" });
  }

  /** Closes the session for good. */
  async ends(): Promise<void> {
    await this.#say({ type: "close-session", from: await this.#juncture() });
  }

  #juncture(): Promise<Juncture> {
    return this.#socket.evaluate((socket) => socket.juncture());
  }

  /** Writes a draft, and leaves it. */
  async drafts(written: Written): Promise<{ draft: string; version: number }> {
    const { draft } = await this.#ask({ type: "open-draft", key: this.#nextKey() }, "draft-opened");
    let version = 0;
    for (const [slot, said] of Object.entries(written)) {
      const [text, ...evidence] = typeof said === "string" ? [said] : said;
      const field = { draft, slot: slot as MoveDraftSlot, text, evidence: evidence as Evidence[], base: version };
      // oxlint-disable-next-line no-await-in-loop -- in this order
      ({ version } = (await this.#ask({ type: "write-draft", ...field }, "draft-shown")).draft);
    }
    return { draft, version };
  }

  /** Writes a move and submits it; gives back its id. */
  async plays(written: Written): Promise<string> {
    return this.#say({ type: "submit-move", ...(await this.drafts(written)) });
  }

  async close(): Promise<void> {
    await this.#socket.evaluate((socket) => socket.close());
  }

  async #say(command: FromASeat): Promise<string> {
    const answer = await this.#ask({ type: "send", key: this.#nextKey(), command }, "accepted", "refused");
    if (answer.type === "accepted") return answer.id;
    // Above twenty a second the server wants them again, a little later.
    if (answer.code === "too-fast") return this.#say(command);
    throw new Error(`${command.type}: ${answer.code}, ${answer.message}`);
  }

  #nextKey() {
    this.#counter += 1;
    return { instance: this.#instance, counter: this.#counter };
  }

  async #ask<T extends ServerMessage["type"]>(message: ClientMessage, ...answers: readonly T[]): Promise<Answer<T>> {
    const asked = { message, answers };
    return (await this.#socket.evaluate((socket, { message: said, answers: types }) => socket.ask(said, types), asked)) as Answer<T>;
  }
}
