import { timeOfDay } from "../state/clock";
import { locale } from "../words/locale";

/** A moment in the reader's own time: today the time alone, this year without the year. */
export function when(iso: string, now: Date = new Date()): string {
  const at = new Date(iso);
  const time = timeOfDay(iso);
  if (at.toDateString() === now.toDateString()) return time;
  const year = at.getFullYear() === now.getFullYear() ? {} : ({ year: "numeric" } as const);
  return `${at.toLocaleDateString(locale(), { day: "numeric", month: "long", ...year })}, ${time}`;
}
