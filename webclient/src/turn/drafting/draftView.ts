import type { ActionSpec, MoveDraft, MoveDraftSlot, PeoplePerson } from "../../wire/types";

export const REASONS: readonly MoveDraftSlot[] = ["reason-1", "reason-2", "reason-3"];

/** What a move in the side's own words costs, as the rules have it. */
export const OWN_WORDS_COST = 1;

/** What a draft comes to, as it stands. */
export interface Draft {
  readonly action: string | null;
  readonly title: string;
  readonly disclosure: "open" | "sealed";
  readonly cost: number;
  readonly isEmpty: boolean;
}

type Slots = Pick<MoveDraft, "slots">;

export function readDraft({ slots }: Slots, actions: readonly ActionSpec[]): Draft {
  const text = (slot: MoveDraftSlot) => slots[slot]?.text.trim() ?? "";
  const action = actions.find(({ id }) => id === text("action"));
  const prose: readonly MoveDraftSlot[] = ["title", "effect", ...REASONS];
  const isEmpty = action === undefined && prose.every((slot) => text(slot) === "");
  return {
    action: action?.id ?? null,
    title: text("title"),
    disclosure: text("disclosure") === "open" ? "open" : "sealed",
    cost: action?.cost ?? (isEmpty ? 0 : OWN_WORDS_COST),
    isEmpty,
  };
}

/** How many reasons to show: those that are begun, and one more to write in. */
export function reasonsShown(isBegun: (slot: MoveDraftSlot) => boolean): number {
  return Math.min(REASONS.length, REASONS.findLastIndex(isBegun) + 2);
}

/** By how many points a draft is over what is left; 0 when it fits. */
export function overBudget(cost: number, left: number | undefined): number {
  return left === undefined ? 0 : Math.max(0, cost - left);
}

/** Who else is writing in a draft, and in which field. */
export function writersIn(draft: string, people: readonly PeoplePerson[], me: string): { seat: string; slot: MoveDraftSlot }[] {
  return people.flatMap(({ seat, activity }) => {
    if (seat === me || activity?.type !== "writing") return [];
    const [kind, id, slot] = activity.where.split("/");
    return kind === "draft" && id === draft && slot !== undefined ? [{ seat, slot: slot as MoveDraftSlot }] : [];
  });
}

/** When anything of the draft was last written; null for an untouched one. */
export function lastWritten({ slots }: Slots): string | null {
  const times = Object.values(slots).map((written) => written.at).toSorted();
  return times.at(-1) ?? null;
}
