import { Seated, type SeatPath } from "../session/Seated";
import { Console } from "./Console";

/** The console at /s/SESSION/SEAT/console. */
export function ConsolePage(path: SeatPath) {
  return (
    <Seated {...path}>
      <Console />
    </Seated>
  );
}
