package org.whitecell.session;

/**
 * The part of a state that a step back can rewind.
 *
 * @param opening of the turn that is played
 */
public record Game(TurnState turn, Play play, Board board, TurnOpening opening) {
  static Game starting(Play play, Board board) {
    return new Game(TurnState.BEFORE, play, board, TurnOpening.on(board));
  }

  Game with(TurnState next) {
    return new Game(next, play, board, opening);
  }

  Game with(Play next) {
    return new Game(turn, next, board, opening);
  }

  Game with(Board next) {
    return new Game(turn, play, next, opening);
  }

  Game with(TurnOpening next) {
    return new Game(turn, play, board, next);
  }
}
