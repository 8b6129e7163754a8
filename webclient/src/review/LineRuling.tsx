import { points, signed } from "../play/points";
import { Dice } from "../turn/moves/Dice";
import type { Effect, Roll } from "../wire/types";
import { logs, play, turn } from "../words";
import { events } from "../words/told";
import { useReview } from "./desk";
import type { Line } from "./line";
import { LogChips, LogMoveChip } from "./LogChips";
import { citedAgain } from "./marks";

/** How it came out: dice, degree, account, what was weighed; and every correction of it. */
export function Ruling({ line }: { line: Line }) {
  const { log } = useReview();
  if (line.ruling === undefined) {
    return (
      <section class="card">
        <p class="quiet">{logs.notRuled}</p>
        {line.rolled === undefined ? null : <Rolled roll={line.rollCorrections.at(-1)?.event.roll ?? line.rolled.event.roll} />}
        <RollCorrected line={line} />
      </section>
    );
  }
  const { row, event } = line.ruling;
  const name = (seat: string) => log.cast.seat(seat)?.name ?? logs.blanked;
  return (
    <>
      <section class="card">
        <h3>{logs.ruling(row.seq, name(event.by))}</h3>
        {event.roll === undefined ? null : <Rolled roll={event.roll} />}
        <RollCorrected line={line} />
        <p>
          <strong>{play.degree[event.degree]}</strong> <span class="quiet">{logs.methods[event.method]}</span>
        </p>
        <p class="said">{events.said(event.account)}</p>
        {event.weighed.length === 0 ? null : (
          <p>
            <span class="quiet">{logs.weighed}</span> <LogChips of={event.weighed} />
          </p>
        )}
        {event.changeReason === undefined ? null : (
          <p>
            <span class="quiet">{logs.changed}</span> <span class="said">{events.said(event.changeReason)}</span>
          </p>
        )}
      </section>
      {line.corrections.map((one) => (
        <section key={one.row.seq} class="card">
          <h3>{logs.correction(one.row.seq, name(one.event.by))}</h3>
          <p>
            <strong>{play.degree[one.event.degree]}</strong>
          </p>
          <p class="said">{events.said(one.event.account)}</p>
          <p class="quiet said">{events.said(one.event.why)}</p>
        </section>
      ))}
    </>
  );
}

/** Faces, strong reasons, target and sum, as one reads them out. */
function Rolled({ roll }: { roll: Roll }) {
  const total = roll.first + roll.second + roll.strongFor - roll.strongAgainst;
  return (
    <p class="line-roll">
      <Dice first={roll.first} second={roll.second} />
      <span>
        <strong>{points(roll.first + roll.second)}</strong>, {signed(roll.strongFor)} {signed(-roll.strongAgainst)} = <strong>{points(total)}</strong>, {logs.target(roll.target)}
        <br />
        <span class="quiet">
          {logs.roll(roll.ordinal)}
          {roll.dice === "table" ? ` · ${logs.tableDice}` : ""}
        </span>
      </span>
    </p>
  );
}

/** What was entered first of the table's dice, and why it was put right. */
function RollCorrected({ line }: { line: Line }) {
  const { log } = useReview();
  const first = line.rolled?.event.roll;
  if (first === undefined || line.rollCorrections.length === 0) return null;
  return (
    <ul class="quiet">
      <li>
        <s>{turn.ruling.roll(first.first, first.second)}</s>
      </li>
      {line.rollCorrections.map(({ row, event }) => (
        <li key={row.seq} class="said">
          {logs.diceCorrected(event.roll.first, event.roll.second, row.seq, log.cast.seat(event.by)?.name ?? logs.blanked)} {events.said(event.why)}
        </li>
      ))}
    </ul>
  );
}

/** What it changed, at once and later, and who built on it. */
export function Consequences({ line }: { line: Line }) {
  const { log } = useReview();
  const ruling = line.ruling;
  if (ruling === undefined) return null;
  const { event, row } = ruling;
  const ruledIn = row.turn;
  const facts = event.facts.map((fact) => fact.fact);
  const again = citedAgain(log.overview, row.seq, line.passages, facts).filter((move) => log.cast.move(move) !== undefined);
  const later = event.effects.filter((effect) => effect.afterTurns > 0);
  const nothing = event.atOnce.length === 0 && later.length === 0 && line.due.length === 0 && facts.length === 0 && again.length === 0;
  return (
    <section class="card">
      <h3>{logs.consequences}</h3>
      {nothing ? <p class="quiet">{logs.noConsequences}</p> : null}
      <ul class="line-effects">
        {event.atOnce.map((change) => (
          <li key={change.indicator}>
            <span class="quiet">{logs.atOnce}</span> {events.moved(change, log.cast)}
          </li>
        ))}
        {later.map((effect) => (
          <li key={`${effect.indicator}-${effect.afterTurns}`} data-to-come="">
            <span class="quiet">{logs.toCome}</span> {laterWords(effect, ruledIn, log.cast.indicator(effect.indicator))}
          </li>
        ))}
        {line.due.map((due) => (
          <li key={`${due.row.seq}-${due.event.change.indicator}`}>
            <span class="quiet">{logs.due(due.row.turn)}</span> {events.moved(due.event.change, log.cast)}
          </li>
        ))}
        {event.facts.map((fact) => (
          <li key={fact.fact}>
            <span class="quiet">{logs.established(fact.number)}</span> <span class="said">{events.said(fact.text)}</span>
          </li>
        ))}
      </ul>
      {again.length === 0 ? null : (
        <p>
          <span class="quiet">{logs.citedAgain}</span>{" "}
          <span class="chips">
            {again.map((move) => (
              <LogMoveChip key={move} move={move} />
            ))}
          </span>
        </p>
      )}
    </section>
  );
}

function laterWords(effect: Effect, ruledIn: number, indicator: string): string {
  const words = logs.later(indicator, signed(effect.delta), ruledIn + effect.afterTurns);
  return effect.lastsTurns === 0 ? words : `${words}, ${logs.lasts(effect.lastsTurns)}`;
}
