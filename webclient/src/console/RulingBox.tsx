import { Arguments } from "../turn/moves/Arguments";
import { RulingView } from "../turn/moves/RulingView";
import { Correct } from "../turn/ruling/Correct";
import { NextToRule } from "../turn/ruling/NextToRule";
import { overtakenBy } from "../turn/ruling/overtaken";
import { RulingDesk } from "../turn/ruling/RulingDesk";
import { TakenUp, TakenUpBy } from "../turn/ruling/TakenUp";
import { useRuling } from "../turn/ruling/useRuling";
import type { Signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { isClosed } from "../play/names";
import { bySide, waitsForRuling } from "../play/situation";
import { useTable } from "../state/table";
import { RoleBadge } from "../ui/RoleBadge";
import { common, consolePage as desk } from "../words";
import type { ArgumentCard, MoveCard } from "../wire/types";

const words = desk.ruling;

/** The move in hand, with everything that is weighed in view. */
export function RulingBox({ picked, onRule }: { picked: Signal<string | null>; onRule(move: string): void }) {
  const table = useTable();
  const session = table.session.value;
  const shown = bySide(table, table.cards.of("move").filter((move) => move.number !== undefined && move.standing !== "withdrawn"));
  const offered = shown.filter((move) => move.turn === session?.turn || waitsForRuling(move));
  const move = offered.find((one) => one.move === picked.value) ?? offered.find(waitsForRuling) ?? offered[0];
  if (move === undefined) {
    return isClosed(table) ? null : (
      <section class="box">
        <header class="box-head">
          <h2 class="box-title">{words.title}</h2>
        </header>
        <p class="quiet">{words.none}</p>
      </section>
    );
  }
  const said = table.cards.of("argument").filter((argument) => argument.move === move.move);
  return (
    <section class="box" id="console-ruling">
      <div class="row">
        {offered.map((one) => (
          <button key={one.move} type="button" class="pill" aria-pressed={one === move} onClick={() => (picked.value = one.move)}>
            {one.number} {one.standing === "ruled" ? "✓" : ""}
            <TakenUpBy move={one} />
          </button>
        ))}
      </div>
      <OneRuling key={move.move} move={move} said={said} picked={picked} onRule={onRule} />
    </section>
  );
}

interface OneProps {
  move: MoveCard;
  said: readonly ArgumentCard[];
  picked: Signal<string | null>;
  onRule(move: string): void;
}

function OneRuling({ move, said, picked, onRule }: OneProps) {
  const table = useTable();
  // Once begun on, it stays in hand when it is ruled, so that one sees what was published.
  useEffect(() => {
    picked.value = move.move;
  }, [picked, move.move]);
  const published = table.cards.get("ruling", move.move);
  const ruling = useRuling(move, said);
  const closed = isClosed(table);
  const writes = !closed && (published === undefined || overtakenBy(table, move.move, ruling.draft) !== null);
  return (
    <>
      <header class="box-head">
        <h2 class="box-title">{words.rules(move.number ?? "")}</h2>
        <span class="quiet row">
          <RoleBadge role={{ type: "player", actor: move.actor }} size="small" /> <span class="said">{move.title ?? common.blanked}</span>
        </span>
      </header>
      {waitsForRuling(move) && !closed ? <TakenUp move={move} /> : null}
      {move.effect === "" ? null : <p class="said">{move.effect ?? common.blanked}</p>}
      <Arguments move={move} said={said} />
      {writes ? <RulingDesk key="desk" ruling={ruling} /> : null}
      {published === undefined ? null : <RulingView key="published" move={move} ruling={published} />}
      {published === undefined || closed || writes ? null : (
        <div class="ruled-foot">
          <Correct ruling={published} />
          <NextToRule onRule={onRule} />
        </div>
      )}
    </>
  );
}
