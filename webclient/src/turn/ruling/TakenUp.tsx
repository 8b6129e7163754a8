import { Answer, useAsk } from "../../play/useAsk";
import { useTable } from "../../state/table";
import { Button } from "../../ui/Button";
import { ruling as words } from "../../words";
import type { MoveCard } from "../../wire/types";
import { holderOf, takeUp } from "./takingUp";

/** Who rules on the move, said so that two do not; taking it over is one press, and said by name. */
export function TakenUp({ move }: { move: MoveCard }) {
  const table = useTable();
  const ask = useAsk();
  const holder = holderOf(table, move);
  return (
    <div class="taken-up">
      <span class="taken-up-who quiet" role="status">
        {holder === null ? words.taken.nobody : holder.isMe ? words.taken.you : <Named name={holder.name} />}
      </span>
      {holder?.isMe === true ? (
        <Button size="small" disabled={ask.waiting.value} onClick={() => void ask.of({ type: "give-back-move", move: move.move })}>
          {words.taken.giveBack}
        </Button>
      ) : (
        <Button size="small" disabled={ask.waiting.value} onClick={() => takeUp(ask, move)}>
          {holder === null ? words.taken.takeUp : words.taken.takeOver}
        </Button>
      )}
      <Answer ask={ask} />
    </div>
  );
}

function Named({ name }: { name: string }) {
  return (
    <>
      <bdi class="taken-up-name" title={name}>
        {name}
      </bdi>{" "}
      {words.taken.rules}
    </>
  );
}

/** The same in a line or on a button, where there is room for a name alone. */
export function TakenUpBy({ move }: { move: MoveCard }) {
  const holder = holderOf(useTable(), move);
  if (holder === null) return null;
  return (
    <span class="taken-up-by quiet" title={words.taken.by(holder.name)}>
      <span class="heard">{words.taken.heard} </span>
      <bdi>{holder.isMe ? words.taken.me : holder.name}</bdi>
    </span>
  );
}
