/**
 * Everything a seat's window knows: the one state, and the one place that turns what the server
 * says into it.
 *
 *   const table = useTable();
 *   table.cards.of("move")             cards by kind, as signals (see cards.ts)
 *   table.me.value                     { seat, role, actor, name, … }; null before the first welcome
 *   table.session.value                the session's card; table.scenario.value, table.revision.value
 *   await table.send({ type: "say-ready" })       accepted or refused, however long the line was down
 *   table.drafts, table.scratch        what is being written (see drafts.ts, scratch.ts)
 *   table.people.value, table.drafting.value      who is here, as far as this seat may know
 *   table.clock.now(), table.clock.ticking        the server's time
 *   table.view                         what this window looks at (see view.ts)
 */
import { computed, signal, type ReadonlySignal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type {
  Activity,
  ActorCard,
  Block,
  ClientMessage,
  FromASeat,
  PeoplePerson,
  Role,
  ScenarioCard,
  ServerMessage,
  SessionCard,
  WeatherState,
} from "../wire/types";
import type { Line } from "../wire/connection";
import { Cards } from "./cards";
import { Clock } from "./clock";
import { Commands, type Outcome, type Waiting } from "./commands";
import { Drafts, type TypedFields } from "./drafts";
import { Scratch } from "./scratch";
import { freshInstance, Tab } from "./tab";
import { Incoming } from "./incoming";
import { View } from "./view";

export interface Revision {
  id: string;
  title: string;
  attribution: string;
  text: string;
  blocks: Block[];
  /** BCP 47 tag. */
  language?: string;
}

export type LeftDraft = Extract<ServerMessage, { type: "drafting" }>["left"][number];

export interface Me {
  seat: string;
  role: Role;
  /** Null for those who play no actor. */
  actor: ActorCard | null;
  name: string;
}

export interface Place {
  session: string;
  seat: string;
}

export class Table {
  readonly place: Place;
  readonly instance = freshInstance();
  readonly cards = new Cards();
  readonly clock = new Clock();
  readonly view = new View();
  readonly commands: Commands;
  readonly drafts: Drafts;
  readonly scratch: Scratch;
  readonly revision = signal<Revision | null>(null);
  readonly people = signal<readonly PeoplePerson[]>([]);
  readonly drafting = signal<readonly string[]>([]);
  /** The drafts that could not go out as they are if the phase of moves closed now; known to the white cell alone. */
  readonly leftDrafts = signal<readonly LeftDraft[]>([]);
  readonly weather = signal<{ state: WeatherState; message: string }>({ state: "ready", message: "" });
  readonly line = signal<Line>({ state: "connecting" });
  /** Whether the whole view has arrived at least once. */
  readonly ready = signal(false);
  /** Told of every command of an earlier page load that got its answer now. */
  readonly late = signal<{ waiting: Waiting; outcome: Outcome } | null>(null);
  readonly #role = signal<Role | null>(null);
  readonly #incoming: Incoming;
  readonly #tab: Tab;
  #transmit: (message: ClientMessage) => boolean = () => false;

  constructor(place: Place) {
    this.place = place;
    const { session, seat } = place;
    this.#tab = new Tab(session, seat);
    const transmit = (message: ClientMessage) => this.#transmit(message);
    this.commands = new Commands(
      this.instance,
      this.#tab.shelf<readonly Waiting[]>("commands", []),
      (waiting, outcome) => (this.late.value = { waiting, outcome }),
    );
    this.drafts = new Drafts(
      this.#tab.shelf<TypedFields>("drafts", {}),
      this.#tab.shelf<string | null>("draft-in-hand", null),
      transmit,
      () => this.commands.nextKey(),
      () => seat,
    );
    this.scratch = new Scratch(this.#tab.shelf<Record<string, string>>("scratch", {}), transmit);
    this.#incoming = new Incoming(this, (role) => (this.#role.value = role));
  }

  readonly session: ReadonlySignal<SessionCard | null> = computed(
    () => this.cards.get("session", "session") ?? null,
  );

  readonly scenario: ReadonlySignal<ScenarioCard | null> = computed(
    () => this.cards.get("scenario", "scenario") ?? null,
  );

  readonly me: ReadonlySignal<Me | null> = computed(() => {
    const card = this.cards.get("seat", this.place.seat);
    const role = card?.role ?? this.#role.value;
    if (role === null) return null;
    const actor = role.type === "player" ? (this.cards.get("actor", role.actor) ?? null) : null;
    return { seat: this.place.seat, role, actor, name: card?.name ?? "" };
  });

  /** Commands not yet answered. */
  readonly unsent: ReadonlySignal<readonly Waiting[]> = computed(() => this.commands.waiting.value);

  send(command: FromASeat): Promise<Outcome> {
    return this.commands.send(command);
  }

  /** Says what this window is doing, to one's own actor and the white cell. */
  doing(activity: Activity): void {
    this.#transmit({ type: "doing", activity });
  }

  /** Where to resume from; null before the first whole view. */
  get cursor(): string | null {
    return this.#incoming.cursor;
  }

  forgetCursor(): void {
    this.#incoming.cursor = null;
  }

  /** Lends the line's way out; welcome opens the queue, see incoming.ts. */
  plug(transmit: (message: ClientMessage) => boolean): void {
    this.#transmit = transmit;
  }

  /** The line answered hello: what waits goes out. */
  opened(): void {
    this.commands.resume((message) => void this.#transmit(message));
    this.drafts.resume();
    this.scratch.resume();
  }

  /** While the store was away the server may have let go of what was typed: it goes out again. */
  weatherIs(now: { state: WeatherState; message: string }): void {
    const clears = this.weather.peek().state === "unavailable" && now.state === "ready";
    this.weather.value = now;
    if (!clears) return;
    this.drafts.resume();
    this.scratch.resume();
  }

  received(messages: readonly ServerMessage[]): void {
    this.#incoming.received(messages);
    // Nothing more can be said here, and the laptop may be the next person's.
    if (this.session.peek()?.stage === "closed") this.#tab.wipe();
  }

  lineIs(line: Line): void {
    this.line.value = line;
    if (line.state !== "open") this.commands.pause();
    if (line.state === "ended" && !KEEPS.has(line.code)) this.wipe();
  }

  /** Leaves nothing of this seat in the tab. */
  wipe(): void {
    this.commands.forget();
    this.#tab.wipe();
  }
}

/** Ends after which the seat is still this person's: what waits stays for the next window. */
const KEEPS: ReadonlySet<string> = new Set(["replaced", "session-closed-for-repair"]);

const TableContext = createContext<Table | null>(null);
export const TableProvider = TableContext.Provider;

export function useTable(): Table {
  const table = useContext(TableContext);
  if (table === null) throw new Error("this part of the page is drawn outside a seat's window");
  return table;
}
