package org.whitecell.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.whitecell.annotation.Layer;
import org.whitecell.annotation.ReplyId;
import org.whitecell.scenario.ActorId;
import org.whitecell.scenario.IndicatorSpec;
import org.whitecell.session.Event.*;

/** Folds a log into a state. Events carry outcomes, so that it only assigns. */
public final class Evolve {
  private Evolve() {}

  /**
   * The state after an event.
   *
   * @throws IllegalStateException if the log contradicts itself
   */
  public static State apply(State state, Recorded recorded) {
    if (recorded.seq() != state.seq() + 1) {
      throw new IllegalStateException("entry " + recorded.seq() + " after " + state.seq());
    }
    Keys keys = state.keys();
    if (recorded.key() != null && recorded.by() instanceof Issuer.Seated(SeatId seat)) {
      keys = keys.with(seat, recorded.key(), recorded.digest(), recorded.made());
    }
    State after =
        Steps.taken(
            state, apply(state, recorded.event(), recorded.at()), recorded.event(), recorded.at());
    if (ReopenRules.isFinal(recorded.event())) {
      after = after.with(after.turn().settled());
    }
    return after.with(state.wordings().with(recorded)).at(recorded.seq(), recorded.at(), keys);
  }

  private static State apply(State s, Event event, Instant at) {
    return switch (event) {
      case SessionOpened e ->
          s.with(new Opening(e.title(), e.marking(), e.naming(), e.citations(), at));
      case MarkingSet e -> s.with(s.opening().with(e.marking()));
      case PlayStarted() -> s.with(Stage.RUNNING);
      case HotWashOpened() -> s.with(Stage.HOT_WASH).with(s.turn().closed());
      case SessionClosed() -> s.with(Stage.CLOSED).with(s.turn().closed());

      case InvitationIssued e ->
          s.with(
              s.people()
                  .with(
                      new Invitation(
                          e.invitation(), e.role(), e.places(), 0, Invitation.Validity.VALID, at)));
      case InvitationRevoked e ->
          s.with(s.people().with(State.known(s.people().invitations(), e.invitation()).revoked()));
      case SeatTaken e -> s.with(taken(s.people(), e, at));
      case SeatAssigned e -> s.with(s.people().with(seat(s, e.seat()).with(e.role())));
      case SeatRenamed e -> s.with(s.people().with(seat(s, e.seat()).with(e.name())));
      case SeatLeft e -> s.with(s.people().with(seat(s, e.seat()).with(Seat.Presence.LEFT)));
      case SeatRemoved e -> s.with(s.people().with(seat(s, e.seat()).with(Seat.Presence.REMOVED)));
      case DoorLocked() -> s.with(s.people().with(People.Door.LOCKED));
      case DoorUnlocked() -> s.with(s.people().with(People.Door.OPEN));
      case LogGranted e -> s.with(s.people().withGrants(s.people().grants().plus(e.account())));
      case LogGrantRevoked e ->
          s.with(s.people().withGrants(s.people().grants().minus(e.account())));
      case BriefRead e -> s.with(s.people().with(new People.Reading(e.seat(), null), at));
      case InjectRead e -> s.with(s.people().with(new People.Reading(e.seat(), e.inject()), at));

      case TurnOpened e -> {
        Board closed = closingTracks(s);
        yield s.with(closed).with(s.turn().opening(e.turn())).with(TurnOpening.on(closed));
      }
      case PhaseOpened e -> s.with(s.turn().opening(e.phase(), running(e.deadline())));
      case PhaseReopened e -> s.with(s.turn().opening(e.phase(), running(e.deadline())));
      case PhaseClosed e -> s.with(s.turn().leaving(e.phase(), at));
      case ClockPaused e -> s.with(s.turn().with(new Clock.Paused(e.remaining(), e.cause())));
      case ClockResumed e -> s.with(s.turn().with(new Clock.Running(e.deadline())));
      case ClockExtended e ->
          s.with(s.turn().with(reset(s.turn().clock(), e.deadline(), e.remaining())));
      case ClockShortened e ->
          s.with(s.turn().with(reset(s.turn().clock(), e.deadline(), e.remaining())));
      case ClockExpired e -> s.with(s.turn().with(new Clock.Over(e.deadline())));
      case ActorReady e -> s.with(s.turn().withReady(s.turn().ready().plus(e.actor())));
      case ActorNotReady e -> s.with(s.turn().withReady(s.turn().ready().minus(e.actor())));

      case AnnotationMade e ->
          s.with(
              s.marks()
                  .with(
                      new Annotation(
                          e.annotation(),
                          e.seat(),
                          e.role(),
                          e.passage(),
                          e.kind(),
                          e.layer(),
                          e.body(),
                          e.tag(),
                          at,
                          null,
                          Annotation.Fate.STANDING,
                          Annotation.Answer.OPEN)));
      case AnnotationEdited e ->
          s.with(s.marks().change(e.annotation(), a -> a.edited(e.body(), e.tag(), at)));
      case AnnotationDeleted e -> s.with(s.marks().change(e.annotation(), Annotation::deleted));
      case AnnotationWidened e -> s.with(widened(s.marks(), e));
      case AnnotationResolved e ->
          s.with(s.marks().change(e.annotation(), a -> a.with(Annotation.Answer.RESOLVED)));
      case AnnotationReopened e ->
          s.with(s.marks().change(e.annotation(), a -> a.with(Annotation.Answer.OPEN)));
      case ReplyMade e ->
          s.with(
              s.marks()
                  .with(
                      new ThreadReply(
                          e.reply(),
                          e.annotation(),
                          e.seat(),
                          e.role(),
                          e.body(),
                          at,
                          null,
                          Annotation.Fate.STANDING,
                          null)));
      case ReplyEdited e -> s.with(s.marks().change(e.reply(), r -> r.edited(e.body(), at)));
      case ReplyDeleted e -> s.with(s.marks().change(e.reply(), ThreadReply::deleted));

      case MoveSubmitted e -> s.with(s.play().with(submitted(e, at)));
      case MoveWithdrawn e ->
          s.with(s.play().with(move(s, e.move()).with(Move.Standing.WITHDRAWN)));
      case MovesRevealed e -> s.with(revealed(s.play(), e, at));
      case ArgumentMade e ->
          s.with(
              s.play()
                  .with(
                      new Argument(
                          e.argument(),
                          e.move(),
                          e.seat(),
                          e.role(),
                          e.side(),
                          e.text(),
                          e.evidence(),
                          Strength.PLAIN,
                          Argument.Standing.MADE,
                          at)));
      case ArgumentWithdrawn e -> s.with(s.play().with(argument(s, e.argument()).withdrawn()));
      case ArgumentMarked e -> s.with(s.play().with(argument(s, e.argument()).with(e.strength())));
      case ReasonMarked e ->
          s.with(s.play().with(move(s, e.move()).marked(e.reason(), e.strength())));

      case MoveTakenUp e -> s.with(s.play().with(move(s, e.move()).takenUp(e.seat())));
      case MoveGivenBack e -> s.with(s.play().with(move(s, e.move()).takenUp(null)));
      case DiceRolled e -> s.with(s.play().with(e.move(), Rolled.of(e.roll())));
      case DiceCorrected e ->
          s.with(
              s.play()
                  .with(
                      e.move(),
                      State.known(s.play().rolls(), e.move())
                          .corrected(e.roll(), e.by(), e.why(), at)));
      case MoveRuled e -> ruled(s, e, at);
      case RulingCorrected e ->
          s.with(
              s.play()
                  .with(
                      State.known(s.play().rulings(), e.move())
                          .with(
                              new Ruling.Correction(
                                  e.by(), e.degree(), e.account(), e.why(), at))));
      case EffectsFellDue e -> {
        Board board =
            s.board()
                .with(e.effects().stream().map(EffectsFellDue.Due::change).toList())
                .withPending(notYetDue(s.board().pending(), e.turn()));
        yield s.with(board).with(s.game().opening().fellDue(e.effects(), board));
      }
      case IndicatorsDrifted e -> {
        Board board = s.board().with(e.changes());
        yield s.with(board).with(s.game().opening().drifted(e.changes(), board));
      }

      case FactEstablished e ->
          s.with(
              s.board()
                  .with(
                      new Fact(
                          e.fact(),
                          e.number(),
                          e.text(),
                          e.source(),
                          addressees(s, e.source()),
                          e.untilTurn(),
                          Fact.Tenure.STANDS,
                          TreePVector.empty(),
                          at)));
      case FactCorrected e ->
          s.with(
              s.board()
                  .with(State.known(s.board().facts(), e.fact()).corrected(e.text(), e.why(), at)));
      case FactExpired e ->
          s.with(s.board().with(State.known(s.board().facts(), e.fact()).expired()));
      case IndicatorMoved e -> s.with(s.board().with(List.of(e.change())));
      case IndicatorCorrected e ->
          s.with(
              s.board()
                  .with(
                      e.change().indicator(),
                      State.known(s.board().tracks(), e.change().indicator())
                          .with(new Track.Correction(e.change(), e.why(), at))));
      case InjectSent e ->
          s.with(
              s.board()
                  .with(e.atOnce())
                  .withPending(
                      plus(
                          s.board().pending(),
                          new EffectSource.OfInject(e.inject()),
                          e.effects(),
                          s.turn().turn()))
                  .with(new SentInject(e, s.turn().turn(), at)));
      case BudgetSet e -> s.with(s.play().with(e.actor(), e.to()));

      case MessageSaid e ->
          s.with(new Message(e.message(), e.channel(), e.seat(), e.role(), e.text(), at));
      case WordsBlanked e -> s;
    };
  }

  private static Seat seat(State s, SeatId id) {
    return State.known(s.seats(), id);
  }

  private static Move move(State s, MoveId id) {
    return State.known(s.play().moves(), id);
  }

  private static Argument argument(State s, ArgumentId id) {
    return State.known(s.play().arguments(), id);
  }

  private static People taken(People people, SeatTaken e, Instant at) {
    People next =
        people.with(
            new Seat(e.seat(), e.role(), e.name(), Seat.Presence.SEATED, at, e.invitation()));
    return e.invitation() == null
        ? next
        : next.with(State.known(people.invitations(), e.invitation()).takenOnceMore());
  }

  private static Clock running(@Nullable Instant deadline) {
    return deadline == null ? new Clock.None() : new Clock.Running(deadline);
  }

  /** A clock with another end, or, where it is paused, with other time left. */
  private static Clock reset(
      Clock clock, @Nullable Instant deadline, @Nullable Duration remaining) {
    if (deadline != null) {
      return new Clock.Running(deadline);
    }
    return clock instanceof Clock.Paused(var before, var cause) && remaining != null
        ? new Clock.Paused(remaining, cause)
        : clock;
  }

  private static Board closingTracks(State s) {
    Board board = s.board();
    for (IndicatorSpec indicator : s.scenario().indicators()) {
      Track track = State.known(board.tracks(), indicator.id());
      board = board.with(indicator.id(), track.closing(s.turn().turn(), s.value(indicator.id())));
    }
    return board;
  }

  private static Move submitted(MoveSubmitted e, Instant at) {
    return new Move(
        e.move(),
        e.actor(),
        e.seat(),
        e.turn(),
        e.content(),
        e.cost(),
        Move.Standing.SUBMITTED,
        HashTreePSet.empty(),
        e.number(),
        at,
        e.number() == null ? null : at,
        null);
  }

  private static Play revealed(Play play, MovesRevealed e, Instant at) {
    Play next = play;
    for (MovesRevealed.Reveal reveal : e.moves()) {
      next = next.with(State.known(play.moves(), reveal.move()).revealed(reveal.number(), at));
    }
    return next;
  }

  private static State ruled(State s, MoveRuled e, Instant at) {
    EffectSource source = new EffectSource.OfMove(e.move());
    Board board =
        s.board()
            .with(e.atOnce())
            .withPending(plus(s.board().pending(), source, e.effects(), s.turn().turn()));
    for (MoveRuled.NewFact fact : e.facts()) {
      board =
          board.with(
              new Fact(
                  fact.fact(),
                  fact.number(),
                  fact.text(),
                  new FactSource.OfRuling(e.move()),
                  List.of(),
                  null,
                  Fact.Tenure.STANDS,
                  TreePVector.empty(),
                  at));
    }
    return s.with(board)
        .with(
            s.play()
                .with(move(s, e.move()).with(Move.Standing.RULED))
                .with(new Ruling(e, at, TreePVector.empty())));
  }

  private static PVector<Pending> plus(
      PVector<Pending> pending, EffectSource source, List<Effect> effects, int turn) {
    List<Pending> more = new ArrayList<>();
    for (Effect effect : effects) {
      int due = turn + effect.afterTurns();
      if (effect.afterTurns() > 0) {
        more.add(new Pending(source, effect.indicator(), effect.delta(), due));
      }
      if (effect.lastsTurns() > 0) {
        more.add(
            new Pending(
                source, effect.indicator(), effect.delta().negated(), due + effect.lastsTurns()));
      }
    }
    return pending.plusAll(more);
  }

  private static PVector<Pending> notYetDue(PVector<Pending> pending, int turn) {
    return TreePVector.from(pending.stream().filter(p -> p.turn() > turn).toList());
  }

  private static List<ActorId> addressees(State s, FactSource source) {
    return source instanceof FactSource.OfInject(var inject)
        ? State.known(s.board().injects(), inject).sent().to()
        : List.of();
  }

  private static Marks widened(Marks marks, AnnotationWidened e) {
    Layer before = State.known(marks.annotations(), e.annotation()).layer();
    Marks now = marks;
    for (ReplyId reply : e.left() == null ? List.<ReplyId>of() : e.left()) {
      now = now.change(reply, r -> r.left(before));
    }
    return now.change(e.annotation(), a -> a.with(e.layer()));
  }
}
