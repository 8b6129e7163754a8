package org.whitecell.scenario;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A card of the catalogue: something an actor can do.
 *
 * @param actors who may play it
 * @param cost points of the budget
 * @param delayTurns turns until its effects begin, added to those of each effect; 0: at once
 * @param effects what is proposed to the white cell for each degree of success; a degree without
 *     effects is absent or empty
 * @param conditions thresholds, halvings and prerequisites in words, applied when ruling
 */
public record ActionSpec(
    ActionId id,
    List<ActorId> actors,
    String title,
    String summary,
    int cost,
    int delayTurns,
    Map<Degree, List<EffectSpec>> effects,
    List<String> conditions,
    Source source) {

  public ActionSpec {
    Objects.requireNonNull(id);
    Objects.requireNonNull(title);
    Objects.requireNonNull(summary);
    Objects.requireNonNull(source);
    actors = List.copyOf(actors);
    conditions = List.copyOf(conditions);
    var copy = new EnumMap<Degree, List<EffectSpec>>(Degree.class);
    effects.forEach((degree, list) -> copy.put(degree, List.copyOf(list)));
    effects = Collections.unmodifiableMap(copy);
  }

  /** The effects proposed for a degree, none if there are none, the action's delay not added. */
  public List<EffectSpec> effectsAt(Degree degree) {
    return effects.getOrDefault(degree, List.of());
  }

  /** The same with the action's delay added: what is proposed to the white cell. */
  public List<EffectSpec> proposedAt(Degree degree) {
    return effectsAt(degree).stream()
        .map(e ->
            new EffectSpec(e.indicator(), e.delta(), e.afterTurns() + delayTurns, e.lastsTurns()))
        .toList();
  }
}
