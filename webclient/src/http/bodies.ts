import type { Block, Colour, Naming, Passage, Role, Shape, Stage } from "../wire/types";

/** What the server's answers are made of; /api/openapi.json says the same at length. */

export type AccountRole = "administrator" | "facilitator" | "organizer";

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly AccountRole[];
  readonly disabled: boolean;
  readonly mustChangePassword: boolean;
}

/** A session whose log is damaged: it can be read up to there, or not at all, and is never written again. */
export interface Quarantined {
  readonly session: string;
  readonly openedAt: string;
  readonly openedBy?: string;
  readonly code: string;
  readonly fault: string;
}

/** A first password: shown once, changed at first use. */
export interface OneTime {
  readonly oneTimePassword: string;
}

/** What draws an actor wherever it is named. */
export interface ActorBadge {
  readonly id: string;
  readonly name: string;
  readonly letters: string;
  readonly shape: Shape;
  readonly colour: Colour;
}

export interface Cut {
  readonly at: number;
  readonly text: string;
  readonly what: "paragraph" | "words";
}

export interface Revision {
  readonly id: string;
  readonly documentId: string;
  readonly title: string;
  readonly attribution: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly cuts: readonly Cut[];
  /** BCP 47 tag. */
  readonly language?: string;
}

export interface CatalogueEntry {
  readonly documentId: string;
  readonly title: string;
  readonly attribution: string;
  /** The newest first. */
  readonly revisions: readonly { readonly id: string; readonly at: string; readonly paragraphs: number }[];
}

/** A change to an imported text; `piece` counts the blocks from 0 as the edits before left them. */
export type Edit =
  | { readonly type: "drop"; readonly piece: number }
  | { readonly type: "join"; readonly piece: number }
  | { readonly type: "split"; readonly piece: number; readonly at: number }
  | { readonly type: "cut-words"; readonly piece: number; readonly start: number; readonly end: number };

export interface Import {
  readonly title: string;
  readonly attribution: string;
  readonly format: "text" | "markdown";
  /** What was pasted, or a file as it is: one of the two. */
  readonly text?: string;
  readonly file?: Blob;
  readonly edits: readonly Edit[];
  /** The text's, as a BCP 47 tag; guessed where nothing is said. */
  readonly language?: string;
  readonly documentId?: string;
}

export interface Preview {
  /** Found in the text where none was given. */
  readonly title: string;
  readonly attribution: string;
  readonly revisionId: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly cuts: readonly Cut[];
  readonly language?: string;
}

export interface ScenarioSummary {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly actors: readonly ActorBadge[];
  readonly turns: number;
  /** The clocks of one turn together. */
  readonly minutes: number;
  /** The revision it was written from, where this server ships it. */
  readonly briefing?: string;
}

/** Where one of a scenario's citations stands on the chosen text. */
export interface Citation {
  readonly source: string;
  readonly label: string;
  readonly state: "found" | "suggested" | "own";
  readonly passage?: Passage;
  readonly quote: string;
}

export interface SessionSummary {
  readonly session: string;
  readonly title: string;
  readonly marking: string;
  readonly stage: Stage;
  readonly turn: number;
  readonly openedAt: string;
  readonly closedAt?: string;
  /** Mine, where this browser holds one. */
  readonly seat?: string;
}

export interface NewSession {
  readonly title: string;
  readonly revision: string;
  readonly scenario: string;
  readonly marking: string;
  readonly naming: Naming;
  readonly citations: readonly { readonly source: string; readonly passage?: Passage }[];
  readonly leadName: string;
}

/** Names a window: one seat of one session. */
export interface SeatAddress {
  readonly session: string;
  readonly seat: string;
}

export interface MySeat extends SeatAddress {
  /** Null once the words were blanked; so is the name. */
  readonly title: string | null;
  readonly marking: string;
  readonly stage: Stage;
  readonly role: Role;
  readonly actor?: ActorBadge;
  readonly name: string | null;
}

/** What an invitation or a lobby code leads to. */
export interface Look {
  readonly session: string;
  readonly title: string | null;
  readonly marking: string;
  readonly summary: string;
  readonly role: Role;
  readonly actor?: ActorBadge;
  readonly turns: number;
  readonly minutes: number;
  readonly paragraphs: number;
  readonly othersIn: number;
  readonly naming: Naming;
}

/** Shown once: the server keeps only a hash of it. */
export interface Link {
  readonly secret: string;
  readonly link: string;
}
