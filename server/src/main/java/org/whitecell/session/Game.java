package org.whitecell.session;

/** The part of a state that a step back can rewind. */
public record Game(TurnState turn, Play play, Board board) {
  Game with(TurnState next) {
    return new Game(next, play, board);
  }

  Game with(Play next) {
    return new Game(turn, next, board);
  }

  Game with(Board next) {
    return new Game(turn, play, next);
  }
}
