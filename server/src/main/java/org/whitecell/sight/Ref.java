package org.whitecell.sight;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.whitecell.annotation.AnnotationId;
import org.whitecell.annotation.ReplyId;
import org.whitecell.scenario.ActionId;
import org.whitecell.scenario.ActorId;
import org.whitecell.scenario.FactId;
import org.whitecell.scenario.IndicatorId;
import org.whitecell.scenario.InjectId;
import org.whitecell.scenario.QuestionId;
import org.whitecell.session.AccountId;
import org.whitecell.session.ArgumentId;
import org.whitecell.session.Channel;
import org.whitecell.session.InvitationId;
import org.whitecell.session.MoveId;
import org.whitecell.session.People;
import org.whitecell.session.SeatId;
import org.whitecell.session.State;

/** Names one thing of a state that may be a card in somebody's view. */
sealed interface Ref {
  record TheSession() implements Ref {}

  record TheCourse() implements Ref {}

  record TheTurn() implements Ref {}

  record TheScenario() implements Ref {}

  record OfActor(ActorId id) implements Ref {}

  record OfBrief(ActorId id) implements Ref {}

  record OfAction(ActionId id) implements Ref {}

  record OfSeat(SeatId id) implements Ref {}

  record OfInvitation(InvitationId id) implements Ref {}

  record OfGrant(AccountId id) implements Ref {}

  record OfReading(People.Reading id) implements Ref {}

  record OfAnnotation(AnnotationId id) implements Ref {}

  record OfReply(ReplyId id) implements Ref {}

  record OfMove(MoveId id) implements Ref {}

  record OfArgument(ArgumentId id) implements Ref {}

  record OfRoll(MoveId id) implements Ref {}

  record OfRuling(MoveId id) implements Ref {}

  record OfIndicator(IndicatorId id) implements Ref {}

  record OfFact(FactId id) implements Ref {}

  record OfInject(InjectId id) implements Ref {}

  record OfPlanned(InjectId id) implements Ref {}

  record OfQuestion(QuestionId id) implements Ref {}

  record OfChannel(Channel channel) implements Ref {}

  /** The n-th message said, from 0. */
  record OfMessage(int n) implements Ref {}

  /** Everything there is. */
  static Stream<Ref> all(State s) {
    return Stream.of(
            Stream.of(new TheSession(), new TheCourse(), new TheTurn(), new TheScenario()),
            actors(s),
            s.scenario().actors().stream().map(a -> new OfBrief(a.id())),
            s.scenario().actions().stream().map(a -> new OfAction(a.id())),
            planned(s),
            s.scenario().questions().stream().map(q -> new OfQuestion(q.id())),
            s.channels().stream().map(OfChannel::new),
            s.seats().keySet().stream().map(OfSeat::new),
            s.people().invitations().keySet().stream().map(OfInvitation::new),
            s.people().grants().stream().map(OfGrant::new),
            s.people().readings().keySet().stream().map(OfReading::new),
            s.marks().annotations().keySet().stream().map(OfAnnotation::new),
            s.marks().replies().keySet().stream().map(OfReply::new),
            s.play().moves().keySet().stream().map(OfMove::new),
            s.play().arguments().keySet().stream().map(OfArgument::new),
            s.play().rolls().keySet().stream().map(OfRoll::new),
            s.play().rulings().keySet().stream().map(OfRuling::new),
            indicators(s),
            s.board().facts().keySet().stream().map(OfFact::new),
            s.board().injects().keySet().stream().map(OfInject::new),
            messages(s))
        .flatMap(refs -> refs);
  }

  static Stream<Ref> actors(State s) {
    return s.scenario().actors().stream().map(a -> new OfActor(a.id()));
  }

  static Stream<Ref> planned(State s) {
    return s.scenario().injects().stream().map(i -> new OfPlanned(i.id()));
  }

  static Stream<Ref> indicators(State s) {
    return s.scenario().indicators().stream().map(i -> new OfIndicator(i.id()));
  }

  private static Stream<Ref> messages(State s) {
    return IntStream.range(0, s.talk().size()).mapToObj(OfMessage::new);
  }

  /** The arguments on a move, withdrawn ones among them. */
  static Stream<Ref> argumentsOn(State s, List<MoveId> moves) {
    return s.play().arguments().values().stream()
        .filter(a -> moves.contains(a.move()))
        .map(a -> new OfArgument(a.id()));
  }
}
