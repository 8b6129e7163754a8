import type { LogRow } from "../http/logs";
import type {
  EffectsFellDueDue,
  EventArgumentMade,
  EventDiceCorrected,
  EventDiceRolled,
  EventMoveRuled,
  EventMoveSubmitted,
  EventRulingCorrected,
  Evidence,
  Passage,
  Strength,
} from "../wire/types";

/** An event with its place in the log. */
export interface Placed<E> {
  readonly row: LogRow;
  readonly event: E;
}

export interface ArgumentOnLine extends Placed<EventArgumentMade> {
  readonly strength: Strength;
  readonly withdrawn: boolean;
}

/** A ruling from the text to the consequence: what issue an organizer can take with it starts here. */
export interface Line {
  readonly move: Placed<EventMoveSubmitted>;
  /** Such as U2; nothing when the move was never revealed. */
  readonly number?: string;
  readonly withdrawn: boolean;
  /** How each of the move's own reasons was marked, in their order. */
  readonly reasons: readonly Strength[];
  readonly arguments: readonly ArgumentOnLine[];
  readonly rolled?: Placed<EventDiceRolled>;
  /** What was put right of the table's dice, in order; the entry itself stays as it was made. */
  readonly rollCorrections: readonly Placed<EventDiceCorrected>[];
  readonly ruling?: Placed<EventMoveRuled>;
  readonly corrections: readonly Placed<EventRulingCorrected>[];
  /** Effects of this ruling that fell due in later turns. */
  readonly due: readonly Placed<EffectsFellDueDue>[];
  /** What the move, its arguments and its ruling rest on, each once, in the order of the text. */
  readonly passages: readonly Passage[];
}

/** Puts a move's line together from the rows of its log, in order; nothing if it is not there. */
export function lineOf(move: string, rows: readonly LogRow[]): Line | undefined {
  const submitted = rows.find((row) => row.event.type === "move-submitted" && row.event.move === move);
  if (submitted === undefined || submitted.event.type !== "move-submitted") return undefined;
  const draft = new Draft({ row: submitted, event: submitted.event });
  for (const row of rows) draft.take(row);
  return draft.line();
}

class Draft {
  readonly #move: Placed<EventMoveSubmitted>;
  readonly #reasons: Strength[];
  readonly #arguments = new Map<string, ArgumentOnLine>();
  readonly #corrections: Placed<EventRulingCorrected>[] = [];
  readonly #due: Placed<EffectsFellDueDue>[] = [];
  #number: string | undefined;
  #withdrawn = false;
  readonly #rollCorrections: Placed<EventDiceCorrected>[] = [];
  #rolled: Placed<EventDiceRolled> | undefined;
  #ruling: Placed<EventMoveRuled> | undefined;

  constructor(move: Placed<EventMoveSubmitted>) {
    this.#move = move;
    this.#number = move.event.number;
    this.#reasons = move.event.content.reasons.map(() => "plain");
  }

  take(row: LogRow): void {
    const id = this.#move.event.move;
    const event = row.event;
    switch (event.type) {
      case "moves-revealed":
        this.#number ??= event.moves.find((revealed) => revealed.move === id)?.number;
        break;
      case "move-withdrawn":
        if (event.move === id) this.#withdrawn = true;
        break;
      case "reason-marked":
        if (event.move === id) this.#reasons[event.reason] = event.strength;
        break;
      case "argument-made":
        if (event.move === id) this.#arguments.set(event.argument, { row, event, strength: "plain", withdrawn: false });
        break;
      case "argument-marked":
        this.#change(event.argument, { strength: event.strength });
        break;
      case "argument-withdrawn":
        this.#change(event.argument, { withdrawn: true });
        break;
      case "dice-rolled":
        if (event.move === id) this.#rolled = { row, event };
        break;
      case "dice-corrected":
        if (event.move === id) this.#rollCorrections.push({ row, event });
        break;
      case "move-ruled":
        if (event.move === id) this.#ruling = { row, event };
        break;
      case "ruling-corrected":
        if (event.move === id) this.#corrections.push({ row, event });
        break;
      case "effects-fell-due":
        for (const due of event.effects) {
          if (due.source.type === "of-move" && due.source.move === id) this.#due.push({ row, event: due });
        }
        break;
      default:
        break;
    }
  }

  line(): Line {
    const all = [...this.#arguments.values()];
    return {
      move: this.#move,
      ...(this.#number === undefined ? {} : { number: this.#number }),
      withdrawn: this.#withdrawn,
      reasons: this.#reasons,
      arguments: all,
      ...(this.#rolled === undefined ? {} : { rolled: this.#rolled }),
      rollCorrections: this.#rollCorrections,
      ...(this.#ruling === undefined ? {} : { ruling: this.#ruling }),
      corrections: this.#corrections,
      due: this.#due,
      passages: passagesOf([
        ...this.#move.event.content.reasons.flatMap((reason) => reason.evidence),
        ...all.flatMap((argument) => argument.event.evidence),
        ...(this.#ruling?.event.weighed ?? []),
      ]),
    };
  }

  #change(argument: string, change: Partial<ArgumentOnLine>): void {
    const made = this.#arguments.get(argument);
    if (made !== undefined) this.#arguments.set(argument, { ...made, ...change });
  }
}

/** The passages among evidence, each once, in the order of the text. */
export function passagesOf(evidence: readonly Evidence[]): readonly Passage[] {
  const byPlace = new Map<string, Passage>();
  for (const one of evidence) {
    if (one.type !== "cited-fact") byPlace.set(`${one.passage.start}-${one.passage.end}`, one.passage);
  }
  return [...byPlace.values()].toSorted((a, b) => a.start - b.start || a.end - b.end);
}
