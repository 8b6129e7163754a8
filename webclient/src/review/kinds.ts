import type { Event } from "../wire/types";

export type EventType = Event["type"];

/** What a reader filters by: people think of talk and moves, not of sixty types. */
export const KINDS = {
  notes: [
    "annotation-made",
    "annotation-edited",
    "annotation-deleted",
    "annotation-widened",
    "annotation-resolved",
    "annotation-reopened",
    "reply-made",
    "reply-edited",
    "reply-deleted",
  ],
  moves: ["move-submitted", "move-withdrawn", "moves-revealed"],
  arguments: ["argument-made", "argument-withdrawn", "argument-marked", "reason-marked"],
  rulings: ["move-taken-up", "move-given-back", "dice-rolled", "dice-corrected", "move-ruled", "ruling-corrected"],
  board: [
    "effects-fell-due",
    "indicators-drifted",
    "budget-set",
    "indicator-moved",
    "indicator-corrected",
    "fact-established",
    "fact-corrected",
    "fact-expired",
  ],
  injects: ["inject-sent", "inject-read"],
  talk: ["message-said"],
  course: [
    "session-opened",
    "marking-set",
    "play-started",
    "hot-wash-opened",
    "session-closed",
    "turn-opened",
    "phase-opened",
    "phase-reopened",
    "phase-closed",
    "clock-paused",
    "clock-resumed",
    "clock-extended",
    "clock-shortened",
    "clock-expired",
    "actor-ready",
    "actor-not-ready",
  ],
  people: [
    "invitation-issued",
    "invitation-revoked",
    "seat-taken",
    "seat-assigned",
    "seat-renamed",
    "seat-left",
    "seat-removed",
    "door-locked",
    "door-unlocked",
    "log-granted",
    "log-grant-revoked",
    "brief-read",
    "words-blanked",
  ],
} as const satisfies Record<string, readonly EventType[]>;

export type Kind = keyof typeof KINDS;

export const ALL_KINDS = Object.keys(KINDS) as readonly Kind[];

export function isKind(text: string): text is Kind {
  return Object.hasOwn(KINDS, text);
}

/** Fails to compile when the server learns an event that no kind holds. */
type Unfiled = Exclude<EventType, (typeof KINDS)[Kind][number]>;
export const everyEventHasAKind: [Unfiled] extends [never] ? true : Unfiled = true;

const kindByType = new Map<string, Kind>(ALL_KINDS.flatMap((kind) => KINDS[kind].map((type) => [type, kind] as const)));

export function kindOf(type: EventType): Kind {
  return kindByType.get(type) ?? "course";
}
