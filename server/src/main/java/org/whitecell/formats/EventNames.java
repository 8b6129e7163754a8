package org.whitecell.formats;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whitecell.session.Event;
import org.whitecell.session.Event.ActorNotReady;
import org.whitecell.session.Event.ActorReady;
import org.whitecell.session.Event.AnnotationDeleted;
import org.whitecell.session.Event.AnnotationEdited;
import org.whitecell.session.Event.AnnotationMade;
import org.whitecell.session.Event.AnnotationReopened;
import org.whitecell.session.Event.AnnotationResolved;
import org.whitecell.session.Event.AnnotationWidened;
import org.whitecell.session.Event.ArgumentMade;
import org.whitecell.session.Event.ArgumentMarked;
import org.whitecell.session.Event.ArgumentWithdrawn;
import org.whitecell.session.Event.BriefRead;
import org.whitecell.session.Event.BudgetSet;
import org.whitecell.session.Event.ClockExpired;
import org.whitecell.session.Event.ClockExtended;
import org.whitecell.session.Event.ClockPaused;
import org.whitecell.session.Event.ClockResumed;
import org.whitecell.session.Event.ClockShortened;
import org.whitecell.session.Event.DiceCorrected;
import org.whitecell.session.Event.DiceRolled;
import org.whitecell.session.Event.DoorLocked;
import org.whitecell.session.Event.DoorUnlocked;
import org.whitecell.session.Event.EffectsFellDue;
import org.whitecell.session.Event.FactCorrected;
import org.whitecell.session.Event.FactEstablished;
import org.whitecell.session.Event.FactExpired;
import org.whitecell.session.Event.HotWashOpened;
import org.whitecell.session.Event.IndicatorCorrected;
import org.whitecell.session.Event.IndicatorMoved;
import org.whitecell.session.Event.IndicatorsDrifted;
import org.whitecell.session.Event.InjectRead;
import org.whitecell.session.Event.InjectSent;
import org.whitecell.session.Event.InvitationIssued;
import org.whitecell.session.Event.InvitationRevoked;
import org.whitecell.session.Event.LogGrantRevoked;
import org.whitecell.session.Event.LogGranted;
import org.whitecell.session.Event.MarkingSet;
import org.whitecell.session.Event.MessageSaid;
import org.whitecell.session.Event.MoveGivenBack;
import org.whitecell.session.Event.MoveRuled;
import org.whitecell.session.Event.MoveSubmitted;
import org.whitecell.session.Event.MoveTakenUp;
import org.whitecell.session.Event.MoveWithdrawn;
import org.whitecell.session.Event.MovesRevealed;
import org.whitecell.session.Event.PhaseClosed;
import org.whitecell.session.Event.PhaseOpened;
import org.whitecell.session.Event.PhaseReopened;
import org.whitecell.session.Event.PlayStarted;
import org.whitecell.session.Event.ReasonMarked;
import org.whitecell.session.Event.ReplyDeleted;
import org.whitecell.session.Event.ReplyEdited;
import org.whitecell.session.Event.ReplyMade;
import org.whitecell.session.Event.RulingCorrected;
import org.whitecell.session.Event.SeatAssigned;
import org.whitecell.session.Event.SeatLeft;
import org.whitecell.session.Event.SeatRemoved;
import org.whitecell.session.Event.SeatRenamed;
import org.whitecell.session.Event.SeatTaken;
import org.whitecell.session.Event.SessionClosed;
import org.whitecell.session.Event.SessionOpened;
import org.whitecell.session.Event.TurnOpened;
import org.whitecell.session.Event.WordsBlanked;

/**
 * The stable names of all events, one line each. A name once given is never given again; a class
 * may be renamed freely, and a component with a higher version and an {@link Upcast}.
 */
final class EventNames {

  private static final Map<Class<? extends Event>, EventName> NAMES =
      Map.ofEntries(
          Map.entry(SessionOpened.class, new EventName("session-opened", 1)),
          Map.entry(MarkingSet.class, new EventName("marking-set", 1)),
          Map.entry(PlayStarted.class, new EventName("play-started", 1)),
          Map.entry(HotWashOpened.class, new EventName("hot-wash-opened", 1)),
          Map.entry(SessionClosed.class, new EventName("session-closed", 1)),
          Map.entry(InvitationIssued.class, new EventName("invitation-issued", 1)),
          Map.entry(InvitationRevoked.class, new EventName("invitation-revoked", 1)),
          Map.entry(SeatTaken.class, new EventName("seat-taken", 1)),
          Map.entry(SeatAssigned.class, new EventName("seat-assigned", 1)),
          Map.entry(SeatRenamed.class, new EventName("seat-renamed", 1)),
          Map.entry(SeatLeft.class, new EventName("seat-left", 1)),
          Map.entry(SeatRemoved.class, new EventName("seat-removed", 1)),
          Map.entry(DoorLocked.class, new EventName("door-locked", 1)),
          Map.entry(DoorUnlocked.class, new EventName("door-unlocked", 1)),
          Map.entry(LogGranted.class, new EventName("log-granted", 1)),
          Map.entry(LogGrantRevoked.class, new EventName("log-grant-revoked", 1)),
          Map.entry(BriefRead.class, new EventName("brief-read", 1)),
          Map.entry(InjectRead.class, new EventName("inject-read", 1)),
          Map.entry(TurnOpened.class, new EventName("turn-opened", 1)),
          Map.entry(PhaseOpened.class, new EventName("phase-opened", 1)),
          Map.entry(PhaseReopened.class, new EventName("phase-reopened", 1)),
          Map.entry(PhaseClosed.class, new EventName("phase-closed", 1)),
          Map.entry(ClockPaused.class, new EventName("clock-paused", 1)),
          Map.entry(ClockResumed.class, new EventName("clock-resumed", 1)),
          Map.entry(ClockExtended.class, new EventName("clock-extended", 1)),
          Map.entry(ClockShortened.class, new EventName("clock-shortened", 1)),
          Map.entry(ClockExpired.class, new EventName("clock-expired", 1)),
          Map.entry(ActorReady.class, new EventName("actor-ready", 1)),
          Map.entry(ActorNotReady.class, new EventName("actor-not-ready", 1)),
          Map.entry(AnnotationMade.class, new EventName("annotation-made", 1)),
          Map.entry(AnnotationEdited.class, new EventName("annotation-edited", 1)),
          Map.entry(AnnotationDeleted.class, new EventName("annotation-deleted", 1)),
          Map.entry(AnnotationWidened.class, new EventName("annotation-widened", 1)),
          Map.entry(AnnotationResolved.class, new EventName("annotation-resolved", 1)),
          Map.entry(AnnotationReopened.class, new EventName("annotation-reopened", 1)),
          Map.entry(ReplyMade.class, new EventName("reply-made", 1)),
          Map.entry(ReplyEdited.class, new EventName("reply-edited", 1)),
          Map.entry(ReplyDeleted.class, new EventName("reply-deleted", 1)),
          Map.entry(MoveSubmitted.class, new EventName("move-submitted", 1)),
          Map.entry(MoveWithdrawn.class, new EventName("move-withdrawn", 1)),
          Map.entry(MovesRevealed.class, new EventName("moves-revealed", 1)),
          Map.entry(ArgumentMade.class, new EventName("argument-made", 1)),
          Map.entry(ArgumentWithdrawn.class, new EventName("argument-withdrawn", 1)),
          Map.entry(ArgumentMarked.class, new EventName("argument-marked", 1)),
          Map.entry(ReasonMarked.class, new EventName("reason-marked", 1)),
          Map.entry(MoveTakenUp.class, new EventName("move-taken-up", 1)),
          Map.entry(MoveGivenBack.class, new EventName("move-given-back", 1)),
          Map.entry(DiceRolled.class, new EventName("dice-rolled", 1)),
          Map.entry(DiceCorrected.class, new EventName("dice-corrected", 1)),
          Map.entry(MoveRuled.class, new EventName("move-ruled", 1)),
          Map.entry(RulingCorrected.class, new EventName("ruling-corrected", 1)),
          Map.entry(EffectsFellDue.class, new EventName("effects-fell-due", 1)),
          Map.entry(BudgetSet.class, new EventName("budget-set", 1)),
          Map.entry(IndicatorsDrifted.class, new EventName("indicators-drifted", 1)),
          Map.entry(FactEstablished.class, new EventName("fact-established", 1)),
          Map.entry(FactCorrected.class, new EventName("fact-corrected", 1)),
          Map.entry(FactExpired.class, new EventName("fact-expired", 1)),
          Map.entry(IndicatorMoved.class, new EventName("indicator-moved", 1)),
          Map.entry(IndicatorCorrected.class, new EventName("indicator-corrected", 1)),
          Map.entry(InjectSent.class, new EventName("inject-sent", 1)),
          Map.entry(MessageSaid.class, new EventName("message-said", 1)),
          Map.entry(WordsBlanked.class, new EventName("words-blanked", 1)));

  private static final Map<String, Class<? extends Event>> TYPES =
      NAMES.entrySet().stream()
          .collect(Collectors.toMap(entry -> entry.getValue().name(), Map.Entry::getKey));

  private EventNames() {}

  /** The name under which an event is written today. */
  static EventName of(Class<? extends Event> type) {
    EventName name = NAMES.get(type);
    if (name == null) {
      throw new IllegalStateException(type + " has no name in the log");
    }
    return name;
  }

  /** The class of the events of this name; null for a name that is not known here. */
  static @Nullable Class<? extends Event> type(String name) {
    return TYPES.get(name);
  }

  /** All names, for the test that holds the table complete. */
  static Stream<Class<? extends Event>> types() {
    return NAMES.keySet().stream();
  }
}
