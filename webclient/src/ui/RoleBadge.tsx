import { useTable } from "../state/table";
import type { Role } from "../wire/types";
import { common } from "../words";
import { Badge } from "./Badge";
import "./ui.css";

/** Whoever holds a role: an actor's badge, or the outline of the white cell, an observer, the lobby. */
export function RoleBadge({ role, size = "usual" }: { role: Role; size?: "small" | "usual" | "large" }) {
  const table = useTable();
  if (role.type === "player") {
    const actor = table.cards.get("actor", role.actor);
    return actor === undefined ? null : <Badge actor={actor} size={size} />;
  }
  const words = common.roles[role.type];
  return (
    <span class="badge" data-shape="outline" data-colour="white-cell" data-size={size} title={words.name}>
      <span aria-hidden="true">{words.letters}</span>
      <span class="heard">{words.name}</span>
    </span>
  );
}
