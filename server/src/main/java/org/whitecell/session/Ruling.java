package org.whitecell.session;

import java.time.Instant;
import java.util.List;
import org.pcollections.PVector;
import org.whitecell.scenario.Degree;
import org.whitecell.words.Text;

/** How a move came out, as published, with its later corrections beside it. */
public record Ruling(Event.MoveRuled ruled, Instant at, PVector<Correction> corrections) {

  public record Correction(SeatId by, Degree degree, Text account, Text why, Instant at) {}

  public MoveId move() {
    return ruled.move();
  }

  public List<Effect> effects() {
    return ruled.effects();
  }

  Ruling with(Correction correction) {
    return new Ruling(ruled, at, corrections.plus(correction));
  }
}
