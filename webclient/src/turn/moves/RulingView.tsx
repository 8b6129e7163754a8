import { nameOf } from "../../play/names";
import { OffTheWall } from "../../play/OffTheWall";
import { timeOfDay } from "../../state/clock";
import { useTable } from "../../state/table";
import { EvidenceChips } from "../../ui/Chip";
import { common, play, turn as words } from "../../words";
import type { MoveCard, Roll, RulingCard } from "../../wire/types";
import { Dice } from "./Dice";
import { EffectBars } from "./EffectBars";
import { effectRows } from "./effectRows";
import { RollCorrections } from "./RollCorrections";

/** How a move came out: the dice, the degree, what happened, what it moved, and what was weighed. */
export function RulingView({ move, ruling }: { move: MoveCard; ruling: RulingCard }) {
  const table = useTable();
  const latest = ruling.corrections.at(-1);
  const degree = latest?.degree ?? ruling.degree;
  return (
    <section class="ruling stack">
      <div class="ruling-head">
        {ruling.roll === undefined ? null : <Dice first={ruling.roll.first} second={ruling.roll.second} />}
        <div>
          <p class="ruling-degree">{play.degree[degree]}</p>
          <p class="quiet">
            {ruling.roll === undefined ? play.method[ruling.method] : <RollWords roll={ruling.roll} />} · {words.ruling.by(nameOf(table, ruling.by))}{" "}
            {timeOfDay(ruling.at)}
          </p>
        </div>
      </div>
      <RollCorrections of={ruling.rollCorrections} />
      <p class="said">{(latest === undefined ? ruling.account : latest.account) ?? common.blanked}</p>
      <EffectBars rows={effectRows(ruling.effects, ruling.atOnce, move.turn)} />
      {ruling.changeReason === undefined || ruling.changeReason === null ? null : (
        <p class="quiet said">
          {words.ruling.changed}: {ruling.changeReason}
        </p>
      )}
      <Established facts={ruling.facts} />
      {ruling.weighed.length === 0 ? null : (
        <p class="row quiet">
          {words.ruling.weighed} <EvidenceChips of={ruling.weighed} />
        </p>
      )}
      <Corrections ruling={ruling} />
      {hasWords(ruling) ? <OffTheWall of={{ type: "of-ruling", move: ruling.move }} {...(ruling.facts.length === 0 ? {} : { does: "ruling" as const })} /> : null}
    </section>
  );
}

function hasWords(ruling: RulingCard): boolean {
  return ruling.account !== null || ruling.corrections.some((correction) => correction.account !== null);
}

function RollWords({ roll }: { roll: Roll }) {
  const thrown = roll.first + roll.second;
  const margin = thrown + roll.strongFor - roll.strongAgainst - roll.target;
  return (
    <>
      {words.ruling.sum(thrown, roll.strongFor, roll.strongAgainst, roll.target)}: {words.ruling.byMargin(margin)} ·{" "}
      {words.ruling.ordinal(roll.ordinal, roll.dice === "table")}
    </>
  );
}

function Established({ facts }: { facts: readonly string[] }) {
  const table = useTable();
  const cards = facts.flatMap((fact) => table.cards.get("fact", fact) ?? []);
  if (cards.length === 0) return null;
  return (
    <div class="stack-tight">
      <p class="small-head">{words.ruling.established}</p>
      <ul>
        {cards.map((fact) => (
          <li key={fact.fact} class="said">
            <span class="quiet">{play.fact(fact.number)}</span> {fact.text ?? common.blanked}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What was said first, and why it was corrected: both stay visible. */
function Corrections({ ruling }: { ruling: RulingCard }) {
  const table = useTable();
  if (ruling.corrections.length === 0) return null;
  const versions = [
    { degree: ruling.degree, account: ruling.account, by: ruling.by, at: ruling.at },
    ...ruling.corrections.slice(0, -1),
  ];
  return (
    <div class="corrections stack-tight">
      {ruling.corrections.map((correction) => (
        <p key={correction.at} class="quiet said">
          {words.ruling.corrected(timeOfDay(correction.at))}: {correction.why ?? common.blanked} ({nameOf(table, correction.by)})
        </p>
      ))}
      <p class="small-head">{words.ruling.original}</p>
      {versions.map((version) => (
        <p key={version.at} class="said superseded">
          <s>
            {play.degree[version.degree]}. {version.account ?? common.blanked}
          </s>
        </p>
      ))}
    </div>
  );
}
