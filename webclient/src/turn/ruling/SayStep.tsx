import { Button } from "../../ui/Button";
import { TextArea } from "../../ui/TextArea";
import { play, ruling as words } from "../../words";
import { DegreePick } from "./DegreePick";
import { degreeNow, departs, effectsNow, saidDegree } from "./draft";
import { EffectsEditor, typedEffects } from "./EffectsEditor";
import type { Ruling } from "./useRuling";

const LIMIT = 20_000;
const FACTS = 10;

/** Step three: how it came out, what it moves, what is now established, and the account. */
export function SayStep({ ruling }: { ruling: Ruling }) {
  const { draft, ground } = ruling;
  const said = saidDegree(draft, ground);
  const degree = degreeNow(draft, ground);
  return (
    <div class="stack">
      <DegreePick
        degree={degree}
        hint={said === null || ground.roll === undefined ? undefined : words.diceSay(play.degree[said])}
        onPick={(picked) => ruling.change({ degree: picked === said ? null : picked })}
      />
      <TextArea label={words.account} value={draft.account} onWrite={(account) => ruling.change({ account })} limit={LIMIT} />
      <Effects ruling={ruling} />
      {departs(draft, ground) ? <TextArea label={words.why} value={draft.why} onWrite={(why) => ruling.change({ why })} limit={LIMIT} /> : null}
      <Facts ruling={ruling} />
    </div>
  );
}

function Effects({ ruling }: { ruling: Ruling }) {
  const { draft, ground } = ruling;
  const shown = draft.effects ?? typedEffects(effectsNow(draft, ground) ?? []);
  const isOwn = draft.effects !== null;
  return (
    <fieldset class="stack-tight">
      <legend class="small-head">
        {words.effects} {ground.action === undefined ? null : <span class="quiet">{isOwn ? words.changed : words.proposed}</span>}
      </legend>
      <EffectsEditor effects={shown} onChange={(effects) => ruling.change({ effects })} />
      {isOwn && ground.action !== undefined ? (
        <button type="button" class="text-button" onClick={() => ruling.change({ effects: null })}>
          {words.backToProposed}
        </button>
      ) : null}
    </fieldset>
  );
}

function Facts({ ruling }: { ruling: Ruling }) {
  const { facts } = ruling.draft;
  return (
    <fieldset class="stack-tight">
      <legend class="small-head">{words.facts}</legend>
      {facts.map((fact, at) => (
        <div key={at} class="fact-row">
          <TextArea
            label={words.fact(at + 1)}
            labelFor="ears"
            value={fact}
            onWrite={(text) => ruling.change({ facts: facts.map((one, i) => (i === at ? text : one)) })}
            limit={LIMIT}
          />
          <button type="button" class="cited-remove" aria-label={words.removeFact(at + 1)} onClick={() => ruling.change({ facts: facts.filter((_, i) => i !== at) })}>
            ×
          </button>
        </div>
      ))}
      <div class="row">
        <Button size="small" disabled={facts.length >= FACTS} onClick={() => ruling.change({ facts: [...facts, ""] })}>
          {words.addFact}
        </Button>
      </div>
    </fieldset>
  );
}
