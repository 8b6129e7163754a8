import { useEffect, useRef } from "preact/hooks";
import { useTable } from "../state/table";
import { NewsLine } from "../turn/NewsLine";
import { Tabs } from "../ui/Tabs";
import { session } from "../words";
import { PaneEdge } from "./PaneEdge";
import { rooms } from "./rooms";
import { roomTabs } from "./roomTabs";
import { keepFieldSteady } from "./steadyField";

/** The rooms: tabs, and the one that is open. */
export function RoomPane() {
  const table = useTable();
  const current = table.view.room.value;
  const room = rooms.find((one) => one.name === current);
  const Part = room?.part;
  const box = useRef<HTMLElement>(null);
  useEffect(() => (box.current === null ? undefined : keepFieldSteady(box.current)), []);
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
      <NewsLine />
      <section ref={box} id="room" class="pane-room" role="tabpanel" aria-label={session.rooms[current]}>
        {Part === undefined ? null : <Part />}
      </section>
    </aside>
  );
}
