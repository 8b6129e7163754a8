import { readPoints, signed } from "../../play/points";
import { useTable } from "../../state/table";
import { Button } from "../../ui/Button";
import { ruling as words } from "../../words";
import type { Effect } from "../../wire/types";
import type { TypedEffect } from "./draft";
import "./ruling.css";

interface Props {
  effects: readonly TypedEffect[];
  onChange(effects: readonly TypedEffect[]): void;
}

const TURNS = [0, 1, 2, 3, 4, 5];

/** Effects, one a line: which indicator, by how much, when, for how long. Derived ones move by themselves. */
export function EffectsEditor({ effects, onChange }: Props) {
  const indicators = useTable()
    .cards.of("indicator")
    .filter(({ made }) => made === "kept");
  const set = (at: number, change: Partial<TypedEffect>) => onChange(effects.map((effect, i) => (i === at ? { ...effect, ...change } : effect)));
  const nameOf = (id: string) => indicators.find(({ indicator }) => indicator === id)?.name ?? id;
  return (
    <div class="stack-tight">
      {effects.length === 0 ? <p class="quiet">{words.noEffects}</p> : null}
      <ul class="stack-tight">
        {effects.map((effect, at) => (
          <li key={at} class="effect-row">
            <select aria-label={words.indicator} value={effect.indicator} onChange={(event) => set(at, { indicator: event.currentTarget.value })}>
              {indicators.map(({ indicator, name }) => (
                <option key={indicator} value={indicator}>
                  {name}
                </option>
              ))}
            </select>
            <input
              aria-label={`${words.change}, ${nameOf(effect.indicator)}`}
              aria-invalid={readPoints(effect.delta) === null ? true : undefined}
              title={words.changeHint}
              size={4}
              value={effect.delta}
              onInput={(event) => set(at, { delta: event.currentTarget.value })}
            />
            <Turns label={words.after} value={effect.afterTurns} say={words.afterOptions} onPick={(afterTurns) => set(at, { afterTurns })} />
            <Turns label={words.lasts} value={effect.lastsTurns} say={words.lastsOptions} onPick={(lastsTurns) => set(at, { lastsTurns })} />
            <button type="button" class="cited-remove" aria-label={words.removeEffect(nameOf(effect.indicator))} onClick={() => onChange(effects.filter((_, i) => i !== at))}>
              ×
            </button>
          </li>
        ))}
      </ul>
      {effects.some(({ delta }) => readPoints(delta) === null) ? (
        <p class="answer" data-tone="problem">
          {words.badChange}
        </p>
      ) : null}
      <div class="row">
        <Button
          size="small"
          disabled={indicators.length === 0}
          onClick={() => onChange([...effects, { indicator: indicators[0]?.indicator ?? "", delta: "+1", afterTurns: 0, lastsTurns: 0 }])}
        >
          {words.addEffect}
        </Button>
      </div>
    </div>
  );
}

function Turns({ label, value, say, onPick }: { label: string; value: number; say: (turns: number) => string; onPick(turns: number): void }) {
  const offered = TURNS.includes(value) ? TURNS : [...TURNS, value];
  return (
    <select aria-label={label} value={String(value)} onChange={(event) => onPick(Number(event.currentTarget.value))}>
      {offered.map((turns) => (
        <option key={turns} value={String(turns)}>
          {say(turns)}
        </option>
      ))}
    </select>
  );
}

export function typedEffects(effects: readonly Effect[]): TypedEffect[] {
  return effects.map(({ indicator, delta, afterTurns, lastsTurns }) => ({ indicator, delta: signed(delta), afterTurns, lastsTurns }));
}
