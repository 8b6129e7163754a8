package org.whitecell.session;

import java.util.stream.Stream;
import org.whitecell.annotation.AnnotationId;
import org.whitecell.annotation.ReplyId;
import org.whitecell.scenario.FactId;
import org.whitecell.scenario.InjectId;
import org.whitecell.session.Event.*;

/** Something of a session that has words of people, which the white cell may take off the wall. */
public sealed interface Worded {
  record OfNote(AnnotationId annotation) implements Worded {}

  record OfReply(ReplyId reply) implements Worded {}

  record OfMessage(MessageId message) implements Worded {}

  record OfMove(MoveId move) implements Worded {}

  record OfArgument(ArgumentId argument) implements Worded {}

  record OfRuling(MoveId move) implements Worded {}

  record OfFact(FactId fact) implements Worded {}

  record OfInject(InjectId inject) implements Worded {}

  /** The name of whoever holds the seat. */
  record OfSeat(SeatId seat) implements Worded {}

  /** The things whose words an event brings in; what nobody can name has none. */
  static Stream<Worded> in(Event event) {
    return switch (event) {
      case SeatTaken e -> Stream.of(new OfSeat(e.seat()));
      case SeatRenamed e -> Stream.of(new OfSeat(e.seat()));
      case SeatRemoved e -> Stream.of(new OfSeat(e.seat()));

      case AnnotationMade e -> Stream.of(new OfNote(e.annotation()));
      case AnnotationEdited e -> Stream.of(new OfNote(e.annotation()));
      case ReplyMade e -> Stream.of(new OfReply(e.reply()));
      case ReplyEdited e -> Stream.of(new OfReply(e.reply()));
      case MessageSaid e -> Stream.of(new OfMessage(e.message()));

      case MoveSubmitted e -> Stream.of(new OfMove(e.move()));
      case ArgumentMade e -> Stream.of(new OfArgument(e.argument()));
      case MoveRuled e ->
          Stream.concat(
              Stream.of(new OfRuling(e.move())),
              e.facts().stream().map(fact -> new OfFact(fact.fact())));
      case RulingCorrected e -> Stream.of(new OfRuling(e.move()));
      case DiceCorrected e -> Stream.of(new OfRuling(e.move()));

      case FactEstablished e ->
          e.source() instanceof FactSource.OfInject(InjectId inject)
              ? Stream.of(new OfFact(e.fact()), new OfInject(inject))
              : Stream.of(new OfFact(e.fact()));
      case FactCorrected e -> Stream.of(new OfFact(e.fact()));
      case FactExpired e -> Stream.of(new OfFact(e.fact()));
      case InjectSent e -> Stream.of(new OfInject(e.inject()));

      // Words that explain a change of the board or the record: they go by the entry's number.
      case SessionOpened e -> Stream.of();
      case IndicatorMoved e -> Stream.of();
      case IndicatorCorrected e -> Stream.of();
      case BudgetSet e -> Stream.of();
      case WordsBlanked e -> Stream.of();

      // No words.
      case MarkingSet e -> Stream.of();
      case PlayStarted e -> Stream.of();
      case HotWashOpened e -> Stream.of();
      case SessionClosed e -> Stream.of();
      case InvitationIssued e -> Stream.of();
      case InvitationRevoked e -> Stream.of();
      case SeatAssigned e -> Stream.of();
      case SeatLeft e -> Stream.of();
      case DoorLocked e -> Stream.of();
      case DoorUnlocked e -> Stream.of();
      case LogGranted e -> Stream.of();
      case LogGrantRevoked e -> Stream.of();
      case BriefRead e -> Stream.of();
      case InjectRead e -> Stream.of();
      case TurnOpened e -> Stream.of();
      case PhaseOpened e -> Stream.of();
      case PhaseReopened e -> Stream.of();
      case PhaseClosed e -> Stream.of();
      case ClockPaused e -> Stream.of();
      case ClockResumed e -> Stream.of();
      case ClockExtended e -> Stream.of();
      case ClockShortened e -> Stream.of();
      case ClockExpired e -> Stream.of();
      case ActorReady e -> Stream.of();
      case ActorNotReady e -> Stream.of();
      case AnnotationDeleted e -> Stream.of();
      case AnnotationWidened e -> Stream.of();
      case AnnotationResolved e -> Stream.of();
      case AnnotationReopened e -> Stream.of();
      case ReplyDeleted e -> Stream.of();
      case MoveWithdrawn e -> Stream.of();
      case MovesRevealed e -> Stream.of();
      case ArgumentWithdrawn e -> Stream.of();
      case ArgumentMarked e -> Stream.of();
      case ReasonMarked e -> Stream.of();
      case MoveTakenUp e -> Stream.of();
      case MoveGivenBack e -> Stream.of();
      case DiceRolled e -> Stream.of();
      case EffectsFellDue e -> Stream.of();
      case IndicatorsDrifted e -> Stream.of();
    };
  }
}
