import { useSignal } from "@preact/signals";
import { isClosed } from "../../play/names";
import { waitsForRuling } from "../../play/situation";
import { useTable } from "../../state/table";
import { Button } from "../../ui/Button";
import { ruling as words } from "../../words";
import type { ArgumentCard, MoveCard } from "../../wire/types";
import { Correct } from "./Correct";
import { NextToRule } from "./NextToRule";
import { RulingDesk } from "./RulingDesk";
import { isBegun, useRuling } from "./useRuling";

interface Props {
  move: MoveCard;
  said: readonly ArgumentCard[];
}

/** What the white cell alone does with a move: rule on it, or correct how it was ruled. */
export function WhiteCellPart({ move, said }: Props) {
  const table = useTable();
  const ruling = table.cards.get("ruling", move.move);
  if (isClosed(table)) return null;
  if (ruling !== undefined) {
    return (
      <div class="ruled-foot">
        <Correct ruling={ruling} />
        <NextToRule onRule={(next) => (table.view.move.value = next)} />
      </div>
    );
  }
  return waitsForRuling(move) ? <Folded move={move} said={said} /> : null;
}

function Folded({ move, said }: Props) {
  const table = useTable();
  const open = useSignal(false);
  return (
    <div class="stack">
      <div class="row row-end">
        <Button size="small" manner={open.value ? "plain" : "main"} aria-expanded={open.value} onClick={() => (open.value = !open.value)}>
          {open.value ? words.fold : isBegun(table, move.move) ? words.goOn : words.start}
        </Button>
      </div>
      {open.value ? <Open move={move} said={said} /> : null}
    </div>
  );
}

function Open({ move, said }: Props) {
  return <RulingDesk ruling={useRuling(move, said)} />;
}
