import type { LogRow } from "../http/logs";
import type { EventArgumentMade, EventInjectSent, EventMoveRuled, EventMoveSubmitted, EventMovesRevealed, EventRulingCorrected, PhaseKind } from "../wire/types";
import type { EventType } from "./kinds";
import type { Placed } from "./line";

/** What tells how a session went. Readings, clocks and invitations are in the log and not in the telling. */
export const TOLD: readonly EventType[] = [
  "session-opened",
  "play-started",
  "hot-wash-opened",
  "session-closed",
  "turn-opened",
  "phase-opened",
  "phase-reopened",
  "seat-taken",
  "seat-left",
  "seat-removed",
  "annotation-made",
  "annotation-deleted",
  "annotation-resolved",
  "reply-made",
  "message-said",
  "move-submitted",
  "move-withdrawn",
  "moves-revealed",
  "argument-made",
  "move-ruled",
  "ruling-corrected",
  "effects-fell-due",
  "indicators-drifted",
  "budget-set",
  "indicator-moved",
  "indicator-corrected",
  "fact-established",
  "fact-corrected",
  "fact-expired",
  "inject-sent",
  "words-blanked",
];

/** One thing that happened, or several of a kind that are told together. */
export type Told =
  | { readonly is: "people" | "notes" | "talk"; readonly rows: readonly LogRow[] }
  | { readonly is: "arguments"; readonly move: string; readonly made: readonly Placed<EventArgumentMade>[] }
  | ({ readonly is: "move" } & Placed<EventMoveSubmitted>)
  | ({ readonly is: "revealed" } & Placed<EventMovesRevealed>)
  | ({ readonly is: "ruling" } & Placed<EventMoveRuled>)
  | ({ readonly is: "corrected" } & Placed<EventRulingCorrected>)
  | ({ readonly is: "inject" } & Placed<EventInjectSent>)
  | { readonly is: "other"; readonly row: LogRow };

/** A phase, or what lies before the first and after the last. */
export interface Stretch {
  readonly begins: LogRow;
  readonly phase: PhaseKind | "hot-wash" | undefined;
  readonly told: readonly Told[];
}

/** A turn; 0 is what came before play. */
export interface Chapter {
  readonly turn: number;
  readonly stretches: readonly Stretch[];
}

/** Tells a log's rows, which come in its order: turn by turn, phase by phase. */
export function tellCourse(rows: readonly LogRow[]): readonly Chapter[] {
  const chapters: { turn: number; stretches: Stretching[] }[] = [];
  for (const row of rows) {
    let chapter = chapters.at(-1);
    if (chapter?.turn !== row.turn) chapters.push((chapter = { turn: row.turn, stretches: [] }));
    const phase = phaseOf(row);
    let stretch = chapter.stretches.at(-1);
    if (stretch === undefined || phase !== undefined) chapter.stretches.push((stretch = new Stretching(row, phase)));
    stretch.take(row);
  }
  return chapters.map(({ turn, stretches }) => ({ turn, stretches: stretches.filter(({ isWorthTelling }) => isWorthTelling) })).filter(({ stretches }) => stretches.length > 0);
}

function phaseOf({ event }: LogRow): Stretch["phase"] {
  if (event.type === "phase-opened" || event.type === "phase-reopened") return event.phase;
  return event.type === "hot-wash-opened" ? "hot-wash" : undefined;
}

class Stretching implements Stretch {
  readonly begins: LogRow;
  readonly phase: Stretch["phase"];
  readonly told: Told[] = [];

  constructor(begins: LogRow, phase: Stretch["phase"]) {
    this.begins = begins;
    this.phase = phase;
  }

  get isWorthTelling(): boolean {
    return this.phase !== undefined || this.told.length > 0;
  }

  take(row: LogRow): void {
    const { event } = row;
    switch (event.type) {
      case "turn-opened":
      case "phase-opened":
      case "phase-reopened":
      case "hot-wash-opened":
        return;
      case "seat-taken":
        return this.#together("people", row);
      case "annotation-made":
      case "annotation-deleted":
      case "annotation-resolved":
      case "reply-made":
        return this.#together("notes", row);
      case "message-said":
        return this.#together("talk", row);
      case "argument-made":
        return this.#argued({ row, event });
      case "move-submitted":
        return void this.told.push({ is: "move", row, event });
      case "moves-revealed":
        return void this.told.push({ is: "revealed", row, event });
      case "move-ruled":
        return void this.told.push({ is: "ruling", row, event });
      case "ruling-corrected":
        return void this.told.push({ is: "corrected", row, event });
      case "inject-sent":
        return void this.told.push({ is: "inject", row, event });
      default:
        this.told.push({ is: "other", row });
    }
  }

  /** Notes, talk and people of a phase are told once, where the first of them stands. */
  #together(is: "people" | "notes" | "talk", row: LogRow): void {
    const at = this.told.findIndex((one) => one.is === is);
    const before = this.told[at];
    if (before?.is === is && "rows" in before) this.told[at] = { is, rows: [...before.rows, row] };
    else this.told.push({ is, rows: [row] });
  }

  /** What was argued on one move stands together, whoever spoke in between. */
  #argued(made: Placed<EventArgumentMade>): void {
    const { move } = made.event;
    const at = this.told.findIndex((one) => one.is === "arguments" && one.move === move);
    const before = this.told[at];
    if (before?.is === "arguments") this.told[at] = { ...before, made: [...before.made, made] };
    else this.told.push({ is: "arguments", move, made: [made] });
  }
}

/** The first row of what is told. */
export function rowOf(told: Told): LogRow {
  const row = "rows" in told ? told.rows[0] : told.is === "arguments" ? told.made[0]?.row : told.row;
  if (row === undefined) throw new Error("nothing is told of nothing");
  return row;
}
