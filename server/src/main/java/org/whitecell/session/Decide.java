package org.whitecell.session;

import org.whitecell.session.Command.*;

/**
 * Decides an order against a state: events with their outcomes, or a refusal. Pure: what the rules
 * cannot make themselves (time, ids, chance) comes with the order.
 */
public final class Decide {
  /** Entries a log may have; what closes a session or is asked by the server still finds room. */
  static final long LONGEST_LOG = 250_000;

  private Decide() {}

  public static Decision decide(State state, Order order) {
    return switch (order.command()) {
      case AtTheDoor command ->
          order.by() instanceof Issuer.Door
              ? DoorRules.decide(state, order, command)
              : notAllowed("This is done at the server's door.");
      case OfTheServer command ->
          order.by() instanceof Issuer.Server
              ? CourseRules.decide(state, order, command)
              : notAllowed("Only the server itself does this.");
      case BySeat command -> bySeat(state, order, command);
    };
  }

  private static Decision bySeat(State state, Order order, BySeat command) {
    Seat seat = order.by() instanceof Issuer.Seated(SeatId id) ? state.people().seat(id) : null;
    if (seat == null || !seat.isSeated()) {
      return notAllowed("You hold no seat in this session.");
    }
    if (order.key() != null) {
      Decision before = state.keys().judge(seat.id(), order.key(), order.digest());
      if (before != null) {
        return before;
      }
    }
    if (state.stage() == Stage.CLOSED && !isKeptAfterTheClose(command)) {
      return Decision.refuse(
          Refusal.Code.SESSION_CLOSED, "The session is closed; its record stands as it is.");
    }
    if (state.seq() >= LONGEST_LOG && !isTakenWhenFull(command)) {
      return logFull();
    }
    Hand by = new Hand(state, order, seat);
    return switch (command) {
      case Invite c -> PeopleRules.invite(by, c);
      case RevokeInvitation c -> PeopleRules.revoke(by, c);
      case AssignSeat c -> PeopleRules.assign(by, c);
      case Rename c -> PeopleRules.rename(by, c);
      case Leave c -> PeopleRules.leave(by);
      case Remove c -> PeopleRules.remove(by, c);
      case LockDoor c -> PeopleRules.lock(by);
      case UnlockDoor c -> PeopleRules.unlock(by);
      case SetMarking c -> PeopleRules.setMarking(by, c);
      case GrantLog c -> PeopleRules.grant(by, c);
      case RevokeLogGrant c -> PeopleRules.revokeGrant(by, c);
      case ReadBrief c -> PeopleRules.readBrief(by);
      case ReadInject c -> PeopleRules.readInject(by, c);

      case StartPlay c -> CourseRules.start(by);
      case OpenNextPhase c -> CourseRules.openNext(by, c);
      case OpenPhase c -> CourseRules.open(by, c);
      case ReopenPhase c -> ReopenRules.reopen(by, c);
      case ClosePhase c -> CourseRules.close(by, c);
      case PauseClock c -> ClockRules.pause(by);
      case ResumeClock c -> ClockRules.resume(by);
      case ExtendClock c -> ClockRules.extend(by, c);
      case ShortenClock c -> ClockRules.shorten(by, c);
      case SayReady c -> CourseRules.ready(by);
      case TakeBackReady c -> CourseRules.notReady(by);
      case OpenHotWash c -> CourseRules.hotWash(by, c);
      case CloseSession c -> CourseRules.closeSession(by, c);

      case Annotate c -> MarkRules.annotate(by, c);
      case EditAnnotation c -> MarkRules.edit(by, c);
      case DeleteAnnotation c -> MarkRules.delete(by, c);
      case WidenAnnotation c -> MarkRules.widen(by, c);
      case ResolveAnnotation c -> MarkRules.resolve(by, c);
      case ReopenAnnotation c -> MarkRules.reopen(by, c);
      case Reply c -> ThreadRules.reply(by, c);
      case EditReply c -> ThreadRules.edit(by, c);
      case DeleteReply c -> ThreadRules.delete(by, c);

      case SubmitMove c -> MoveRules.withoutDraft(by);
      case MakeMove c -> MoveRules.submit(by, c);
      case WithdrawMove c -> MoveRules.withdraw(by, c);
      case Argue c -> ArgumentRules.argue(by, c);
      case WithdrawArgument c -> ArgumentRules.withdraw(by, c);
      case MarkArgument c -> ArgumentRules.mark(by, c);
      case MarkReason c -> ArgumentRules.mark(by, c);

      case TakeUpMove c -> TakingUpRules.takeUp(by, c);
      case GiveBackMove c -> TakingUpRules.giveBack(by, c);
      case RollDice c -> DiceRules.roll(by, c);
      case EnterDice c -> DiceRules.enter(by, c);
      case CorrectDice c -> DiceRules.correct(by, c);
      case Rule c -> RulingRules.rule(by, c);
      case CorrectRuling c -> RulingRules.correct(by, c);

      case EstablishFact c -> BoardRules.establish(by, c);
      case CorrectFact c -> BoardRules.correct(by, c);
      case ExpireFact c -> BoardRules.expire(by, c);
      case MoveIndicator c -> BoardRules.move(by, c);
      case CorrectIndicator c -> BoardRules.correct(by, c);
      case SetBudget c -> BoardRules.setBudget(by, c);
      case SendInject c -> InjectRules.send(by, c);
      case WriteInject c -> InjectRules.write(by, c);

      case Say c -> TalkRules.say(by, c);
      case BlankWords c -> WordRules.blank(by, c);
      case BlankWordsOf c -> WordRules.blank(by, c);
    };
  }

  private static boolean isTakenWhenFull(BySeat command) {
    return command instanceof CloseSession || isKeptAfterTheClose(command);
  }

  static Decision logFull() {
    return Decision.refuse(
        Refusal.Code.SESSION_FULL,
        "This session's record is full: close it, and open another to go on.");
  }

  /** What is still done with a closed session: who may read its log, and blanking. */
  private static boolean isKeptAfterTheClose(BySeat command) {
    return command instanceof GrantLog
        || command instanceof RevokeLogGrant
        || command instanceof BlankWords
        || command instanceof BlankWordsOf
        || command instanceof Leave;
  }

  private static Decision notAllowed(String words) {
    return Decision.refuse(Refusal.Code.NOT_ALLOWED, words);
  }
}
