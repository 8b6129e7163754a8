import type { Event } from "../wire/types";
import { teller } from "../words/teller";
import type { Cast } from "./names";

/** An event in words, without who and when. */
export function tell(event: Event, cast: Cast): string {
  // One teller for each type, so the one found fits the event; TypeScript cannot follow that.
  const teach = teller[event.type] as (event: Event, cast: Cast) => string;
  return teach(event, cast);
}
