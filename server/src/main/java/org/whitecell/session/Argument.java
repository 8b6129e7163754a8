package org.whitecell.session;

import java.time.Instant;
import java.util.List;
import org.whitecell.words.Text;

/** A reason for or against a move, from somebody else than its actor. */
public record Argument(
    ArgumentId id,
    MoveId move,
    SeatId seat,
    Role role,
    Side side,
    Text text,
    List<Evidence> evidence,
    Strength strength,
    Standing standing,
    Instant at) {

  /** Whether its author took it back. */
  public enum Standing {
    MADE,
    WITHDRAWN
  }

  public boolean stands() {
    return standing == Standing.MADE;
  }

  Argument with(Strength next) {
    return new Argument(id, move, seat, role, side, text, evidence, next, standing, at);
  }

  Argument withdrawn() {
    return new Argument(
        id, move, seat, role, side, text, evidence, strength, Standing.WITHDRAWN, at);
  }
}
