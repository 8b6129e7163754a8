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
import org.whitecell.scenario.IndicatorId;
import org.whitecell.scenario.InjectId;
import org.whitecell.scenario.PhaseKind;
import org.whitecell.scenario.Points;
import org.whitecell.scenario.ScenarioId;
import org.whitecell.scenario.TagId;
import org.whitecell.words.Text;

/** What somebody asks of a session. Ids of new things are not in it: they come with the order. */
public sealed interface Command {

  /** Asked by the server's door on behalf of a person or an account, never from a socket. */
  sealed interface AtTheDoor extends Command {}

  /** Asked by the server itself. */
  sealed interface OfTheServer extends Command {}

  /** Done by a person in a seat. */
  sealed interface BySeat extends Command {}

  /** Asked by a person in a seat, over the socket. */
  sealed interface FromASeat extends BySeat {}

  // The door

  record OpenSession(
      Text title,
      RevisionId revision,
      ScenarioId scenario,
      String marking,
      Naming naming,
      List<CitationChoice> citations,
      Text leadName)
      implements AtTheDoor {}

  record TakeSeat(InvitationId invitation, Text name) implements AtTheDoor {}

  /** Comes by the lobby code. */
  record EnterLobby(Text name) implements AtTheDoor {}

  // The server

  /** Ignored when it is no longer the running clock's deadline. */
  record ClockRanOut(Instant deadline) implements OfTheServer {}

  /** The server was away while a clock ran; the clock is paused with what remained. */
  record NoteOutage(Instant lastSeen) implements OfTheServer {}

  /** A draft that the white cell has submitted as it is, when it closes the phase of moves. */
  record SubmitLeftover(DraftId draft, ActorId actor, SeatId writer, MoveContent content)
      implements OfTheServer {}

  // People

  record Invite(Role role, Places places) implements FromASeat {}

  record RevokeInvitation(InvitationId invitation) implements FromASeat {}

  record AssignSeat(SeatId seat, Role role) implements FromASeat {}

  record Rename(Text name) implements FromASeat {}

  record Leave() implements FromASeat {}

  record Remove(SeatId seat, Text reason) implements FromASeat {}

  record LockDoor() implements FromASeat {}

  record UnlockDoor() implements FromASeat {}

  record SetMarking(String marking) implements FromASeat {}

  /** From the session's close on, the organizer may read its log. */
  record GrantLog(AccountId account) implements FromASeat {}

  record RevokeLogGrant(AccountId account) implements FromASeat {}

  record ReadBrief() implements FromASeat {}

  record ReadInject(InjectId inject) implements FromASeat {}

  // The course of play

  record StartPlay() implements FromASeat {}

  /** Opens the next phase; after the last of a turn, the next turn; closes what is still open. */
  record OpenNextPhase(Juncture from, Leftovers leftovers) implements FromASeat {}

  /** Opens any phase of the current turn, forward; nothing that was decided is undone. */
  record OpenPhase(Juncture from, PhaseKind phase, Leftovers leftovers) implements FromASeat {}

  /** Opens the phase again that was left last, as long as nothing rests on its having been left. */
  record ReopenPhase(Juncture from) implements FromASeat {}

  record ClosePhase(Juncture from, Leftovers leftovers) implements FromASeat {}

  record PauseClock() implements FromASeat {}

  record ResumeClock() implements FromASeat {}

  /** By a second to an hour; also starts a clock that has run out again. */
  record ExtendClock(Duration by) implements FromASeat {}

  /** By a second to an hour, and to no less than a minute. */
  record ShortenClock(Duration by) implements FromASeat {}

  record SayReady() implements FromASeat {}

  record TakeBackReady() implements FromASeat {}

  record OpenHotWash(Juncture from) implements FromASeat {}

  record CloseSession(Juncture from) implements FromASeat {}

  // Annotations

  record Annotate(Passage passage, Kind kind, Layer layer, Text body, @Nullable TagId tag)
      implements FromASeat {}

  record EditAnnotation(AnnotationId annotation, Text body, @Nullable TagId tag)
      implements FromASeat {}

  record DeleteAnnotation(AnnotationId annotation) implements FromASeat {}

  /**
   * Lets more people read a note of one's own.
   *
   * @param replies what becomes of the replies that others wrote to it; null means they stay
   */
  record WidenAnnotation(AnnotationId annotation, Layer layer, @Nullable Replies replies)
      implements FromASeat {
    public enum Replies {
      /** They stay with those who can read them now. */
      STAY,
      /** They are read by whoever reads the note. */
      COME_ALONG
    }
  }

  record ResolveAnnotation(AnnotationId annotation) implements FromASeat {}

  record ReopenAnnotation(AnnotationId annotation) implements FromASeat {}

  record Reply(AnnotationId annotation, Text body) implements FromASeat {}

  record EditReply(ReplyId reply, Text body) implements FromASeat {}

  record DeleteReply(ReplyId reply) implements FromASeat {}

  // Moves

  /** Submits a draft as it is at that version; the room makes a {@link MakeMove} of it. */
  record SubmitMove(DraftId draft, long version) implements FromASeat {}

  /** What a submitted draft says; never from a socket. */
  record MakeMove(DraftId draft, MoveContent content) implements BySeat {}

  record WithdrawMove(MoveId move) implements FromASeat {}

  record Argue(MoveId move, Side side, Text text, List<Evidence> evidence) implements FromASeat {}

  record WithdrawArgument(ArgumentId argument) implements FromASeat {}

  record MarkArgument(ArgumentId argument, Strength strength) implements FromASeat {}

  /** Marks one of the move's own reasons, counted from 0. */
  record MarkReason(MoveId move, int reason, Strength strength) implements FromASeat {}

  // Rulings

  record RollDice(MoveId move, int target) implements FromASeat {}

  /** Dice thrown on the table and entered by hand; marked so. */
  record EnterDice(MoveId move, int target, int first, int second) implements FromASeat {}

  /** Puts right what was entered by hand, as long as the move is not ruled on. */
  record CorrectDice(MoveId move, int first, int second, Text why) implements FromASeat {}

  /**
   * Takes a move up to rule on it, so that the rest of the white cell sees who does. It is no lock.
   *
   * @param from who has it now, as the sender knows; null for nobody
   */
  record TakeUpMove(MoveId move, @Nullable SeatId from) implements FromASeat {}

  /** Only who has taken it up gives it back. */
  record GiveBackMove(MoveId move) implements FromASeat {}

  /**
   * Publishes how a move came out.
   *
   * @param changeReason why the effects differ from those the scenario proposes, if they do
   * @param facts what is now established, in words
   */
  record Rule(
      MoveId move,
      Method method,
      Degree degree,
      List<Effect> effects,
      @Nullable Text changeReason,
      List<Text> facts,
      Text account,
      List<Evidence> weighed)
      implements FromASeat {}

  record CorrectRuling(MoveId move, Degree degree, Text account, Text why) implements FromASeat {}

  // Facts, indicators, injects

  record EstablishFact(Text text, @Nullable Integer untilTurn) implements FromASeat {}

  record CorrectFact(FactId fact, Text text, Text why) implements FromASeat {}

  record ExpireFact(FactId fact, Text why) implements FromASeat {}

  record MoveIndicator(IndicatorId indicator, Points delta, Text why) implements FromASeat {}

  record CorrectIndicator(IndicatorId indicator, Points value, Text why) implements FromASeat {}

  /** Sends an inject of the scenario as it stands or reworded. Nobody named means everybody. */
  record SendInject(InjectId inject, Text title, Text text, List<ActorId> to, List<Effect> effects)
      implements FromASeat {}

  /** Sends an inject that the scenario does not have. */
  record WriteInject(Text title, Text text, List<ActorId> to, List<Effect> effects)
      implements FromASeat {}

  record SetBudget(ActorId actor, int points, Text why) implements FromASeat {}

  // Talk

  record Say(ChannelId channel, Text text) implements FromASeat {}

  // The record

  /**
   * Blanks the words of the entries with these numbers; the entries themselves stay. Only the white
   * cell, with a reason.
   */
  record BlankWords(List<Long> entries, Text why) implements FromASeat {}

  /**
   * Takes the words of a thing off the wall: all that was ever said as this thing, with its edits
   * and corrections, is blanked wherever it lies. Only the white cell, with a reason.
   */
  record BlankWordsOf(Worded of, Text why) implements FromASeat {}
}
