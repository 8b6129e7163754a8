package org.whitecell.session;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.whitecell.scenario.ActorId;
import org.whitecell.scenario.FactId;
import org.whitecell.words.Text;

/**
 * Something established.
 *
 * @param to the actors who may see it besides the white cell; empty for everybody
 * @param untilTurn the last turn in which it may be cited, or null
 */
public record Fact(
    FactId id,
    @Nullable Integer number,
    Text text,
    FactSource source,
    List<ActorId> to,
    @Nullable Integer untilTurn,
    Tenure tenure,
    PVector<Correction> corrections,
    Instant at) {

  /** Whether it may be cited. */
  public enum Tenure {
    STANDS,
    EXPIRED
  }

  public record Correction(Text before, Text why, Instant at) {}

  Fact corrected(Text next, Text why, Instant when) {
    return new Fact(
        id,
        number,
        next,
        source,
        to,
        untilTurn,
        tenure,
        corrections.plus(new Correction(text, why, when)),
        at);
  }

  Fact expired() {
    return new Fact(id, number, text, source, to, untilTurn, Tenure.EXPIRED, corrections, at);
  }
}
