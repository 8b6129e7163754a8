/** What the tabs say: each room with the number that belongs to it. */
import type { RoomName } from "../state/view";
import type { Table } from "../state/table";
import type { Tab } from "../ui/Tabs";
import { waitsForRuling } from "../play/situation";
import { threads } from "../notes/list";
import { unreadInAll } from "../talk/channels";
import { unreadNews } from "../turn/news";
import { session } from "../words";

const ORDER: readonly RoomName[] = ["notes", "turn", "board", "talk"];

export function roomTabs(table: Table): readonly Tab<RoomName>[] {
  return ORDER.map((name) => ({ name, label: session.rooms[name], ...countOf(table, name) }));
}

function countOf(table: Table, name: RoomName): { count?: number; fresh?: boolean } {
  if (name === "notes") return { count: threads(table.cards.of("annotation"), table.cards.of("reply")).length };
  if (name === "turn") return { count: newsFor(table), fresh: true };
  if (name === "talk") return { count: unreadInAll(table), fresh: true };
  return {};
}

/** News not read yet; for the white cell, moves that wait for a ruling. */
function newsFor(table: Table): number {
  const role = table.me.value?.role.type;
  if (role === "white-cell") return table.cards.of("move").filter(waitsForRuling).length;
  return unreadNews(table).length;
}
