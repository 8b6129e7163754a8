/**
 * The rooms on the right, each fetched when it is first opened. A room takes no props: it reads
 * the table (useTable) and fills the pane under the tabs, which scrolls.
 */
import type { ComponentType } from "preact";
import type { RoomName } from "../state/view";
import { lazy } from "../ui/lazy";

export interface Room {
  name: RoomName;
  part: ComponentType;
}

export const rooms: readonly Room[] = [
  { name: "notes", part: lazy(() => import("../notes/NotesRoom").then((m) => m.NotesRoom)) },
  { name: "turn", part: lazy(() => import("../turn/TurnRoom").then((m) => m.TurnRoom)) },
  { name: "board", part: lazy(() => import("../board/BoardRoom").then((m) => m.BoardRoom)) },
  { name: "talk", part: lazy(() => import("../talk/TalkRoom").then((m) => m.TalkRoom)) },
];
