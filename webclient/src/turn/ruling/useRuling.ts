import { useTable, type Table } from "../../state/table";
import { isUnopposed, restsOn } from "../../play/weigh";
import type { ArgumentCard, DiceSpec, EvidenceView, MoveCard } from "../../wire/types";
import { readRuling, type Ground, type RulingDraft } from "./draft";
import { useBegin } from "./takingUp";

/** The ruling on a move as it is being written, and the ground it stands on. */
export interface Ruling {
  readonly move: MoveCard;
  readonly said: readonly ArgumentCard[];
  readonly draft: RulingDraft;
  readonly ground: Ground;
  readonly rests: readonly EvidenceView[];
  /** When it was last kept; null while something typed is not. */
  readonly keptAt: string | null;
  change(change: Partial<RulingDraft>): void;
  done(): void;
}

/** Where a scenario has not come yet, dice are read as usual. */
const USUAL: DiceSpec = { target: 7, wellFrom: 3, succeedsFrom: 0, atACostFrom: -1, failsFrom: -4 };

export function useRuling(move: MoveCard, said: readonly ArgumentCard[]): Ruling {
  const table = useTable();
  const scratch = table.scratch.of(slotOf(move.move));
  const begin = useBegin(move);
  const dice = table.scenario.value?.dice ?? USUAL;
  const draft = readRuling(scratch.text.value, dice.target);
  const rolled = table.cards.get("roll", move.move);
  const ruled = table.cards.get("ruling", move.move);
  const ground: Ground = {
    action: move.action === undefined ? undefined : table.cards.get("action", move.action)?.action,
    dice,
    roll: rolled?.roll ?? ruled?.roll,
    corrections: rolled?.corrections ?? ruled?.rollCorrections ?? [],
    unopposed: isUnopposed(said),
  };
  return {
    move,
    said,
    draft,
    ground,
    rests: restsOn(move, said),
    keptAt: scratch.keptAt.value,
    change: (change) => {
      begin();
      scratch.write(JSON.stringify({ ...readRuling(scratch.text.peek(), dice.target), ...change }));
    },
    done: () => scratch.clear(),
  };
}

export function isBegun(table: Table, move: string): boolean {
  return table.scratch.of(slotOf(move)).text.value !== "";
}

function slotOf(move: string): string {
  return `ruling/${move}`;
}
