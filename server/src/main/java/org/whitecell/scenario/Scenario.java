package org.whitecell.scenario;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All that a game is made of, immutable and named by its content. A scenario that was read by
 * {@code formats} is consistent: ids are unique, and whatever is referred to exists.
 *
 * @param name its short name, from its file: {@code opening-in-central-asia}
 * @param summary what it is about, in a sentence or three
 */
public record Scenario(
    ScenarioId id,
    String name,
    String title,
    String summary,
    SourceDocument source,
    List<ActorSpec> actors,
    List<TurnSpec> turns,
    List<PhaseSpec> phases,
    Closing closing,
    DiceSpec dice,
    List<IndicatorSpec> indicators,
    List<ActionSpec> actions,
    List<TagSpec> codebook,
    List<FactSpec> facts,
    List<InjectSpec> injects,
    List<QuestionSpec> questions,
    MapSpec map) {

  public Scenario {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    Objects.requireNonNull(title);
    Objects.requireNonNull(summary);
    Objects.requireNonNull(source);
    Objects.requireNonNull(closing);
    Objects.requireNonNull(dice);
    Objects.requireNonNull(map);
    actors = List.copyOf(actors);
    turns = List.copyOf(turns);
    phases = List.copyOf(phases);
    indicators = List.copyOf(indicators);
    actions = List.copyOf(actions);
    codebook = List.copyOf(codebook);
    facts = List.copyOf(facts);
    injects = List.copyOf(injects);
    questions = List.copyOf(questions);
  }

  public Optional<ActorSpec> actor(ActorId id) {
    return actors.stream().filter(a -> a.id().equals(id)).findFirst();
  }

  public Optional<IndicatorSpec> indicator(IndicatorId id) {
    return indicators.stream().filter(i -> i.id().equals(id)).findFirst();
  }

  public Optional<ActionSpec> action(ActionId id) {
    return actions.stream().filter(a -> a.id().equals(id)).findFirst();
  }

  public Optional<TagSpec> tag(TagId id) {
    return codebook.stream().filter(t -> t.id().equals(id)).findFirst();
  }

  public Optional<FactSpec> fact(FactId id) {
    return facts.stream().filter(f -> f.id().equals(id)).findFirst();
  }

  public Optional<InjectSpec> inject(InjectId id) {
    return injects.stream().filter(i -> i.id().equals(id)).findFirst();
  }

  /** The turn with this number, counted from 1. */
  public Optional<TurnSpec> turn(int number) {
    return number >= 1 && number <= turns.size()
        ? Optional.of(turns.get(number - 1))
        : Optional.empty();
  }

  /** The actions that an actor may play, in the catalogue's order. */
  public List<ActionSpec> actionsOf(ActorId actor) {
    return actions.stream().filter(a -> a.actors().contains(actor)).toList();
  }
}
