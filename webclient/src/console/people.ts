import type { Activity, PeoplePerson } from "../wire/types";
import { consolePage as desk } from "../words";

const words = desk.people;

export interface Doing {
  readonly says: string;
  /** Whether it should catch the eye: nobody there, or idle for long. */
  readonly calls: boolean;
}

/** After so long without a key press a person counts as idle for the room's purposes. */
export const LONG_IDLE_MS = 5 * 60_000;

/** What somebody is doing, as the white cell may know it. */
export function doingOf(person: PeoplePerson | undefined, now: number, timeOf: (iso: string) => string): Doing {
  if (person === undefined || person.here === "away") return { says: words.away, calls: true };
  const { activity, since } = person;
  if (activity === undefined) return { says: words.here1, calls: false };
  if (activity.type === "idle") {
    if (since === undefined) return { says: words.here1, calls: false };
    const long = now - Date.parse(since) > LONG_IDLE_MS;
    return long ? { says: words.idle(timeOf(since)), calls: true } : { says: words.here1, calls: false };
  }
  return { says: activityWords(activity), calls: false };
}

function activityWords(activity: Exclude<Activity, { type: "idle" }>): string {
  switch (activity.type) {
    case "reading":
      return words.reading(activity.paragraph);
    case "selecting":
      return words.selecting;
    case "writing": {
      const [what] = activity.where.split("/");
      return what === "draft" || what === "note" || what === "message" || what === "argument" ? words.writing[what] : words.writing.other;
    }
  }
}
