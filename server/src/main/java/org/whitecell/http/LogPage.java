package org.whitecell.http;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.whitecell.access.SessionEntry;
import org.whitecell.document.RevisionId;
import org.whitecell.review.Person;
import org.whitecell.review.Timeline;
import org.whitecell.scenario.FactId;
import org.whitecell.scenario.IndicatorId;
import org.whitecell.scenario.Scenario;
import org.whitecell.scenario.ScenarioId;
import org.whitecell.session.Event;
import org.whitecell.session.Issuer;
import org.whitecell.session.Naming;
import org.whitecell.session.SessionId;
import org.whitecell.session.State;

/**
 * A page of a log, with all that names what stands in it.
 *
 * @param next the {@code after} of the next page; none at the end
 */
record LogPage(
    Log log,
    List<ActorBadge> actors,
    List<Person> people,
    List<NamedIndicator> indicators,
    List<NamedFact> facts,
    List<Row> events,
    Optional<Long> next) {

  record Log(
      SessionId session,
      String title,
      String marking,
      Instant openedAt,
      @Nullable Instant closedAt,
      long events,
      Naming naming,
      RevisionId revision,
      ScenarioId scenario) {}

  record NamedIndicator(IndicatorId id, String name) {}

  record NamedFact(FactId id, int number, String text) {}

  record Row(long seq, Instant at, int turn, Issuer by, Event event) {}

  static LogPage of(
      SessionEntry entry, State state, Timeline timeline, List<Timeline.Row> rows, boolean isLast) {
    Scenario scenario = state.scenario();
    return new LogPage(
        new Log(
            entry.session(),
            entry.title(),
            entry.marking(),
            entry.openedAt(),
            entry.closedAt(),
            timeline.rows().size(),
            timeline.naming(),
            state.setting().revision().id(),
            scenario.id()),
        scenario.actors().stream().map(ActorBadge::of).toList(),
        timeline.people(),
        scenario.indicators().stream().map(i -> new NamedIndicator(i.id(), i.name())).toList(),
        IntStream.range(0, scenario.facts().size())
            .mapToObj(i ->
                new NamedFact(scenario.facts().get(i).id(), i + 1, scenario.facts().get(i).text()))
            .toList(),
        rows.stream().map(r -> new Row(r.seq(), r.at(), r.turn(), r.by(), r.event())).toList(),
        isLast || rows.isEmpty() ? Optional.empty() : Optional.of(rows.getLast().seq()));
  }
}
