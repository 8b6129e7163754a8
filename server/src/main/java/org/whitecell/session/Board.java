package org.whitecell.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.whitecell.scenario.FactId;
import org.whitecell.scenario.IndicatorId;
import org.whitecell.scenario.InjectId;

/** Indicators, what is still to come of them, facts and injects. */
public record Board(
    PMap<IndicatorId, Track> tracks,
    PVector<Pending> pending,
    PMap<FactId, Fact> facts,
    PMap<InjectId, SentInject> injects) {

  public @Nullable Fact fact(FactId id) {
    return facts.get(id);
  }

  Board with(IndicatorId id, Track track) {
    return new Board(tracks.plus(id, track), pending, facts, injects);
  }

  Board with(List<IndicatorChange> changes) {
    PMap<IndicatorId, Track> next = tracks;
    for (IndicatorChange change : changes) {
      next = next.plus(change.indicator(), State.known(next, change.indicator()).with(change.to()));
    }
    return new Board(next, pending, facts, injects);
  }

  Board withPending(PVector<Pending> next) {
    return new Board(tracks, next, facts, injects);
  }

  Board with(Fact fact) {
    return new Board(tracks, pending, facts.plus(fact.id(), fact), injects);
  }

  Board with(SentInject inject) {
    return new Board(tracks, pending, facts, injects.plus(inject.sent().inject(), inject));
  }

  static Board starting(PMap<IndicatorId, Track> tracks, PMap<FactId, Fact> facts) {
    return new Board(tracks, TreePVector.empty(), facts, HashTreePMap.empty());
  }
}
