import { course, steps, type Point } from "../play/course";
import { points, signed } from "../play/points";
import { useTable } from "../state/table";
import type { IndicatorCard } from "../wire/types";
import { board as words } from "../words";
import "./board.css";

interface Props {
  indicator: IndicatorCard;
  /** In pixels; the height includes the labels. */
  width: number;
  height: number;
}

/** Left free for the figures of the scale. */
const GUTTER = 20;

/** The course over the turns: a line in steps for what was, a dot for now, dots for what is to come. */
export function CourseLine({ indicator, width, height }: Props) {
  const table = useTable();
  const turn = table.session.value?.turn ?? 0;
  const turns = table.scenario.value?.turns.length ?? turn;
  const drawn = course(indicator, turn, turns, { width, height, margin: 4 });
  return (
    <svg class="course" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={readAloud(indicator)}>
      <path class="course-scale" d={`M4 ${height - 0.5}H${width - 4}`} />
      <Drawn drawn={drawn} />
    </svg>
  );
}

/** The same with what makes it readable: the scale in figures, a stroke for each turn, and the values at the ends. */
export function CourseChart({ indicator, width, height }: Props) {
  const table = useTable();
  const turn = table.session.value?.turn ?? 0;
  const turns = table.scenario.value?.turns.length ?? turn;
  const drawn = course(indicator, turn, turns, { width: width - GUTTER, height, margin: 13 });
  const { max, min } = drawn.scale;
  const first = drawn.past[0];
  const end = drawn.turns.at(-1) ?? 0;
  return (
    <svg class="course course-chart" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={readAloud(indicator)}>
      <text class="course-figure" x={GUTTER} y={max + 4} text-anchor="end">
        {points(indicator.max)}
      </text>
      <text class="course-figure" x={GUTTER} y={min + 4} text-anchor="end">
        {points(indicator.min)}
      </text>
      <g transform={`translate(${GUTTER - 6} 0)`}>
        <path class="course-scale" d={`M13 ${max}H${end}M13 ${min}H${end}`} />
        <path class="course-turn" d={drawn.turns.map((x) => `M${x.toFixed(1)} ${min - 2}v4`).join("")} />
        <Drawn drawn={drawn} />
        {first === undefined ? null : <Label at={first} words={points(indicator.history[0]?.value ?? 0)} anchor="start" />}
        <Label at={drawn.now} words={points(indicator.value)} anchor="middle" />
        <text class="course-figure" x={drawn.turns[0]} y={height - 1}>
          {words.indicators.start}
        </text>
        <text class="course-figure" x={end} y={height - 1} text-anchor="end">
          {words.indicators.turn(turns)}
        </text>
      </g>
    </svg>
  );
}

function Drawn({ drawn }: { drawn: ReturnType<typeof course> }) {
  return (
    <>
      <path class="course-past" d={steps([...drawn.past, drawn.now])} />
      {drawn.toCome.length === 0 ? null : <path class="course-to-come" d={steps(drawn.toCome)} />}
      <circle class="course-now" cx={drawn.now.x} cy={drawn.now.y} r={3.5} />
    </>
  );
}

/** Above the line; at its start clear of the scale's figures. */
function Label({ at, words: said, anchor }: { at: Point; words: string; anchor: "start" | "middle" }) {
  return (
    <text class="course-value" x={at.x} y={at.y - 5} text-anchor={anchor}>
      {said}
    </text>
  );
}

function readAloud({ name, min, max, history, toCome }: IndicatorCard): string {
  const readings = history.map((reading) => words.indicators.reading(reading.turn, points(reading.value))).join(", ");
  const coming = toCome.map((due) => words.indicators.toCome(signed(due.delta), due.turn)).join(", ");
  return words.indicators.course(`${name}, ${words.indicators.range(points(min), points(max))}`, readings, coming);
}
