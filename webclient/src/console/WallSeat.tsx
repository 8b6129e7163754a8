import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { SeatAddress } from "../http/bodies";
import { invite, mySeats, takeSeat } from "../http/sessions";
import { useTable } from "../state/table";
import { Button } from "../ui/Button";
import { consolePage as desk, wall } from "../words";
import { useWallLine } from "../wall/useWallLine";

const words = desk.wall;

/** An observer's seat for the wall, so that the wall can never show more than observers see. */
export function WallSeat() {
  const table = useTable();
  const { session } = table.place;
  const seat = useSignal<SeatAddress | null>(null);
  const problem = useSignal<string | null>(null);
  const busy = useSignal(false);
  useEffect(() => void find(session, seat), [session, seat]);
  const make = async () => {
    busy.value = true;
    problem.value = null;
    try {
      const { secret } = await invite(table.place, { type: "observer" }, "one");
      seat.value = await takeSeat({ secret }, words.name);
    } catch (refused) {
      problem.value = refused instanceof Error ? refused.message : String(refused);
    }
    busy.value = false;
  };
  return (
    <section class="stack-tight">
      <h3 class="small-head">{wall.title}</h3>
      {seat.value === null ? (
        <>
          <p class="quiet">{words.how}</p>
          <div>
            <Button size="small" disabled={busy.value} onClick={() => void make()}>
              {words.make}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p>
            <a href={`/s/${seat.value.session}/${seat.value.seat}/wall`} target="_blank" rel="noreferrer">
              {words.open}
            </a>
          </p>
          <WallOrders session={session} />
        </>
      )}
      {problem.value === null ? null : (
        <p class="answer" data-tone="problem">
          {problem.value}
        </p>
      )}
    </section>
  );
}

function WallOrders({ session }: { session: string }) {
  const line = useWallLine(session);
  const { blank } = line.order.value;
  return (
    <>
      <div>
        <Button size="small" aria-pressed={blank} onClick={() => line.tell({ blank: !blank })}>
          {blank ? words.unblank : words.blank}
        </Button>
      </div>
      <p class="quiet">{words.hint}</p>
    </>
  );
}

/** The wall's seat that this browser already holds, if it does. */
async function find(session: string, seat: { value: SeatAddress | null }): Promise<void> {
  try {
    const mine = await mySeats();
    seat.value = mine.find((one) => one.session === session && one.role.type === "observer") ?? null;
  } catch {
    // Then one can be made; what is wrong is said there.
  }
}
