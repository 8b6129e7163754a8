import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { changeThisTurn } from "../play/course";
import { points, signed } from "../play/points";
import { useTable } from "../state/table";
import { board as words, common } from "../words";
import type { IndicatorCard } from "../wire/types";
import { CourseChart } from "./CourseLine";
import { MovedNow, MovedSoFar } from "./Moved";
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
      <IndicatorFigures indicator={indicator} onPress={() => (open.value = !open.value)} pressed={open.value}>
        <CourseChart indicator={indicator} width={230} height={56} />
      </IndicatorFigures>
      <MovedNow indicator={indicator} />
      {open.value ? <About indicator={indicator} /> : null}
    </li>
  );
}

interface FiguresProps {
  indicator: IndicatorCard;
  pressed: boolean;
  onPress(): void;
  /** The course as it is drawn. */
  children: ComponentChildren;
}

/** One line: the name, the course, where it stands, and what it did this turn. */
export function IndicatorFigures({ indicator, pressed, onPress, children }: FiguresProps) {
  const turn = useTable().session.value?.turn ?? 0;
  return (
    <div class="indicator">
      <button type="button" class="indicator-name" aria-expanded={pressed} onClick={onPress}>
        {indicator.name}
        {indicator.seen === "by-some" ? <span class="quiet"> {words.indicators.secret}</span> : null}
      </button>
      {children}
      <strong class="indicator-value">{points(indicator.value)}</strong>
      <span class="indicator-change">{signed(changeThisTurn(indicator, turn))}</span>
    </div>
  );
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
      <MovedSoFar indicator={indicator} />
      {indicator.corrections.map((correction) => (
        <p key={correction.at} class="quiet said">
          {words.indicators.corrected(points(correction.change.from), points(correction.change.to))}: {correction.why ?? common.blanked}
        </p>
      ))}
    </div>
  );
}
