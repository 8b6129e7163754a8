import { useSignal } from "@preact/signals";
import { balanceOf } from "../../play/weigh";
import { Answer, useAsk } from "../../play/useAsk";
import { Button } from "../../ui/Button";
import { Select } from "../../ui/Field";
import { play, ruling as words, turn } from "../../words";
import { Dice } from "../moves/Dice";
import { marginOf, methodOf, saidDegree } from "./draft";
import type { Ruling } from "./useRuling";

const FACES = ["1", "2", "3", "4", "5", "6"].map((face) => ({ value: face, label: face }));

/** Step two: the dice, rolled once here or thrown on the table and entered. */
export function RollStep({ ruling }: { ruling: Ruling }) {
  const { ground, draft } = ruling;
  const method = methodOf(draft, ground);
  if (method !== "dice") return <p>{method === "unopposed" ? words.noDiceUnopposed : words.noDice}</p>;
  const roll = ground.roll;
  if (roll === undefined) return <ToRoll ruling={ruling} />;
  const degree = saidDegree(draft, ground);
  return (
    <div class="ruling-head">
      <Dice first={roll.first} second={roll.second} />
      <div>
        <p class="ruling-degree">{degree === null ? words.rolled : play.degree[degree]}</p>
        <p class="quiet">
          {turn.ruling.sum(roll.first + roll.second, roll.strongFor, roll.strongAgainst, roll.target)}: {turn.ruling.byMargin(marginOf(roll))} ·{" "}
          {turn.ruling.ordinal(roll.ordinal, roll.dice === "table")}
        </p>
      </div>
    </div>
  );
}

function ToRoll({ ruling }: { ruling: Ruling }) {
  const ask = useAsk();
  const atTheTable = useSignal(false);
  const first = useSignal("1");
  const second = useSignal("1");
  const { strongFor, strongAgainst } = balanceOf(ruling.move, ruling.said);
  const target = ruling.draft.target;
  const move = ruling.move.move;
  return (
    <div class="stack">
      <p>
        {words.target} <strong>{target}</strong>, {words.for.toLowerCase()} <strong>+{strongFor}</strong>, {words.against.toLowerCase()}{" "}
        <strong>−{strongAgainst}</strong>
      </p>
      <p class="quiet">{words.rollOnce}</p>
      {atTheTable.value ? (
        <div class="row table-dice">
          <Select label={words.first} value={first.value} options={FACES} onPick={(face) => (first.value = face)} />
          <Select label={words.second} value={second.value} options={FACES} onPick={(face) => (second.value = face)} />
          <Dice first={Number(first.value)} second={Number(second.value)} />
        </div>
      ) : null}
      <div class="row row-end">
        <Button onClick={() => (atTheTable.value = !atTheTable.value)} aria-expanded={atTheTable.value}>
          {words.enterTable}
        </Button>
        {atTheTable.value ? (
          <Button
            manner="main"
            disabled={ask.waiting.value}
            onClick={() => void ask.of({ type: "enter-dice", move, target, first: Number(first.value), second: Number(second.value) })}
          >
            {words.enter}
          </Button>
        ) : (
          <Button manner="main" disabled={ask.waiting.value} onClick={() => void ask.of({ type: "roll-dice", move, target })}>
            {words.roll}
          </Button>
        )}
      </div>
      <Answer ask={ask} />
    </div>
  );
}
