import { useEffect, useRef } from "preact/hooks";
import type { Ask } from "../../play/useAsk";
import { nameOf } from "../../play/names";
import { useTable, type Table } from "../../state/table";
import type { MoveCard } from "../../wire/types";

/** Who of the white cell rules on a move; null for nobody. */
export interface Holder {
  readonly seat: string;
  readonly name: string;
  readonly isMe: boolean;
}

export function holderOf(table: Table, move: MoveCard): Holder | null {
  const seat = move.takenUpBy;
  return seat === undefined ? null : { seat, name: nameOf(table, seat), isMe: seat === table.place.seat };
}

/** Takes the move up, from whoever is seen to have it now. */
export function takeUp(ask: Ask, move: MoveCard): void {
  void ask.of({ type: "take-up-move", move: move.move, ...(move.takenUpBy === undefined ? {} : { from: move.takenUpBy }) });
}

/** Called as one begins to rule: takes the move up where nobody has, and asks once. */
export function useBegin(move: MoveCard): () => void {
  const table = useTable();
  const asked = useRef(false);
  const free = move.takenUpBy === undefined && move.standing === "submitted";
  useEffect(() => {
    // Once somebody has it, it may come free again.
    if (!free) asked.current = false;
  }, [free]);
  return () => {
    if (!free || asked.current) return;
    asked.current = true;
    // Where another was quicker, his name is about to stand here.
    void table.send({ type: "take-up-move", move: move.move });
  };
}
