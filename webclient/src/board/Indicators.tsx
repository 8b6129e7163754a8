import { useSignal } from "@preact/signals";
import { changeThisTurn, course, line } from "../play/course";
import { points, signed } from "../play/points";
import { useTable } from "../state/table";
import { board as words, common } from "../words";
import type { IndicatorCard } from "../wire/types";
import "./board.css";

/** Every indicator this seat sees, with its way through the turns. Up is not good: all in one ink. */
export function Indicators() {
  const table = useTable();
  const indicators = table.cards.of("indicator");
  const turns = table.scenario.value?.turns.length ?? 0;
  return (
    <section class="box">
      <header class="box-head">
        <h2 class="box-title">{words.indicators.title}</h2>
        <span class="quiet">{words.indicators.hint(turns)}</span>
      </header>
      {indicators.length === 0 ? <p class="quiet">{words.indicators.none}</p> : null}
      <ul>
        {indicators.map((indicator) => (
          <IndicatorLine key={indicator.indicator} indicator={indicator} />
        ))}
      </ul>
    </section>
  );
}

function IndicatorLine({ indicator }: { indicator: IndicatorCard }) {
  const open = useSignal(false);
  return (
    <li>
      <IndicatorFigures indicator={indicator} width={214} onPress={() => (open.value = !open.value)} pressed={open.value} />
      {open.value ? <About indicator={indicator} /> : null}
    </li>
  );
}

interface FiguresProps {
  indicator: IndicatorCard;
  /** Of the course, in pixels. */
  width: number;
  pressed: boolean;
  onPress(): void;
}

/** One line: the name, the course, where it stands, and what it did this turn. */
export function IndicatorFigures({ indicator, width, pressed, onPress }: FiguresProps) {
  const turn = useTable().session.value?.turn ?? 0;
  return (
    <div class="indicator">
      <button type="button" class="indicator-name" aria-expanded={pressed} onClick={onPress}>
        {indicator.name}
        {indicator.seen === "by-some" ? <span class="quiet"> {words.indicators.secret}</span> : null}
      </button>
      <CourseLine indicator={indicator} width={width} height={24} />
      <strong class="indicator-value">{points(indicator.value)}</strong>
      <span class="indicator-change">{signed(changeThisTurn(indicator, turn))}</span>
    </div>
  );
}

/** The course over the turns: a line for what was, a dot for now, dots for what is to come. */
export function CourseLine({ indicator, width, height }: { indicator: IndicatorCard; width: number; height: number }) {
  const table = useTable();
  const turn = table.session.value?.turn ?? 0;
  const turns = table.scenario.value?.turns.length ?? turn;
  const drawn = course(indicator, turn, turns, { width, height, margin: 4 });
  return (
    <svg class="course" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={readAloud(indicator)}>
      <path class="course-scale" d={`M4 ${height - 0.5}H${width - 4}`} />
      <path class="course-past" d={line([...drawn.past, drawn.now])} />
      {drawn.toCome.length === 0 ? null : <path class="course-to-come" d={line(drawn.toCome)} />}
      <circle class="course-now" cx={drawn.now.x} cy={drawn.now.y} r={3.5} />
    </svg>
  );
}

function readAloud({ name, history, toCome }: IndicatorCard): string {
  const readings = history.map((reading) => words.indicators.reading(reading.turn, points(reading.value))).join(", ");
  const coming = toCome.map((due) => words.indicators.toCome(signed(due.delta), due.turn)).join(", ");
  return words.indicators.course(name, readings, coming);
}

/** What it means, its scale, what is to come, and how it was corrected. */
function About({ indicator }: { indicator: IndicatorCard }) {
  return (
    <div class="about stack-tight">
      <p>{indicator.note}</p>
      <p class="quiet">
        {words.indicators.range(points(indicator.min), points(indicator.max))}
        {indicator.seen === "by-some" ? ` · ${words.indicators.secretHow}` : ""}
        {indicator.made === "derived" ? ` · ${words.indicators.derived}` : ""}
        {indicator.toCome.map((due) => ` · ${words.indicators.toCome(signed(due.delta), due.turn)}`)}
      </p>
      {indicator.corrections.map((correction) => (
        <p key={correction.at} class="quiet said">
          {words.indicators.corrected(points(correction.change.from), points(correction.change.to))}: {correction.why ?? common.blanked}
        </p>
      ))}
    </div>
  );
}
