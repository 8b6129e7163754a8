import { odds } from "../../play/odds";
import { play, ruling as words } from "../../words";
import type { DiceSpec } from "../../wire/types";

const TALLEST = 60;

/** What each total of two dice would come to, as bars. */
export function OddsBars({ target, balance, dice }: { target: number; balance: number; dice: DiceSpec }) {
  const { bars } = odds(target, balance, dice);
  return (
    <svg class="odds" viewBox="0 0 440 84" role="img" aria-label={bars.map((bar) => words.bar(bar.sum, bar.ways, play.degree[bar.degree])).join("; ")}>
      {bars.map((bar, at) => {
        const height = (bar.ways / 6) * TALLEST;
        return (
          <g key={bar.sum}>
            <rect class="odds-bar" data-degree={bar.degree} x={at * 40 + 6} y={TALLEST - height + 2} width={28} height={height} rx={2} />
            <text class="odds-sum" x={at * 40 + 20} y={80} text-anchor="middle">
              {bar.sum}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
