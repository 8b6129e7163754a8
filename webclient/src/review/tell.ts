import type { Event } from "../wire/types";
import { events } from "../words";
import type { Cast } from "./names";

/** An event in words, without who and when. */
export function tell(event: Event, cast: Cast): string {
  // One teller for each type, so the one found fits the event; TypeScript cannot follow that.
  const teach = events.tell[event.type] as (event: Event, cast: Cast) => string;
  return teach(event, cast);
}
