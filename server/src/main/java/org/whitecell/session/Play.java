package org.whitecell.session;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.whitecell.scenario.ActorId;

/** Moves, arguments, rolls, rulings and the budgets that moves are paid from. */
public record Play(
    PMap<MoveId, Move> moves,
    PMap<ArgumentId, Argument> arguments,
    PMap<MoveId, Rolled> rolls,
    PMap<MoveId, Ruling> rulings,
    PMap<ActorId, Integer> budgets) {

  public @Nullable Move move(MoveId id) {
    return moves.get(id);
  }

  /** Standing arguments on a move, in no particular order. */
  public Stream<Argument> argumentsOn(MoveId move) {
    return arguments.values().stream().filter(a -> a.move().equals(move) && a.stands());
  }

  /** The roll on a move as it now stands. */
  public @Nullable Roll roll(MoveId move) {
    Rolled rolled = rolls.get(move);
    return rolled == null ? null : rolled.roll();
  }

  /** An actor's standing moves of a turn, in no particular order. */
  Stream<Move> standing(ActorId actor, int turn) {
    return moves.values().stream()
        .filter(m -> m.actor().equals(actor) && m.turn() == turn && m.stands());
  }

  /** What an actor's standing moves of a turn cost together. */
  public int spent(ActorId actor, int turn) {
    return standing(actor, turn).mapToInt(Move::cost).sum();
  }

  public int budget(ActorId actor) {
    return budgets.getOrDefault(actor, 0);
  }

  Play with(Move move) {
    return new Play(moves.plus(move.id(), move), arguments, rolls, rulings, budgets);
  }

  Play with(Argument argument) {
    return new Play(moves, arguments.plus(argument.id(), argument), rolls, rulings, budgets);
  }

  Play with(MoveId move, Rolled rolled) {
    return new Play(moves, arguments, rolls.plus(move, rolled), rulings, budgets);
  }

  Play with(Ruling ruling) {
    return new Play(moves, arguments, rolls, rulings.plus(ruling.move(), ruling), budgets);
  }

  Play with(ActorId actor, int budget) {
    return new Play(moves, arguments, rolls, rulings, budgets.plus(actor, budget));
  }

  static Play starting(PMap<ActorId, Integer> budgets) {
    return new Play(
        HashTreePMap.empty(),
        HashTreePMap.empty(),
        HashTreePMap.empty(),
        HashTreePMap.empty(),
        budgets);
  }
}
