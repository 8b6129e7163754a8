/**
 * The rooms on the right. A room takes no props: it reads the table (useTable) and fills the pane
 * under the tabs, which scrolls.
 */
import type { ComponentType } from "preact";
import type { RoomName } from "../state/view";
import { lazy } from "../ui/lazy";
import { later } from "./later";

export interface Room {
  name: RoomName;
  part: ComponentType;
}

export const rooms: readonly Room[] = [
  { name: "notes", part: lazy(() => later().then((m) => m.NotesRoom)) },
  { name: "turn", part: lazy(() => later().then((m) => m.TurnRoom)) },
  { name: "board", part: lazy(() => later().then((m) => m.BoardRoom)) },
  { name: "talk", part: lazy(() => later().then((m) => m.TalkRoom)) },
];
