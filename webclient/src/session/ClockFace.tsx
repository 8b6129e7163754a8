import { clockFigures } from "../state/clock";
import { useTable } from "../state/table";
import { session as words } from "../words";

/** The phase's clock in figures of equal width: running, paused, or counting over. */
export function ClockFace() {
  const table = useTable();
  const clock = table.session.value?.clock;
  if (clock === undefined || clock.type === "none") return null;
  if (clock.type === "paused") {
    const left = clockFigures(clock.remaining * 1000);
    return (
      <span class="clock" data-state="paused" role="timer" aria-label={words.clock.paused(left)}>
        {left}
        <small>{clock.cause === "outage" ? words.clock.outage : words.clock.pausedShort}</small>
      </span>
    );
  }
  const left = Date.parse(clock.deadline) - table.clock.ticking;
  const over = clock.type === "over" || left < 0;
  const figures = clockFigures(Math.abs(left));
  return (
    <span
      class="clock"
      data-state={over ? "over" : left < 60_000 ? "soon" : "running"}
      role="timer"
      aria-label={over ? words.clock.over(figures) : words.clock.running(figures)}
    >
      {over ? `+${figures}` : figures}
    </span>
  );
}
