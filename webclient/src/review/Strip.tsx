import { useMemo } from "preact/hooks";
import { logs } from "../words";
import { useReview } from "./desk";
import { drawStrip, type TurnOnStrip } from "./strip";

/** A short log has fewer bars, so that each still says something. */
const MOST_BARS = 96;
const EVENTS_A_BAR = 2;

/** The course of the session along the bottom: press, and the telling goes there. */
export function Strip({ at, onGo }: { at: number; onGo(seq: number): void }) {
  const { log } = useReview();
  const last = Math.max(1, log.header.log.events);
  const bars = Math.min(MOST_BARS, Math.ceil(last / EVENTS_A_BAR));
  const drawn = useMemo(() => drawStrip(log.overview, last, bars), [log.overview, last, bars]);
  const place = (seq: number) => `${((seq - 1) / last) * 100}%`;
  const pressed = (turn: TurnOnStrip, event: MouseEvent & { currentTarget: HTMLElement }) => {
    // By keyboard there is no place in it: then where the turn begins.
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const share = event.detail === 0 || width === 0 ? 0 : (event.clientX - left) / width;
    onGo(Math.round(turn.from + share * (turn.to - turn.from)));
  };
  return (
    <nav class="strip-of-log" aria-label={logs.strip}>
      <div class="strip-track">
        {drawn.bars.map((bar) => (
          <span
            key={bar.from}
            class="strip-bar"
            data-past={bar.from <= at ? "" : undefined}
            style={{ left: place(bar.from), width: `calc(${100 / bars}% - 2px)`, height: `${bar.height * 40}px` }}
          />
        ))}
        {drawn.injects.map((seq) => (
          <span key={seq} class="strip-inject" style={{ left: place(seq) }} />
        ))}
        {drawn.turns.map((turn) => (
          <button
            key={turn.turn}
            type="button"
            style={{ left: place(turn.from), width: `${((turn.to - turn.from + 1) / last) * 100}%` }}
            onClick={(event) => pressed(turn, event)}
          >
            <span>{logs.turn(turn.turn)}</span>
          </button>
        ))}
        <span class="strip-now" style={{ left: place(at) }} />
      </div>
    </nav>
  );
}
