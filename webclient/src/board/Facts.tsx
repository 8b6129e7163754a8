import { OffTheWall } from "../play/OffTheWall";
import { useTable, type Table } from "../state/table";
import { InjectChip, PassageChip } from "../ui/Chip";
import { useAskedFor } from "../ui/useAskedFor";
import { board as words, common } from "../words";
import type { FactCard } from "../wire/types";
import type { ComponentChildren } from "preact";
import "./board.css";

/** What is established, where each comes from, and until when it stands. */
export function Facts({ actions }: { actions?: (fact: FactCard) => ComponentChildren }) {
  const facts = useTable().cards.of("fact");
  const inOrder = facts.toSorted((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity));
  return (
    <section class="box">
      <header class="box-head">
        <h2 class="box-title">{words.facts.title}</h2>
        <span class="quiet">{words.facts.count(facts.filter(({ tenure }) => tenure === "stands").length)}</span>
      </header>
      {facts.length === 0 ? <p class="quiet">{words.facts.none}</p> : null}
      <ul class="lines">
        {inOrder.map((fact) => (
          <Fact key={fact.fact} fact={fact} actions={actions} />
        ))}
      </ul>
    </section>
  );
}

function Fact({ fact, actions }: { fact: FactCard; actions: ((fact: FactCard) => ComponentChildren) | undefined }) {
  const table = useTable();
  const line = useAskedFor<HTMLLIElement>(table.view.fact, fact.fact, () => {});
  const citing = table.view.citing.value;
  const isCitable = citing !== null && fact.tenure === "stands";
  return (
    <li ref={line} class="fact" data-tenure={fact.tenure}>
      <span class="fact-number quiet">{fact.number ?? "·"}</span>
      <div class="stack-tight">
        <p>
          <span class="said">{fact.text ?? common.blanked}</span> <Provenance fact={fact} />
        </p>
        {fact.corrections.map((correction) => (
          <p key={correction.at} class="quiet said">
            {words.facts.was}: <s>{correction.before ?? common.blanked}</s> {correction.why ?? common.blanked}
          </p>
        ))}
        {isCitable ? (
          <button type="button" class="text-button" onClick={() => citing.add({ type: "cited-fact", fact: fact.fact })}>
            {words.facts.cite} ({citing.label})
          </button>
        ) : null}
        {actions?.(fact)}
        {isOurs(fact) ? <OffTheWall of={{ type: "of-fact", fact: fact.fact }} {...goesWith(fact)} /> : null}
      </div>
      <span class="quiet fact-until">{tenureWords(fact)}</span>
    </li>
  );
}

/** Whether people of this session wrote of its words, and they are still there. */
function isOurs(fact: FactCard): boolean {
  if (fact.source.type === "of-briefing") return fact.corrections.length > 0 && fact.text !== null;
  return fact.text !== null || fact.corrections.some(({ before }) => before !== null);
}

function goesWith({ source }: FactCard) {
  switch (source.type) {
    case "of-ruling":
      return { does: "factOfRuling" as const };
    case "of-inject":
      return { does: "factOfInject" as const };
    case "of-briefing":
    case "by-hand":
      return {};
  }
}

function tenureWords({ tenure, untilTurn }: FactCard): string {
  if (tenure === "expired") return words.facts.expired;
  return untilTurn === undefined ? words.facts.stands : words.facts.until(untilTurn);
}

/** A fact of the briefing shows its passage; one won in play, the ruling or inject that made it. */
function Provenance({ fact }: { fact: FactCard }) {
  const table = useTable();
  const { source } = fact;
  switch (source.type) {
    case "of-briefing": {
      const passage = table.scenario.value?.citations.find((citation) => citation.source === `fact/${fact.fact}`)?.passage;
      return passage === undefined ? <span class="provenance">{words.facts.briefing}</span> : <PassageChip passage={passage} />;
    }
    case "of-ruling": {
      const { move } = source;
      return (
        <button type="button" class="chip" onClick={() => table.view.openMove(move)}>
          {rulingWords(table, move)}
        </button>
      );
    }
    case "of-inject": {
      return table.cards.get("inject", source.inject) === undefined ? <span class="provenance">{words.facts.inject}</span> : <InjectChip inject={source.inject} />;
    }
    case "by-hand":
      return <span class="provenance">{words.facts.byHand}</span>;
  }
}

function rulingWords(table: Table, move: string): string {
  const card = table.cards.get("move", move);
  return card?.number === undefined ? words.facts.ruling : words.facts.rulingOf(card.number, card.turn);
}
