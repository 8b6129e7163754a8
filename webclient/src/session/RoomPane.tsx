import { useTable } from "../state/table";
import { Tabs } from "../ui/Tabs";
import { session } from "../words";
import { PaneEdge } from "./PaneEdge";
import { rooms } from "./rooms";
import { roomTabs } from "./roomTabs";

/** The rooms: tabs, and the one that is open. */
export function RoomPane() {
  const table = useTable();
  const current = table.view.room.value;
  const room = rooms.find((one) => one.name === current);
  const Part = room?.part;
  return (
    <aside class="pane" aria-label={session.rooms.label}>
      <PaneEdge />
      <div class="pane-head">
        <Tabs label={session.rooms.label} tabs={roomTabs(table)} current={current} onPick={(name) => table.view.openRoom(name)} controls="room" />
        <button type="button" class="pane-back" onClick={() => (table.view.roomOpen.value = false)}>
          {session.backToText}
        </button>
        <button type="button" class="pane-keys quiet" onClick={() => (table.view.keysShown.value = true)}>
          {session.keysLabel}
        </button>
      </div>
      <section id="room" class="pane-room" role="tabpanel" aria-label={session.rooms[current]}>
        {Part === undefined ? null : <Part />}
      </section>
    </aside>
  );
}
