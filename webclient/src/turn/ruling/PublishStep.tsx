import { Answer, useAsk } from "../../play/useAsk";
import { cite } from "../../play/weigh";
import { useTable, type Table } from "../../state/table";
import { Button } from "../../ui/Button";
import type { Settled } from "../../ui/useSettled";
import { play, ruling as words, turn } from "../../words";
import type { Evidence, EvidenceView } from "../../wire/types";
import { EffectBars } from "../moves/EffectBars";
import { effectRows } from "../moves/effectRows";
import { degreeNow, departs, effectsNow, methodOf, missing } from "./draft";
import { RestsOn } from "./Weigh";
import type { Ruling } from "./useRuling";

/** Step four: what the room will read, whole, beside the button that publishes it. */
export function PublishStep({ ruling }: { ruling: Ruling }) {
  const table = useTable();
  const { draft, ground, move } = ruling;
  const degree = degreeNow(draft, ground);
  return (
    <div class="stack ruling-sheet">
      {degree === null ? null : <p class="ruling-degree">{play.degree[degree]}</p>}
      {draft.account.trim() === "" ? null : <p class="said">{draft.account}</p>}
      <EffectBars rows={effectRows(effectsNow(draft, ground) ?? [], [], table.session.value?.turn ?? move.turn)} />
      {departs(draft, ground) && draft.why.trim() !== "" ? (
        <p class="quiet said">
          {turn.ruling.changed}: {draft.why}
        </p>
      ) : null}
      <ul>
        {draft.facts.map((fact, at) => (
          <li key={at} class="said">
            <span class="quiet">{words.fact(at + 1)}</span> {fact}
          </li>
        ))}
      </ul>
      <RestsOn evidence={ruling.rests} />
      <p class="quiet">{words.publishSays}</p>
    </div>
  );
}

/** The button that is final, and beside it what is still missing. */
export function Publish({ ruling, settled }: { ruling: Ruling; settled: Settled }) {
  const table = useTable();
  const ask = useAsk();
  const { draft, ground, move } = ruling;
  const degree = degreeNow(draft, ground);
  const effects = effectsNow(draft, ground);
  const lacks = missing(draft, ground);
  const publish = async (press: MouseEvent) => {
    if (!settled.isMeant(press) || degree === null || effects === null) return;
    const published = await ask.of({
      type: "rule",
      move: move.move,
      method: methodOf(draft, ground),
      degree,
      effects,
      ...(departs(draft, ground) ? { changeReason: draft.why } : {}),
      facts: [...draft.facts],
      account: draft.account,
      weighed: ruling.rests.map((one) => asEvidence(table, one)),
    });
    if (published !== null) ruling.done();
  };
  return (
    <div class="stack-tight">
      <div class="row row-end">
        {lacks === null ? null : <span class="answer">{lacks}</span>}
        <Button manner="main" disabled={lacks !== null || ask.waiting.value} aria-disabled={!settled.settled} onClick={(press) => void publish(press)}>
          {words.publish}
        </Button>
      </div>
      <Answer ask={ask} />
    </div>
  );
}

/** A note that was deleted since is weighed by its passage alone. */
function asEvidence(table: Table, view: EvidenceView): Evidence {
  if (view.type === "passage-view" && view.annotation !== undefined) {
    const note = table.cards.get("annotation", view.annotation);
    if (note === undefined || note.fate === "deleted") return { type: "cited-passage", passage: view.passage };
  }
  return cite(view);
}
