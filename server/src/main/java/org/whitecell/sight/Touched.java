package org.whitecell.sight;

import java.util.List;
import java.util.stream.Stream;
import org.whitecell.annotation.AnnotationId;
import org.whitecell.session.Event;
import org.whitecell.session.Event.*;
import org.whitecell.session.Evidence;
import org.whitecell.session.MoveId;
import org.whitecell.session.People;
import org.whitecell.session.State;

/**
 * The things whose cards an event may change, in anybody's view. Too many cost time; one too few
 * would break the law of sight, which the tests hold it to.
 */
final class Touched {
  private Touched() {}

  static Stream<? extends Ref> by(Event event, State after) {
    return switch (event) {
      case SessionOpened e -> Ref.all(after);
      case MarkingSet e -> session();
      case PlayStarted e -> course(after);
      case DoorLocked e -> session();
      case DoorUnlocked e -> session();
      case HotWashOpened e -> course(after);
      case SessionClosed e -> course(after);
      case PhaseOpened e -> course(after);
      case PhaseReopened e -> course(after);
      case PhaseClosed e -> course(after);
      case TurnOpened e ->
          join(
              course(after),
              turn(),
              board(after),
              after.board().facts().keySet().stream().map(Ref.OfFact::new));
      case ClockPaused e -> session();
      case ClockResumed e -> session();
      case ClockExtended e -> session();
      case ClockShortened e -> session();
      case ClockExpired e -> session();
      case ActorReady e -> Stream.of(new Ref.OfActor(e.actor()));
      case ActorNotReady e -> Stream.of(new Ref.OfActor(e.actor()));

      case InvitationIssued e -> Stream.of(new Ref.OfInvitation(e.invitation()));
      case InvitationRevoked e -> Stream.of(new Ref.OfInvitation(e.invitation()));
      case SeatTaken e ->
          e.invitation() == null
              ? Stream.of(new Ref.OfSeat(e.seat()))
              : Stream.of(new Ref.OfSeat(e.seat()), new Ref.OfInvitation(e.invitation()));
      case SeatAssigned e -> Stream.of(new Ref.OfSeat(e.seat()));
      case SeatRenamed e -> Stream.of(new Ref.OfSeat(e.seat()));
      case SeatLeft e -> Stream.of(new Ref.OfSeat(e.seat()));
      case SeatRemoved e -> Stream.of(new Ref.OfSeat(e.seat()));
      case LogGranted e -> Stream.of(new Ref.OfGrant(e.account()));
      case LogGrantRevoked e -> Stream.of(new Ref.OfGrant(e.account()));
      case BriefRead e -> Stream.of(new Ref.OfReading(new People.Reading(e.seat(), null)));
      case InjectRead e -> Stream.of(new Ref.OfReading(new People.Reading(e.seat(), e.inject())));

      case AnnotationMade e -> Stream.of(new Ref.OfAnnotation(e.annotation()));
      case AnnotationEdited e -> Stream.of(new Ref.OfAnnotation(e.annotation()));
      case AnnotationDeleted e -> Stream.of(new Ref.OfAnnotation(e.annotation()));
      case AnnotationResolved e -> Stream.of(new Ref.OfAnnotation(e.annotation()));
      case AnnotationReopened e -> Stream.of(new Ref.OfAnnotation(e.annotation()));
      case AnnotationWidened e ->
          join(
              Stream.of(new Ref.OfAnnotation(e.annotation())),
              repliesUnder(after, e.annotation()),
              citing(after, e.annotation()));
      case ReplyMade e -> Stream.of(new Ref.OfReply(e.reply()));
      case ReplyEdited e -> Stream.of(new Ref.OfReply(e.reply()));
      case ReplyDeleted e -> Stream.of(new Ref.OfReply(e.reply()));

      case MoveSubmitted e ->
          Stream.of(new Ref.OfMove(e.move()), new Ref.OfActor(e.actor()), new Ref.TheCourse());
      case MoveWithdrawn e ->
          join(Stream.of(new Ref.OfMove(e.move())), steering(), Ref.actors(after));
      case MovesRevealed e -> {
        List<MoveId> moves = e.moves().stream().map(MovesRevealed.Reveal::move).toList();
        yield join(moves.stream().map(Ref.OfMove::new), steering(), Ref.argumentsOn(after, moves));
      }
      case ArgumentMade e -> Stream.of(new Ref.OfArgument(e.argument()), new Ref.TheCourse());
      case ArgumentWithdrawn e -> Stream.of(new Ref.OfArgument(e.argument()));
      case ArgumentMarked e -> Stream.of(new Ref.OfArgument(e.argument()));
      case ReasonMarked e -> Stream.of(new Ref.OfMove(e.move()));

      case MoveTakenUp e -> Stream.of(new Ref.OfMove(e.move()));
      case MoveGivenBack e -> Stream.of(new Ref.OfMove(e.move()));
      case DiceRolled e -> Stream.of(new Ref.OfRoll(e.move()), new Ref.TheCourse());
      case DiceCorrected e -> Stream.of(new Ref.OfRoll(e.move()));
      case MoveRuled e ->
          join(
              Stream.of(
                  new Ref.OfMove(e.move()), new Ref.OfRoll(e.move()), new Ref.OfRuling(e.move())),
              steering(),
              Ref.argumentsOn(after, List.of(e.move())),
              board(after),
              e.facts().stream().map(fact -> new Ref.OfFact(fact.fact())));
      case RulingCorrected e -> Stream.of(new Ref.OfRuling(e.move()));
      case EffectsFellDue e -> join(steering(), turn(), board(after));
      case IndicatorsDrifted e -> join(turn(), board(after));

      case FactEstablished e -> Stream.of(new Ref.OfFact(e.fact()));
      case FactCorrected e -> Stream.of(new Ref.OfFact(e.fact()));
      case FactExpired e -> Stream.of(new Ref.OfFact(e.fact()));
      case IndicatorMoved e -> board(after);
      case IndicatorCorrected e -> board(after);
      case InjectSent e ->
          join(
              Stream.of(new Ref.TheScenario(), new Ref.TheCourse(), new Ref.OfInject(e.inject())),
              board(after));
      case BudgetSet e -> Stream.of(new Ref.OfActor(e.actor()));

      case MessageSaid e -> Stream.of(new Ref.OfMessage(after.talk().size() - 1));
      case WordsBlanked e -> Stream.of();
    };
  }

  private static Stream<Ref> session() {
    return Stream.of(new Ref.TheSession());
  }

  /** Whatever moves an indicator may move others, and bring the time of an inject. */
  private static Stream<Ref> board(State after) {
    return join(Ref.indicators(after), Ref.planned(after));
  }

  private static Stream<Ref> turn() {
    return Stream.of(new Ref.TheTurn());
  }

  private static Stream<Ref> steering() {
    return Stream.of(new Ref.TheCourse());
  }

  private static Stream<Ref> course(State after) {
    return join(session(), steering(), Ref.planned(after), Ref.actors(after));
  }

  private static Stream<Ref> repliesUnder(State after, AnnotationId id) {
    return after.marks().replies().values().stream()
        .filter(reply -> reply.annotation().equals(id))
        .map(reply -> new Ref.OfReply(reply.id()));
  }

  private static Stream<Ref> citing(State after, AnnotationId id) {
    return join(
        after.play().moves().values().stream()
            .filter(m -> m.content().reasons().stream().anyMatch(r -> cites(r.evidence(), id)))
            .map(m -> new Ref.OfMove(m.id())),
        after.play().arguments().values().stream()
            .filter(a -> cites(a.evidence(), id))
            .map(a -> new Ref.OfArgument(a.id())),
        after.play().rulings().values().stream()
            .filter(r -> cites(r.ruled().weighed(), id))
            .map(r -> new Ref.OfRuling(r.move())));
  }

  private static boolean cites(List<Evidence> evidence, AnnotationId id) {
    return evidence.stream()
        .anyMatch(e -> e instanceof Evidence.CitedNote(var note, var passage) && note.equals(id));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static Stream<Ref> join(Stream<? extends Ref>... parts) {
    return Stream.of(parts).flatMap(part -> part);
  }
}
