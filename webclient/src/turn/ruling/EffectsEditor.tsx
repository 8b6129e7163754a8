import { useSignal } from "@preact/signals";
import { points, readPoints, signed } from "../../play/points";
import { useTable } from "../../state/table";
import { ruling as words } from "../../words";
import type { Effect, IndicatorCard } from "../../wire/types";
import type { TypedEffect } from "./draft";
import "./ruling.css";

interface Props {
  effects: readonly TypedEffect[];
  onChange(effects: readonly TypedEffect[]): void;
}

const TURNS = [0, 1, 2, 3, 4, 5];

/** An effect with its place in the list: the order is kept, for the rules compare it. */
interface Placed {
  readonly effect: TypedEffect;
  readonly at: number;
}

/** Effects by indicator: by how much, when, for how long. Derived ones move by themselves. */
export function EffectsEditor({ effects, onChange }: Props) {
  const indicators = useTable()
    .cards.of("indicator")
    .filter(({ made }) => made === "kept");
  const set = (at: number, change: Partial<TypedEffect>) => onChange(effects.map((effect, i) => (i === at ? { ...effect, ...change } : effect)));
  const remove = (at: number) => onChange(effects.filter((_, i) => i !== at));
  const placed = effects.map((effect, at) => ({ effect, at }));
  const groups = [...new Set(effects.map(({ indicator }) => indicator))].map((id) => ({
    id,
    card: indicators.find(({ indicator }) => indicator === id),
    of: placed.filter(({ effect }) => effect.indicator === id),
  }));
  return (
    <div class="stack-tight">
      {effects.length === 0 ? <p class="quiet">{words.noEffects}</p> : null}
      <ul class="effect-groups">
        {groups.map(({ id, card, of }) => (
          <Group key={id} name={card?.name ?? id} card={card} of={of} onSet={set} onRemove={remove} />
        ))}
      </ul>
      {effects.some(({ delta }) => readPoints(delta) === null) ? (
        <p class="answer" data-tone="problem">
          {words.badChange}
        </p>
      ) : null}
      <AddEffect indicators={indicators} onAdd={(indicator) => onChange([...effects, { indicator, delta: "+1", afterTurns: 0, lastsTurns: 0 }])} />
    </div>
  );
}

interface GroupProps {
  name: string;
  card: IndicatorCard | undefined;
  of: readonly Placed[];
  onSet(at: number, change: Partial<TypedEffect>): void;
  onRemove(at: number): void;
}

function Group({ name, card, of, onSet, onRemove }: GroupProps) {
  return (
    <li class="effect-group">
      <p class="effect-name">
        {name} {card === undefined ? null : <span class="quiet">{words.stands(points(card.value), points(card.max))}</span>}
      </p>
      <ul>
        {of.map(({ effect, at }) => (
          <Line key={at} name={name} effect={effect} onSet={(change) => onSet(at, change)} onRemove={() => onRemove(at)} />
        ))}
      </ul>
    </li>
  );
}

interface LineProps {
  name: string;
  effect: TypedEffect;
  onSet(change: Partial<TypedEffect>): void;
  onRemove(): void;
}

/** The change in a field, its time in words that open to be changed. */
function Line({ name, effect, onSet, onRemove }: LineProps) {
  const timing = useSignal(false);
  return (
    <li class="effect-row">
      <input
        aria-label={`${words.change}, ${name}`}
        aria-invalid={readPoints(effect.delta) === null ? true : undefined}
        title={words.changeHint}
        size={4}
        value={effect.delta}
        onInput={(event) => onSet({ delta: event.currentTarget.value })}
      />
      {timing.value ? (
        <span class="row">
          <Turns label={`${words.after}, ${name}`} value={effect.afterTurns} say={words.afterOptions} onPick={(afterTurns) => onSet({ afterTurns })} />
          <Turns label={`${words.lasts}, ${name}`} value={effect.lastsTurns} say={words.lastsOptions} onPick={(lastsTurns) => onSet({ lastsTurns })} />
        </span>
      ) : (
        <button type="button" class="text-button" aria-label={words.changeTime(name, timeWords(effect))} title={words.timeHint} onClick={() => (timing.value = true)}>
          {timeWords(effect)}
        </button>
      )}
      <button type="button" class="cited-remove" aria-label={words.removeEffect(name)} onClick={onRemove}>
        ×
      </button>
    </li>
  );
}

/** "at once, for one turn" */
function timeWords({ afterTurns, lastsTurns }: TypedEffect): string {
  return `${words.afterOptions(afterTurns)}, ${words.lastsOptions(lastsTurns)}`;
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

function AddEffect({ indicators, onAdd }: { indicators: readonly IndicatorCard[]; onAdd(indicator: string): void }) {
  if (indicators.length === 0) return null;
  return (
    <select
      class="effect-add"
      aria-label={words.addEffect}
      value=""
      onChange={(event) => {
        const picked = event.currentTarget.value;
        event.currentTarget.value = "";
        if (picked !== "") onAdd(picked);
      }}
    >
      <option value="">{words.addEffect} …</option>
      {indicators.map(({ indicator, name }) => (
        <option key={indicator} value={indicator}>
          {name}
        </option>
      ))}
    </select>
  );
}

export function typedEffects(effects: readonly Effect[]): TypedEffect[] {
  return effects.map(({ indicator, delta, afterTurns, lastsTurns }) => ({ indicator, delta: signed(delta), afterTurns, lastsTurns }));
}
