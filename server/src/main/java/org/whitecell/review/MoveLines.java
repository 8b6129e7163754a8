package org.whitecell.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whitecell.annotation.AnnotationId;
import org.whitecell.scenario.ActorId;
import org.whitecell.scenario.FactId;
import org.whitecell.session.ArgumentId;
import org.whitecell.session.EffectSource;
import org.whitecell.session.Event;
import org.whitecell.session.Evidence;
import org.whitecell.session.FactSource;
import org.whitecell.session.MoveId;
import org.whitecell.session.Recorded;

/**
 * Which moves each event of a log belongs to: its making, the arguments on it, its ruling and what
 * came of that, and back to the notes and facts that it rests on. Built from a whole log.
 */
final class MoveLines {

  private final Map<ArgumentId, MoveId> arguments = new HashMap<>();
  private final Map<MoveId, ActorId> actors = new HashMap<>();
  private final Map<AnnotationId, Set<MoveId>> notes = new HashMap<>();
  private final Map<FactId, Set<MoveId>> facts = new HashMap<>();

  static MoveLines of(List<Recorded> log) {
    MoveLines lines = new MoveLines();
    log.forEach(recorded -> lines.take(recorded.event()));
    return lines;
  }

  /** Who played a move. */
  Optional<ActorId> actor(MoveId move) {
    return Optional.ofNullable(actors.get(move));
  }

  /** The moves that an event belongs to. */
  Set<MoveId> of(Event event) {
    return switch (event) {
      case Event.MovesRevealed e -> set(e.moves().stream().map(Event.MovesRevealed.Reveal::move));
      case Event.ArgumentWithdrawn e -> ofArgument(e.argument());
      case Event.ArgumentMarked e -> ofArgument(e.argument());
      case Event.EffectsFellDue e ->
          set(
              e.effects().stream()
                  .flatMap(due ->
                      due.source() instanceof EffectSource.OfMove(MoveId move)
                          ? Stream.of(move)
                          : Stream.empty()));
      case Event.FactEstablished e ->
          e.source() instanceof FactSource.OfRuling(MoveId move)
              ? Set.of(move)
              : facts.getOrDefault(e.fact(), Set.of());
      case Event.AnnotationMade e -> notes.getOrDefault(e.annotation(), Set.of());
      default -> {
        MoveId move = moveOf(event);
        yield move == null ? Set.of() : Set.of(move);
      }
    };
  }

  private void take(Event event) {
    switch (event) {
      case Event.MoveSubmitted e -> {
        actors.put(e.move(), e.actor());
        e.content().reasons().forEach(reason -> rests(e.move(), reason.evidence()));
      }
      case Event.ArgumentMade e -> {
        arguments.put(e.argument(), e.move());
        rests(e.move(), e.evidence());
      }
      case Event.MoveRuled e -> {
        rests(e.move(), e.weighed());
        e.facts().forEach(fact -> add(facts, fact.fact(), e.move()));
      }
      default -> {}
    }
  }

  private void rests(MoveId move, List<Evidence> evidence) {
    for (Evidence one : evidence) {
      switch (one) {
        case Evidence.CitedPassage _ -> {}
        case Evidence.CitedNote(var note, _) -> add(notes, note, move);
        case Evidence.CitedFact(var fact) -> add(facts, fact, move);
      }
    }
  }

  private static @Nullable MoveId moveOf(Event event) {
    return switch (event) {
      case Event.MoveSubmitted e -> e.move();
      case Event.MoveWithdrawn e -> e.move();
      case Event.ArgumentMade e -> e.move();
      case Event.ReasonMarked e -> e.move();
      case Event.MoveTakenUp e -> e.move();
      case Event.MoveGivenBack e -> e.move();
      case Event.DiceRolled e -> e.move();
      case Event.DiceCorrected e -> e.move();
      case Event.MoveRuled e -> e.move();
      case Event.RulingCorrected e -> e.move();
      default -> null;
    };
  }

  private Set<MoveId> ofArgument(ArgumentId argument) {
    MoveId move = arguments.get(argument);
    return move == null ? Set.of() : Set.of(move);
  }

  private static Set<MoveId> set(Stream<MoveId> moves) {
    return moves.collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  private static <K> void add(Map<K, Set<MoveId>> to, K key, MoveId move) {
    to.computeIfAbsent(key, _ -> new HashSet<>()).add(move);
  }
}
