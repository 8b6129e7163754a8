import { useSignal } from "@preact/signals";
import { isClosed } from "../../play/names";
import { waitsForRuling } from "../../play/situation";
import { useTable } from "../../state/table";
import { Button } from "../../ui/Button";
import { ruling as words } from "../../words";
import type { ArgumentCard, MoveCard } from "../../wire/types";
import { Correct } from "./Correct";
import { NextToRule } from "./NextToRule";
import { overtakenBy } from "./overtaken";
import { RulingDesk } from "./RulingDesk";
import { TakenUp } from "./TakenUp";
import { useBegin } from "./takingUp";
import { isBegun, useRuling } from "./useRuling";

interface Props {
  move: MoveCard;
  said: readonly ArgumentCard[];
}

/** What the white cell alone does with a move: rule on it, or correct how it was ruled. */
export function WhiteCellPart({ move, said }: Props) {
  const table = useTable();
  const published = table.cards.get("ruling", move.move);
  const ruling = useRuling(move, said);
  const overtaken = overtakenBy(table, move.move, ruling.draft) !== null;
  const open = useSignal(false);
  const begin = useBegin(move);
  if (isClosed(table)) return null;
  if (published !== undefined && !overtaken) {
    return (
      <div class="ruled-foot">
        <Correct ruling={published} />
        <NextToRule onRule={(next) => (table.view.move.value = next)} />
      </div>
    );
  }
  if (!overtaken && !waitsForRuling(move)) return null;
  const fold = () => {
    open.value = !open.value;
    if (open.value) begin();
  };
  return (
    <div class="stack">
      {overtaken ? null : (
        <div class="spread">
          <TakenUp move={move} />
          <Button size="small" manner={open.value ? "plain" : "main"} aria-expanded={open.value} onClick={fold}>
            {open.value ? words.fold : isBegun(table, move.move) ? words.goOn : words.start}
          </Button>
        </div>
      )}
      {open.value || overtaken ? <RulingDesk key="desk" ruling={ruling} /> : null}
    </div>
  );
}
