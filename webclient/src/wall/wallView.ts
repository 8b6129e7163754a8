import type { Table } from "../state/table";
import { bySide } from "../play/situation";
import type { MoveCard, RulingCard } from "../wire/types";

/** What stands large on the wall now. */
export type Scene =
  | { readonly is: "lobby" }
  | { readonly is: "ruling"; readonly move: MoveCard; readonly ruling: RulingCard }
  | { readonly is: "moves"; readonly moves: readonly MoveCard[] }
  | { readonly is: "board" };

/** The way in until play starts; the latest ruling of this turn while the white cell rules; before that what was revealed; else where things stand. */
export function sceneOf(table: Table): Scene {
  const session = table.session.value;
  if (session?.stage === "lobby") return { is: "lobby" };
  if (session?.stage !== "running") return { is: "board" };
  const moves = bySide(table, table.cards.of("move").filter((move) => move.turn === session.turn && move.number !== undefined && move.standing !== "withdrawn"));
  const ofTurn = new Map(moves.map((move) => [move.move, move]));
  const ruling = table.cards.of("ruling").findLast(({ move }) => ofTurn.has(move));
  const ruled = ruling === undefined ? undefined : ofTurn.get(ruling.move);
  if (session.phase === "consequences" || moves.length === 0) return { is: "board" };
  return ruling !== undefined && ruled !== undefined ? { is: "ruling", move: ruled, ruling } : { is: "moves", moves };
}
