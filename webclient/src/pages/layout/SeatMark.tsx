import type { ActorBadge } from "../../http/bodies";
import { Badge } from "../../ui/Badge";
import type { Role } from "../../wire/types";
import { common } from "../../words";

interface Props {
  role: Role;
  actor?: ActorBadge | undefined;
  size?: "small" | "usual" | "large";
}

/** A seat's badge where there is no session to look the actor up in. */
export function SeatMark({ role, actor, size = "usual" }: Props) {
  if (actor !== undefined) return <Badge actor={actor} size={size} />;
  const words = common.roles[role.type];
  return (
    <span class="badge" data-shape="outline" data-colour="white-cell" data-size={size} title={words.name}>
      <span aria-hidden="true">{words.letters}</span>
      <span class="heard">{words.name}</span>
    </span>
  );
}
