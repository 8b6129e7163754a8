import { useTable } from "../state/table";
import type { RoomName } from "../state/view";
import { session } from "../words";
import { roomTabs } from "./roomTabs";

const SHAPES: Record<"text" | RoomName, string> = {
  text: "M5 3h9l5 5v13H5zM9 12h6M9 16h6",
  notes: "M4 5h16v12H12l-4 4v-4H4z",
  turn: "M3 12h13M11 7l5 5-5 5M20 5v14",
  board: "M3 6l6-2 6 2 6-2v14l-6 2-6-2-6 2z",
  talk: "M4 5h16v12h-5l-4 4v-4H4z",
};

/** On a phone the rooms are a bar under the thumb. */
export function PhoneBar() {
  const table = useTable();
  const { room, roomOpen } = table.view;
  const places: readonly { name: "text" | RoomName; label: string; count?: number | undefined }[] = [
    { name: "text", label: session.rooms.text },
    ...roomTabs(table),
  ];
  const current = roomOpen.value ? room.value : "text";
  return (
    <nav class="phone-bar" aria-label={session.rooms.label}>
      {places.map(({ name, label, count }) => (
        <button
          key={name}
          type="button"
          aria-current={name === current ? "page" : undefined}
          onClick={() => (name === "text" ? (roomOpen.value = false) : table.view.openRoom(name))}
        >
          <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
            <path d={SHAPES[name]} fill="none" stroke="currentColor" stroke-width="1.7" stroke-linejoin="round" />
          </svg>
          <span>
            {label}
            {count ? ` ${count}` : ""}
          </span>
        </button>
      ))}
    </nav>
  );
}
