import { askAs } from "./tokens";

/** An account to which a session's log can be granted. */
export interface Organizer {
  readonly id: string;
  readonly name: string;
}

/** Those who may be granted logs, for a facilitator. */
export function organizers(): Promise<readonly Organizer[]> {
  return askAs("account", { method: "GET", path: "/api/organizers" });
}
