import { Seated, type SeatPath } from "./Seated";
import { SeatWindow } from "./SeatWindow";

/** A seat's window at /s/SESSION/SEAT. */
export function SeatPage(path: SeatPath) {
  return (
    <Seated {...path}>
      <SeatWindow />
    </Seated>
  );
}
