import { clockFigures } from "../state/clock";
import { useTable } from "../state/table";
import { session as words } from "../words";

/** From here on the clock says that it is about to run out. */
const LAST_MS = 60_000;

/**
 * The phase's clock in figures of equal width: running, in its last minute, paused, or counting over. The last minute is
 * filled and the overrun ruled round, each with a word, so that they are told apart without colour and from afar.
 */
export function ClockFace() {
  const table = useTable();
  const clock = table.session.value?.clock;
  if (clock === undefined || clock.type === "none") return null;
  if (clock.type === "paused") {
    const left = clockFigures(clock.remaining * 1000);
    return (
      <span class="clock" data-state="paused" role="timer" aria-label={words.clock.paused(left)}>
        {left}
        {clock.cause === "outage" ? <small class="wide">{words.clock.outage}</small> : null}
        <small class={clock.cause === "outage" ? "narrow" : undefined}>{words.clock.pausedShort}</small>
      </span>
    );
  }
  const left = Date.parse(clock.deadline) - table.clock.ticking;
  const figures = clockFigures(Math.abs(left));
  if (clock.type === "over" || left < 0) {
    return (
      <span class="clock" data-state="over" role="timer" aria-label={words.clock.over(figures)}>
        +{figures}
        <small>{words.clock.overShort}</small>
      </span>
    );
  }
  const soon = left < LAST_MS;
  return (
    <span class="clock" data-state={soon ? "soon" : "running"} role="timer" aria-label={words.clock.running(figures)}>
      {figures}
      {soon ? <small>{words.clock.soonShort}</small> : null}
    </span>
  );
}
