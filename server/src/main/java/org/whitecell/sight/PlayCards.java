package org.whitecell.sight;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.whitecell.annotation.AnnotationId;
import org.whitecell.document.Passage;
import org.whitecell.scenario.FactId;
import org.whitecell.session.Annotation;
import org.whitecell.session.Argument;
import org.whitecell.session.ArgumentId;
import org.whitecell.session.Event.MoveRuled;
import org.whitecell.session.Evidence;
import org.whitecell.session.Fact;
import org.whitecell.session.IndicatorChange;
import org.whitecell.session.Move;
import org.whitecell.session.MoveId;
import org.whitecell.session.Reach;
import org.whitecell.session.Reason;
import org.whitecell.session.Role;
import org.whitecell.session.Rolled;
import org.whitecell.session.Ruling;
import org.whitecell.session.SeatId;
import org.whitecell.session.State;
import org.whitecell.session.Strength;

/** The cards of moves, arguments, rolls and rulings. */
final class PlayCards {
  private final Role role;
  private final @Nullable SeatId person;
  private final State state;

  PlayCards(Role role, @Nullable SeatId person, State state) {
    this.role = role;
    this.person = person;
    this.state = state;
  }

  @Nullable Card move(MoveId id) {
    Move move = state.play().move(id);
    if (move == null || !Reach.sees(role, move)) {
      return null;
    }
    List<Reason> reasons = move.content().reasons();
    return new Card.MoveCard(
        move.id(),
        move.number(),
        move.actor(),
        move.seat(),
        move.turn(),
        move.content().action(),
        move.content().title(),
        move.content().effect(),
        IntStream.range(0, reasons.size()).mapToObj(i -> reason(move, reasons.get(i), i)).toList(),
        move.content().disclosure(),
        move.standing(),
        move.cost(),
        move.at(),
        move.revealedAt(),
        Reach.isWhiteCell(role) ? move.takenUpBy() : null);
  }

  private Card.ReasonView reason(Move move, Reason reason, int n) {
    Strength strength = move.strongReasons().contains(n) ? Strength.STRONG : Strength.PLAIN;
    return new Card.ReasonView(
        reason.text(), evidence(reason.evidence()), shown(move.id(), strength));
  }

  /** What the white cell holds strong is seen by the others once it has ruled. */
  private Strength shown(MoveId move, Strength strength) {
    return Reach.isWhiteCell(role) || state.play().rulings().containsKey(move)
        ? strength
        : Strength.PLAIN;
  }

  @Nullable Card argument(ArgumentId id) {
    Argument argument = state.play().arguments().get(id);
    if (argument == null || !seesMove(argument.move())) {
      return null;
    }
    return new Card.ArgumentCard(
        argument.id(),
        argument.move(),
        argument.seat(),
        argument.role(),
        argument.side(),
        argument.text(),
        evidence(argument.evidence()),
        shown(argument.move(), argument.strength()),
        argument.standing(),
        argument.at());
  }

  private boolean seesMove(MoveId id) {
    Move move = state.play().move(id);
    return move != null && Reach.sees(role, move);
  }

  /** A roll alone is the white cell's; with its ruling it is everybody's, and stands in that. */
  @Nullable Card roll(MoveId id) {
    Rolled rolled = state.play().rolls().get(id);
    return rolled == null || !Reach.isWhiteCell(role) || state.play().rulings().containsKey(id)
        ? null
        : new Card.RollCard(id, rolled.roll(), List.copyOf(rolled.corrections()));
  }

  @Nullable Card ruling(MoveId id) {
    Ruling ruling = state.play().rulings().get(id);
    if (ruling == null || !seesMove(id)) {
      return null;
    }
    MoveRuled ruled = ruling.ruled();
    return new Card.RulingCard(
        id,
        ruled.by(),
        ruled.method(),
        ruled.roll(),
        rollCorrections(id, ruled),
        ruled.strongReasons(),
        ruled.strongArguments(),
        evidence(ruled.weighed()),
        ruled.degree(),
        ruled.effects().stream().filter(e -> board().sees(e.indicator())).toList(),
        visible(ruled.atOnce()),
        Reach.isWhiteCell(role) ? ruled.changeReason() : null,
        ruled.facts().stream().map(MoveRuled.NewFact::fact).toList(),
        ruled.account(),
        ruling.at(),
        List.copyOf(ruling.corrections()));
  }

  private List<Rolled.Correction> rollCorrections(MoveId id, MoveRuled ruled) {
    Rolled rolled = state.play().rolls().get(id);
    return ruled.roll() == null || rolled == null ? List.of() : List.copyOf(rolled.corrections());
  }

  private List<IndicatorChange> visible(List<IndicatorChange> changes) {
    return changes.stream().filter(change -> board().sees(change.indicator())).toList();
  }

  private BoardCards board() {
    return new BoardCards(role, state);
  }

  /** Citing never widens sight: a note that is not this seat's to read leaves its passage. */
  private List<Card.EvidenceView> evidence(List<Evidence> evidence) {
    return evidence.stream().map(this::evidence).filter(Objects::nonNull).toList();
  }

  private Card.@Nullable EvidenceView evidence(Evidence evidence) {
    return switch (evidence) {
      case Evidence.CitedPassage(Passage passage) ->
          new Card.EvidenceView.PassageView(null, passage);
      case Evidence.CitedNote(AnnotationId id, Passage passage) -> {
        Annotation note = state.marks().annotation(id);
        boolean sees = note != null && Reach.sees(role, person, note);
        yield new Card.EvidenceView.PassageView(sees ? id : null, passage);
      }
      case Evidence.CitedFact(FactId id) -> {
        Fact fact = state.board().fact(id);
        yield fact != null && Reach.sees(role, fact) ? new Card.EvidenceView.FactView(id) : null;
      }
    };
  }
}
