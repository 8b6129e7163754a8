/** What the tabs say: each room with the number that belongs to it. */
import type { RoomName } from "../state/view";
import type { Table } from "../state/table";
import type { Tab } from "../ui/Tabs";
import { session } from "../words/session";

const ORDER: readonly RoomName[] = ["notes", "turn", "board", "talk"];

export function roomTabs(table: Table): readonly Tab<RoomName>[] {
  return ORDER.map((name) => ({ name, label: session.rooms[name], ...countOf(table, name) }));
}

function countOf(table: Table, name: RoomName): { count?: number; fresh?: boolean } {
  if (name === "notes") return { count: table.cards.of("annotation").length };
  return {};
}
