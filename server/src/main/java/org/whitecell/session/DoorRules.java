package org.whitecell.session;

import org.jspecify.annotations.Nullable;
import org.whitecell.document.Passages;
import org.whitecell.session.Command.AtTheDoor;
import org.whitecell.session.Command.EnterLobby;
import org.whitecell.session.Command.OpenSession;
import org.whitecell.session.Command.TakeSeat;
import org.whitecell.words.Text;

/** Opening a session and coming in. */
final class DoorRules {
  /** Seats a session may ever have. */
  static final int SEATS = 500;

  private DoorRules() {}

  static Decision decide(State state, Order order, AtTheDoor command) {
    return switch (command) {
      case OpenSession c -> open(state, order, c);
      case TakeSeat c -> take(state, order, c);
      case EnterLobby c -> enter(state, order, c);
    };
  }

  private static Decision open(State state, Order order, OpenSession c) {
    if (state.seq() > 0) {
      return Decision.refuse(Refusal.Code.NOT_NOW, "The session is open already.");
    }
    Decision title = Words.checkName(c.title());
    if (title != null) {
      return title;
    }
    Decision name = Words.checkName(c.leadName());
    if (name != null) {
      return name;
    }
    Decision marking = Words.checkMarking(c.marking());
    if (marking != null) {
      return marking;
    }
    for (CitationChoice choice : c.citations()) {
      if (choice.passage() != null
          && Passages.check(state.setting().revision(), choice.passage()).isPresent()) {
        return Decision.refuse(
            Refusal.Code.PASSAGE_MISMATCH,
            "A confirmed citation is not in this text; map the citations again.");
      }
    }
    return Decision.accept(
        new Event.SessionOpened(
            c.title(), c.revision(), c.scenario(), c.marking(), c.naming(), c.citations()),
        new Event.SeatTaken(new SeatId(order.fresh()), new Role.WhiteCell(), c.leadName(), null));
  }

  private static Decision take(State state, Order order, TakeSeat c) {
    Invitation invitation = state.people().invitations().get(c.invitation());
    if (invitation == null || invitation.validity() == Invitation.Validity.REVOKED) {
      return Decision.refuse(
          Refusal.Code.NOT_FOUND,
          "This invitation is not valid, or not any more; ask the facilitator for a new one.");
    }
    if (invitation.isSpent()) {
      return Decision.refuse(
          Refusal.Code.INVITATION_SPENT,
          "This seat is taken. If it was you, come back by your resume link or ask the"
              + " facilitator for a new invitation.");
    }
    return seat(state, order, invitation.role(), c.name(), c.invitation());
  }

  private static Decision enter(State state, Order order, EnterLobby c) {
    return seat(state, order, new Role.Lobby(), c.name(), null);
  }

  private static Decision seat(
      State state, Order order, Role role, Text name, @Nullable InvitationId invitation) {
    if (state.seq() == 0 || state.stage() == Stage.CLOSED) {
      return Decision.refuse(Refusal.Code.SESSION_CLOSED, "The session is closed.");
    }
    if (state.people().door() == People.Door.LOCKED) {
      return Decision.refuse(
          Refusal.Code.DOOR_LOCKED, "The door is locked; ask the facilitator to open it.");
    }
    if (state.seq() >= Decide.LONGEST_LOG) {
      return Decide.logFull();
    }
    if (state.seats().size() >= SEATS) {
      return Decision.refuse(Refusal.Code.SESSION_FULL, "The session has no seats left.");
    }
    Decision named = Words.checkName(name);
    return named != null
        ? named
        : Decision.accept(new Event.SeatTaken(new SeatId(order.fresh()), role, name, invitation));
  }
}
