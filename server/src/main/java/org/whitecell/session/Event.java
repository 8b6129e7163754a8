package org.whitecell.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whitecell.annotation.AnnotationId;
import org.whitecell.annotation.Kind;
import org.whitecell.annotation.Layer;
import org.whitecell.annotation.ReplyId;
import org.whitecell.document.Passage;
import org.whitecell.document.RevisionId;
import org.whitecell.scenario.ActorId;
import org.whitecell.scenario.Degree;
import org.whitecell.scenario.FactId;
import org.whitecell.scenario.InjectId;
import org.whitecell.scenario.PhaseKind;
import org.whitecell.scenario.ScenarioId;
import org.whitecell.scenario.TagId;
import org.whitecell.words.Text;

/**
 * What happened in a session. Events carry outcomes, so that folding them needs no rule that may
 * change later; their stable names and versions are given where they are written and read.
 */
public sealed interface Event {

  // The session

  /** The first event of every log; pins the text and the scenario by content hash. */
  record SessionOpened(
      Text title,
      RevisionId revision,
      ScenarioId scenario,
      String marking,
      Naming naming,
      List<CitationChoice> citations)
      implements Event {}

  record MarkingSet(String marking) implements Event {}

  record PlayStarted() implements Event {}

  record HotWashOpened() implements Event {}

  record SessionClosed() implements Event {}

  // People

  record InvitationIssued(InvitationId invitation, Role role, Places places) implements Event {}

  record InvitationRevoked(InvitationId invitation) implements Event {}

  /**
   * @param invitation null for the lead's own seat at opening, and by the lobby code
   */
  record SeatTaken(SeatId seat, Role role, Text name, @Nullable InvitationId invitation)
      implements Event {}

  record SeatAssigned(SeatId seat, Role role) implements Event {}

  record SeatRenamed(SeatId seat, Text name) implements Event {}

  record SeatLeft(SeatId seat) implements Event {}

  record SeatRemoved(SeatId seat, Text reason) implements Event {}

  record DoorLocked() implements Event {}

  record DoorUnlocked() implements Event {}

  record LogGranted(AccountId account) implements Event {}

  record LogGrantRevoked(AccountId account) implements Event {}

  record BriefRead(SeatId seat, ActorId actor) implements Event {}

  record InjectRead(SeatId seat, InjectId inject) implements Event {}

  // The course of play

  record TurnOpened(int turn) implements Event {}

  /**
   * A phase opens; nobody is ready any more.
   *
   * @param deadline when the clock runs out, or null for a phase without a clock
   */
  record PhaseOpened(int turn, PhaseKind phase, @Nullable Instant deadline) implements Event {}

  /**
   * A phase that had been left opens again; nobody is ready any more.
   *
   * @param deadline when the clock runs out, or null for a phase without a clock
   */
  record PhaseReopened(int turn, PhaseKind phase, @Nullable Instant deadline) implements Event {}

  record PhaseClosed(int turn, PhaseKind phase) implements Event {}

  record ClockPaused(Duration remaining, PauseCause cause) implements Event {}

  record ClockResumed(Instant deadline) implements Event {}

  record ClockExtended(Duration by, @Nullable Instant deadline, @Nullable Duration remaining)
      implements Event {}

  record ClockShortened(Duration by, @Nullable Instant deadline, @Nullable Duration remaining)
      implements Event {}

  record ClockExpired(Instant deadline) implements Event {}

  record ActorReady(ActorId actor) implements Event {}

  record ActorNotReady(ActorId actor) implements Event {}

  enum PauseCause {
    WHITE_CELL,
    OUTAGE
  }

  // Annotations

  record AnnotationMade(
      AnnotationId annotation,
      SeatId seat,
      Role role,
      Passage passage,
      Kind kind,
      Layer layer,
      Text body,
      @Nullable TagId tag)
      implements Event {}

  record AnnotationEdited(AnnotationId annotation, Text body, @Nullable TagId tag)
      implements Event {}

  record AnnotationDeleted(AnnotationId annotation) implements Event {}

  /**
   * @param left replies that stay with those who could read them before; null if all came along
   */
  record AnnotationWidened(AnnotationId annotation, Layer layer, @Nullable List<ReplyId> left)
      implements Event {}

  record AnnotationResolved(AnnotationId annotation) implements Event {}

  record AnnotationReopened(AnnotationId annotation) implements Event {}

  record ReplyMade(ReplyId reply, AnnotationId annotation, SeatId seat, Role role, Text body)
      implements Event {}

  record ReplyEdited(ReplyId reply, Text body) implements Event {}

  record ReplyDeleted(ReplyId reply) implements Event {}

  // Moves

  /**
   * @param cost in the actor's budget points, reserved from now on
   * @param number such as U2, given when the move is visible to all; null while it is sealed
   */
  record MoveSubmitted(
      MoveId move,
      DraftId draft,
      ActorId actor,
      SeatId seat,
      int turn,
      MoveContent content,
      int cost,
      @Nullable String number)
      implements Event {}

  record MoveWithdrawn(MoveId move) implements Event {}

  /** All sealed moves of a turn, shown together. */
  record MovesRevealed(int turn, List<Reveal> moves) implements Event {
    public record Reveal(MoveId move, String number) {}
  }

  record ArgumentMade(
      ArgumentId argument,
      MoveId move,
      SeatId seat,
      Role role,
      Side side,
      Text text,
      List<Evidence> evidence)
      implements Event {}

  record ArgumentWithdrawn(ArgumentId argument) implements Event {}

  record ArgumentMarked(ArgumentId argument, Strength strength) implements Event {}

  record ReasonMarked(MoveId move, int reason, Strength strength) implements Event {}

  // Rulings

  /**
   * Somebody of the white cell rules on this move from now on, until it is ruled, withdrawn, given
   * back or taken over.
   *
   * @param from who had it until now; null for nobody
   */
  record MoveTakenUp(MoveId move, SeatId seat, @Nullable SeatId from) implements Event {}

  /** Also when whoever had it leaves or is removed. */
  record MoveGivenBack(MoveId move) implements Event {}

  record DiceRolled(MoveId move, Roll roll) implements Event {}

  /**
   * Dice of the table were entered wrongly.
   *
   * @param roll as it stands from now on: the same but for its faces
   */
  record DiceCorrected(MoveId move, SeatId by, Roll roll, Text why) implements Event {}

  /**
   * How a move came out, with everything that was weighed.
   *
   * @param strongReasons the move's own reasons that were marked strong, counted from 0
   * @param strongArguments the arguments that were marked strong
   * @param proposed what the scenario proposes for this degree
   * @param effects what was ruled
   * @param atOnce the indicators as they moved at once
   */
  record MoveRuled(
      MoveId move,
      SeatId by,
      Method method,
      @Nullable Roll roll,
      List<Integer> strongReasons,
      List<ArgumentId> strongArguments,
      List<Evidence> weighed,
      Degree degree,
      List<Effect> proposed,
      List<Effect> effects,
      @Nullable Text changeReason,
      List<IndicatorChange> atOnce,
      List<NewFact> facts,
      Text account)
      implements Event {
    public record NewFact(FactId fact, int number, Text text) {}
  }

  record RulingCorrected(MoveId move, SeatId by, Degree degree, Text account, Text why)
      implements Event {}

  /** Effects of earlier rulings and injects that fell due, or ran out, as a turn opened. */
  record EffectsFellDue(int turn, List<Due> effects) implements Event {
    public record Due(EffectSource source, IndicatorChange change) {}
  }

  /** From this turn on, until it is set again. */
  record BudgetSet(ActorId actor, int from, int to, Text why) implements Event {}

  /** What the scenario moves by itself each turn. */
  record IndicatorsDrifted(int turn, List<IndicatorChange> changes) implements Event {}

  // Facts, indicators, injects

  /**
   * @param number given when everybody may see it; null for a fact that some alone may see, for
   *     numbers count
   */
  record FactEstablished(
      FactId fact,
      @Nullable Integer number,
      Text text,
      FactSource source,
      @Nullable Integer untilTurn)
      implements Event {}

  record FactCorrected(FactId fact, Text text, Text why) implements Event {}

  record FactExpired(FactId fact, Text why) implements Event {}

  record IndicatorMoved(IndicatorChange change, Text why) implements Event {}

  record IndicatorCorrected(IndicatorChange change, Text why) implements Event {}

  /**
   * @param number given when it goes to everybody; null otherwise, for numbers count
   * @param to nobody named means everybody
   */
  record InjectSent(
      InjectId inject,
      @Nullable Integer number,
      Text title,
      Text text,
      List<ActorId> to,
      List<Effect> effects,
      List<IndicatorChange> atOnce)
      implements Event {}

  // Talk

  record MessageSaid(MessageId message, ChannelId channel, SeatId seat, Role role, Text text)
      implements Event {}

  // The record

  record WordsBlanked(List<Long> entries, Text why) implements Event {}
}
