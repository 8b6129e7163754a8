import { signed } from "../../play/points";
import { useTable } from "../../state/table";
import { turn as words } from "../../words";
import type { IndicatorChange } from "../../wire/types";
import { byIndicator, effectRows, type EffectRow } from "./effectRows";
import "./moves.css";

const WIDTH = 120;
const HEIGHT = 8;

/** Each effect as a bar on its indicator's scale: where it stood, what moved, what is to come. */
export function EffectBars({ rows }: { rows: readonly EffectRow[] }) {
  if (rows.length === 0) return null;
  return (
    <ul class="effects" aria-label={words.ruling.effects}>
      {byIndicator(rows).map((row, at, all) => (
        <EffectLine key={at} row={row} isFurther={all[at - 1]?.indicator === row.indicator} />
      ))}
    </ul>
  );
}

/** What an inject moved at once. */
export function IndicatorChanges({ changes }: { changes: readonly IndicatorChange[] }) {
  return <EffectBars rows={effectRows([], changes, 0)} />;
}

function EffectLine({ row, isFurther }: { row: EffectRow; isFurther: boolean }) {
  const indicator = useTable().cards.get("indicator", row.indicator);
  if (indicator === undefined) return null;
  return (
    <li class="effect">
      <span>
        <span class={isFurther ? "effect-further" : undefined}>{indicator.name}</span> <span class="quiet">{whenWords(row)}</span>
      </span>
      <Bar row={row} min={indicator.min} max={indicator.max} now={indicator.value} />
      <span class="effect-delta">{signed(row.delta)}</span>
    </li>
  );
}

/** "in turn 4, for one turn"; nothing for what happens at once and stays. */
function whenWords({ turn, lasts }: EffectRow): string {
  return [turn === null ? "" : words.ruling.later(turn), lasts === 0 ? "" : words.ruling.lasts(lasts)].filter((part) => part !== "").join(", ");
}

function Bar({ row, min, max, now }: { row: EffectRow; min: number; max: number; now: number }) {
  const at = (value: number) => (max === min ? 0 : ((Math.min(max, Math.max(min, value)) - min) / (max - min)) * WIDTH);
  const from = row.from ?? now;
  const to = row.to ?? now + row.delta;
  const left = Math.min(at(from), at(to));
  return (
    <svg class="effect-bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <rect class="effect-scale" width={WIDTH} height={HEIGHT} rx={4} />
      <rect class="effect-stands" width={at(Math.min(from, to))} height={HEIGHT} rx={4} />
      <rect
        class="effect-moved"
        data-to-come={row.turn === null ? undefined : ""}
        x={left}
        y={0.5}
        width={Math.max(2, Math.abs(at(to) - at(from)))}
        height={HEIGHT - 1}
      />
    </svg>
  );
}
