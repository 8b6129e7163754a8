import { useSignal } from "@preact/signals";
import { Answer, useAsk } from "../play/useAsk";
import { useTable } from "../state/table";
import { Button } from "../ui/Button";
import { consolePage as desk } from "../words";
import type { SeatCard } from "../wire/types";
import { keyOf, seatings } from "../play/seatings";

const words = desk.people;

/** Gives a person another seat, or somebody from the lobby the first. */
export function GiveSeat({ seat, name }: { seat: Pick<SeatCard, "seat" | "role">; name: string }) {
  const offered = seatings(useTable());
  const ask = useAsk();
  const now = keyOf(seat.role);
  const picked = useSignal(now);
  const chosen = offered.find(({ key }) => key === picked.value) ?? offered[0];
  const give = () => {
    if (chosen !== undefined) void ask.of({ type: "assign-seat", seat: seat.seat, role: chosen.role });
  };
  return (
    <div class="give-seat">
      <select class="console-select" aria-label={words.seatFor(name)} value={chosen?.key} onChange={(event) => (picked.value = event.currentTarget.value)}>
        {offered.map(({ key, name: called }) => (
          <option key={key} value={key}>
            {called}
          </option>
        ))}
      </select>
      <Button size="small" disabled={chosen === undefined || chosen.key === now || ask.waiting.value} onClick={give}>
        {words.give}
      </Button>
      <Answer ask={ask} />
    </div>
  );
}
