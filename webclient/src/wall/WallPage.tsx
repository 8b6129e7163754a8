import { Seated, type SeatPath } from "../session/Seated";
import { Wall } from "./Wall";

/** The wall at /s/SESSION/SEAT/wall. */
export function WallPage(path: SeatPath) {
  return (
    <Seated {...path}>
      <Wall />
    </Seated>
  );
}
