package org.whitecell.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What holds in a scenario beyond the shape of its parts: ids are unique, what is referred to
 * exists, amounts lie on their tracks. A breach names where it is by a path such as {@code
 * actions[3].effects.succeeds[0].indicator}, indices from 0.
 */
public final class ScenarioRules {
  /** A rule that does not hold: where, and in words that say what was expected. */
  public record Breach(String path, String words) {}

  private final Scenario scenario;
  private final List<Breach> breaches = new ArrayList<>();
  private final Set<ActorId> actors;

  private ScenarioRules(Scenario scenario) {
    this.scenario = scenario;
    this.actors = new HashSet<>(scenario.actors().stream().map(ActorSpec::id).toList());
  }

  /** All breaches, none if the scenario is consistent. */
  public static List<Breach> check(Scenario scenario) {
    ScenarioRules rules = new ScenarioRules(scenario);
    rules.checkIds();
    rules.checkActors();
    rules.checkPhases();
    rules.checkIndicators();
    rules.checkActions();
    rules.checkInjects();
    rules.checkMap();
    return List.copyOf(rules.breaches);
  }

  private void checkIds() {
    unique("actors", scenario.actors(), a -> a.id().value());
    unique("indicators", scenario.indicators(), i -> i.id().value());
    unique("actions", scenario.actions(), a -> a.id().value());
    unique("codebook", scenario.codebook(), t -> t.id().value());
    unique("facts", scenario.facts(), f -> f.id().value());
    unique("injects", scenario.injects(), i -> i.id().value());
    unique("questions", scenario.questions(), q -> q.id().value());
  }

  private <T> void unique(String list, List<T> all, Function<T, String> id) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < all.size(); i++) {
      String value = id.apply(all.get(i));
      if (!seen.add(value)) {
        breach(at(list, i) + ".id", "expected an id of its own; \"" + value + "\" is taken above");
      }
    }
  }

  private void checkActors() {
    if (scenario.actors().size() < 2) {
      breach("actors", "expected at least two actors");
    }
    Set<String> letters = new HashSet<>();
    Set<Colour> colours = new HashSet<>();
    for (int i = 0; i < scenario.actors().size(); i++) {
      ActorSpec actor = scenario.actors().get(i);
      if (!letters.add(actor.letters())) {
        breach(at("actors", i) + ".letters", "expected letters that no other actor has");
      }
      if (!colours.add(actor.colour())) {
        breach(at("actors", i) + ".colour", "expected a colour that no other actor has");
      }
    }
  }

  private void checkPhases() {
    if (scenario.turns().isEmpty()) {
      breach("turns", "expected at least one turn");
    }
    for (PhaseKind needed : List.of(PhaseKind.MOVE, PhaseKind.RULE)) {
      if (scenario.phases().stream().noneMatch(p -> p.kind() == needed)) {
        breach("phases", "expected a phase of kind " + word(needed));
      }
    }
    for (int i = 1; i < scenario.phases().size(); i++) {
      if (scenario.phases().get(i).kind().compareTo(scenario.phases().get(i - 1).kind()) <= 0) {
        breach(
            at("phases", i) + ".kind",
            "expected the order deliberate, move, argue, rule, consequences, each once");
      }
    }
  }

  private void checkIndicators() {
    for (int i = 0; i < scenario.indicators().size(); i++) {
      IndicatorSpec indicator = scenario.indicators().get(i);
      String path = at("indicators", i);
      if (indicator.min().compareTo(indicator.max()) >= 0) {
        breach(path + ".max", "expected more than the least, which is " + indicator.min());
      } else if (!startsOnItsTrack(indicator)) {
        breach(path + ".start", "expected from " + indicator.min() + " to " + indicator.max());
      }
      if (indicator.seenBy() instanceof SeenBy.Actors(List<ActorId> seers)) {
        knownActors(path + ".seen-by", seers);
      }
      if (indicator.course() instanceof Course.Derived derived) {
        checkDerived(path + ".derived", indicator, derived);
      }
    }
  }

  private static boolean startsOnItsTrack(IndicatorSpec indicator) {
    return indicator.min().compareTo(indicator.start()) <= 0
        && indicator.start().compareTo(indicator.max()) <= 0;
  }

  private void checkDerived(String path, IndicatorSpec indicator, Course.Derived derived) {
    List<IndicatorId> sources = derived.lessTheLargerOf();
    @Nullable Points larger = null;
    for (int i = 0; i < sources.size(); i++) {
      String at = at(path + ".less-the-larger-of", i);
      IndicatorSpec source = known(at, sources.get(i));
      if (source == null) {
        return;
      }
      if (source.course() instanceof Course.Derived) {
        breach(at, "expected an indicator that is not itself derived");
        return;
      }
      if (!startsOnItsTrack(source)) {
        return;
      }
      larger = larger == null ? source.start() : Points.larger(larger, source.start());
    }
    if (larger == null) {
      breach(path + ".less-the-larger-of", "expected at least one indicator");
      return;
    }
    if (indicator.min().compareTo(indicator.max()) >= 0) {
      return;
    }
    Points start = derived.from().minus(larger).clamp(indicator.min(), indicator.max());
    if (!start.equals(indicator.start())) {
      breach(
          path.substring(0, path.lastIndexOf('.')) + ".start",
          "expected " + start + ", which is what it derives to");
    }
  }

  private void checkActions() {
    for (int i = 0; i < scenario.actions().size(); i++) {
      ActionSpec action = scenario.actions().get(i);
      String path = at("actions", i);
      knownActors(path + ".actors", action.actors());
      if (action.actors().isEmpty()) {
        breach(path + ".actors", "expected at least one actor");
      }
      for (int a = 0; a < action.actors().size(); a++) {
        scenario
            .actor(action.actors().get(a))
            .filter(actor -> actor.budget() < action.cost())
            .ifPresent(actor ->
                breach(
                    path + ".cost",
                    "expected at most " + actor.budget() + ", the budget of " + actor.name()));
      }
      action
          .effects()
          .forEach((degree, effects) -> effects(path + ".effects." + word(degree), effects));
    }
  }

  private void checkInjects() {
    for (int i = 0; i < scenario.injects().size(); i++) {
      InjectSpec inject = scenario.injects().get(i);
      knownActors(at("injects", i) + ".to", inject.to());
      effects(at("injects", i) + ".effects", inject.effects());
      checkCue(at("injects", i) + ".cue", inject.cue());
    }
  }

  private void checkCue(String path, @Nullable Cue cue) {
    switch (cue) {
      case null -> {}
      case Cue.InTurns(List<Integer> turns) -> checkTurns(path + ".turns", turns);
      case Cue.AtLeast(IndicatorId indicator, Points value) ->
          known(path + ".indicator", indicator);
      case Cue.AtMost(IndicatorId indicator, Points value) -> known(path + ".indicator", indicator);
    }
  }

  private void checkTurns(String path, List<Integer> turns) {
    for (int i = 0; i < turns.size(); i++) {
      if (scenario.turn(turns.get(i)).isEmpty()) {
        breach(at(path, i), "expected a turn from 1 to " + scenario.turns().size());
      }
    }
  }

  private void checkMap() {
    List<MapSpec.Territory> territories = scenario.map().territories();
    for (int i = 0; i < territories.size(); i++) {
      if (!actors.contains(territories.get(i).actor())) {
        breach(at("map.territories", i) + ".actor", unknown("actor", territories.get(i).actor()));
      }
    }
  }

  private void effects(String path, List<EffectSpec> effects) {
    for (int i = 0; i < effects.size(); i++) {
      EffectSpec effect = effects.get(i);
      IndicatorSpec indicator = known(at(path, i) + ".indicator", effect.indicator());
      if (indicator == null) {
        continue;
      }
      if (indicator.course() instanceof Course.Derived) {
        breach(
            at(path, i) + ".indicator",
            "expected an indicator that is not derived: \"" + indicator.id() + "\" follows others");
      }
      int span = indicator.max().minus(indicator.min()).halves();
      if (effect.delta().isZero() || (span > 0 && Math.abs(effect.delta().halves()) > span)) {
        breach(
            at(path, i) + ".by",
            "expected a change that is not 0 and fits from "
                + indicator.min()
                + " to "
                + indicator.max());
      }
      int turns = scenario.turns().size();
      if (turns > 0 && effect.afterTurns() > turns) {
        breach(at(path, i) + ".after", "expected at most " + turns + ", the number of turns");
      }
    }
  }

  private @Nullable IndicatorSpec known(String path, IndicatorId id) {
    IndicatorSpec indicator = scenario.indicator(id).orElse(null);
    if (indicator == null) {
      breach(path, unknown("indicator", id));
    }
    return indicator;
  }

  private void knownActors(String path, List<ActorId> ids) {
    for (int i = 0; i < ids.size(); i++) {
      if (!actors.contains(ids.get(i))) {
        breach(at(path, i), unknown("actor", ids.get(i)));
      }
    }
  }

  private static String unknown(String what, Object id) {
    return "expected the id of an " + what + " of this scenario; there is no \"" + id + "\"";
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String at(String list, int index) {
    return list + "[" + index + "]";
  }

  private void breach(String path, String words) {
    breaches.add(new Breach(path, words));
  }
}
