import { useSignal, type Signal } from "@preact/signals";
import { balanceOf } from "../../play/weigh";
import { Answer, useAsk } from "../../play/useAsk";
import { Button } from "../../ui/Button";
import { Confirm } from "../../ui/Dialog";
import { TakesFocus } from "../../ui/TakesFocus";
import type { Settled } from "../../ui/useSettled";
import { play, ruling as words, turn } from "../../words";
import { Dice } from "../moves/Dice";
import { RollCorrections } from "../moves/RollCorrections";
import { CorrectDice } from "./CorrectDice";
import { marginOf, methodOf, saidDegree } from "./draft";
import { FacePicks, type Faces } from "./FacePicks";
import type { Ruling } from "./useRuling";

export type { Faces } from "./FacePicks";

/** The faces that are being entered; null while nobody enters any. */
export type DiceHand = Signal<Faces | null>;

interface Props {
  ruling: Ruling;
  entry: DiceHand;
}

/** Step two: the dice, rolled once here or thrown on the table and entered. */
export function RollStep({ ruling, entry }: Props) {
  const { ground, draft } = ruling;
  const method = methodOf(draft, ground);
  if (method !== "dice") return <p>{method === "unopposed" ? words.noDiceUnopposed : words.noDice}</p>;
  const roll = ground.roll;
  if (roll === undefined) return <ToRoll ruling={ruling} entry={entry} />;
  const degree = saidDegree(draft, ground);
  return (
    <div class="stack">
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
      <RollCorrections of={ground.corrections} />
      {roll.dice === "table" ? <CorrectDice move={ruling.move.move} /> : null}
    </div>
  );
}

function ToRoll({ ruling, entry }: Props) {
  const { strongFor, strongAgainst } = balanceOf(ruling.move, ruling.said);
  return (
    <div class="stack">
      <p>
        {words.target} <strong>{ruling.draft.target}</strong>, {words.for.toLowerCase()} <strong>+{strongFor}</strong>, {words.against.toLowerCase()}{" "}
        <strong>−{strongAgainst}</strong>
      </p>
      <p class="quiet">{words.rollOnce}</p>
      {entry.value === null ? null : (
        <TakesFocus>
          <FacePicks faces={entry.value} onPick={(faces) => (entry.value = faces)} />
        </TakesFocus>
      )}
    </div>
  );
}

interface ActsProps extends Props {
  settled: Settled;
  onRoll(): void;
}

/** What rolls, or enters what was thrown on the table: dice that are entered are confirmed first. */
export function RollActs({ ruling, entry, settled, onRoll }: ActsProps) {
  const ask = useAsk();
  const asking = useSignal(false);
  const { target } = ruling.draft;
  const move = ruling.move.move;
  const faces = entry.value;
  const roll = (press: MouseEvent) => {
    if (!settled.isMeant(press)) return;
    onRoll();
    void ask.of({ type: "roll-dice", move, target });
  };
  const enter = async ({ first, second }: Faces) => {
    if (first === null || second === null) return;
    onRoll();
    if ((await ask.of({ type: "enter-dice", move, target, first, second })) !== null) entry.value = null;
  };
  return (
    <div class="stack-tight">
      <div class="row row-end">
        <Button onClick={() => (entry.value = faces === null ? { first: null, second: null } : null)} aria-expanded={faces !== null}>
          {words.enterTable}
        </Button>
        {faces === null ? (
          <Button manner="main" disabled={ask.waiting.value} aria-disabled={!settled.settled} onClick={roll}>
            {words.roll}
          </Button>
        ) : (
          <Button manner="main" disabled={faces.first === null || faces.second === null || ask.waiting.value} onClick={() => (asking.value = true)}>
            {words.enter}
          </Button>
        )}
      </div>
      <Answer ask={ask} />
      {asking.value && faces !== null && faces.first !== null && faces.second !== null ? (
        <Confirm title={words.enterAsk(faces.first, faces.second)} action={words.enterFaces(faces.first, faces.second)} onConfirm={() => void enter(faces)} onClose={() => (asking.value = false)}>
          <p>{words.enterSays}</p>
        </Confirm>
      ) : null}
    </div>
  );
}
