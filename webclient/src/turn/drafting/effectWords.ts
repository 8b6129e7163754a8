import { signed } from "../../play/points";
import { turn as words } from "../../words";
import type { ActionSpec, Degree, EffectSpec } from "../../wire/types";

/** "Ties with the West +1 after two turns": what an effect does, in words. */
export function effectWords(effect: EffectSpec, delay: number, name: string): string {
  const after = effect.afterTurns + delay;
  const when = after === 0 ? "" : ` ${words.action.after(after)}`;
  const lasts = effect.lastsTurns === 0 ? "" : ` ${words.action.lasting(effect.lastsTurns)}`;
  return `${name} ${signed(effect.delta)}${when}${lasts}`;
}

/**
 * All effects of a degree in a line; empty when there are none.
 *
 * @param nameOf null for an indicator that this seat does not see: it is left out
 */
export function effectsLine(action: ActionSpec, degree: Degree, nameOf: (indicator: string) => string | null): string {
  const lines = (action.effects[degree] ?? []).flatMap((effect) => {
    const name = nameOf(effect.indicator);
    return name === null ? [] : [effectWords(effect, action.delayTurns, name)];
  });
  return lines.join("; ");
}
