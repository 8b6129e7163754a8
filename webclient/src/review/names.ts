import type { ActorBadge } from "../http/bodies";
import type { Role } from "../wire/types";

/** Who did something: a person in a role, or nobody in particular. */
export interface Who {
  /** Null once the words were blanked. */
  readonly name: string | null;
  readonly role?: Role;
  readonly actor?: ActorBadge;
}

/** What gives names to the ids in a log's events. */
export interface Cast {
  readonly actor: (id: string) => ActorBadge | undefined;
  readonly seat: (id: string) => Who | undefined;
  readonly indicator: (id: string) => string;
  /** Such as 4, for "fact 4". */
  readonly fact: (id: string) => number | undefined;
  /** The place in the log at which a fact was established; nothing for one of the briefing. */
  readonly established: (fact: string) => number | undefined;
  /** Such as U2, where the move has one. */
  readonly move: (id: string) => string | undefined;
  /** The move that an argument was made on. */
  readonly argued: (argument: string) => string | undefined;
}
