package org.whitecell.session;

import org.whitecell.scenario.ActorId;
import org.whitecell.session.Command.AssignSeat;
import org.whitecell.session.Command.GrantLog;
import org.whitecell.session.Command.Invite;
import org.whitecell.session.Command.ReadInject;
import org.whitecell.session.Command.Remove;
import org.whitecell.session.Command.Rename;
import org.whitecell.session.Command.RevokeInvitation;
import org.whitecell.session.Command.RevokeLogGrant;
import org.whitecell.session.Command.SetMarking;

/** Invitations, seats, the door, and who read what. */
final class PeopleRules {
  /** Invitations a session may have. */
  static final int INVITATIONS = 500;

  private PeopleRules() {}

  static Decision invite(Hand by, Invite c) {
    if (!by.isWhiteCell()) {
      return Hand.WHITE_CELL_ONLY;
    }
    if (!exists(by, c.role()) || c.role() instanceof Role.Lobby) {
      return Hand.notFound("role");
    }
    if (by.state().people().invitations().size() >= INVITATIONS) {
      return Decision.refuse(
          Refusal.Code.TOO_MANY, "A session has at most 500 invitations; use one for many.");
    }
    return Decision.accept(
        new Event.InvitationIssued(new InvitationId(by.fresh(0)), c.role(), c.places()));
  }

  private static boolean exists(Hand by, Role role) {
    return !(role instanceof Role.Player(ActorId actor)) || by.scenario().actor(actor).isPresent();
  }

  static Decision revoke(Hand by, RevokeInvitation c) {
    if (!by.isWhiteCell()) {
      return Hand.WHITE_CELL_ONLY;
    }
    Invitation invitation = by.state().people().invitations().get(c.invitation());
    if (invitation == null) {
      return Hand.notFound("invitation");
    }
    return invitation.validity() == Invitation.Validity.REVOKED
        ? Decision.accept()
        : Decision.accept(new Event.InvitationRevoked(c.invitation()));
  }

  static Decision assign(Hand by, AssignSeat c) {
    if (!by.isWhiteCell()) {
      return Hand.WHITE_CELL_ONLY;
    }
    Seat seat = by.state().people().seat(c.seat());
    if (seat == null || !seat.isSeated()) {
      return Hand.notFound("seat");
    }
    if (!exists(by, c.role()) || c.role() instanceof Role.Lobby) {
      return Hand.notFound("role");
    }
    if (!(seat.role() instanceof Role.Lobby)) {
      return Decision.refuse(
          Refusal.Code.NOT_ALLOWED,
          "Only somebody who waits in the lobby is seated; a seat keeps its actor.");
    }
    return Decision.accept(new Event.SeatAssigned(c.seat(), c.role()));
  }

  static Decision rename(Hand by, Rename c) {
    Decision named = Words.checkName(c.name());
    return named != null ? named : Decision.accept(new Event.SeatRenamed(by.seat().id(), c.name()));
  }

  static Decision leave(Hand by) {
    return isLastOfTheWhiteCell(by, by.seat())
        ? lastOfTheWhiteCell()
        : TakingUpRules.gone(by.state(), by.seat().id(), new Event.SeatLeft(by.seat().id()));
  }

  static Decision remove(Hand by, Remove c) {
    if (!by.isWhiteCell()) {
      return Hand.WHITE_CELL_ONLY;
    }
    Seat seat = by.state().people().seat(c.seat());
    if (seat == null || !seat.isSeated()) {
      return Hand.notFound("seat");
    }
    if (isLastOfTheWhiteCell(by, seat)) {
      return lastOfTheWhiteCell();
    }
    Decision reason = Words.check(c.reason(), "The reason");
    return reason != null
        ? reason
        : TakingUpRules.gone(by.state(), c.seat(), new Event.SeatRemoved(c.seat(), c.reason()));
  }

  private static boolean isLastOfTheWhiteCell(Hand by, Seat seat) {
    return seat.isWhiteCell()
        && by.state().people().seated().filter(Seat::isWhiteCell).count() == 1;
  }

  private static Decision lastOfTheWhiteCell() {
    return Decision.refuse(
        Refusal.Code.NOT_ALLOWED,
        "The last seat of the white cell cannot be given up: close the session, or invite another"
            + " first.");
  }

  static Decision lock(Hand by) {
    if (!by.isWhiteCell()) {
      return Hand.WHITE_CELL_ONLY;
    }
    return by.state().people().door() == People.Door.LOCKED
        ? Decision.accept()
        : Decision.accept(new Event.DoorLocked());
  }

  static Decision unlock(Hand by) {
    if (!by.isWhiteCell()) {
      return Hand.WHITE_CELL_ONLY;
    }
    return by.state().people().door() == People.Door.OPEN
        ? Decision.accept()
        : Decision.accept(new Event.DoorUnlocked());
  }

  static Decision setMarking(Hand by, SetMarking c) {
    if (!by.isWhiteCell()) {
      return Hand.WHITE_CELL_ONLY;
    }
    Decision marking = Words.checkMarking(c.marking());
    return marking != null ? marking : Decision.accept(new Event.MarkingSet(c.marking()));
  }

  static Decision grant(Hand by, GrantLog c) {
    if (!by.isWhiteCell()) {
      return Hand.WHITE_CELL_ONLY;
    }
    return by.state().people().grants().contains(c.account())
        ? Decision.accept()
        : Decision.accept(new Event.LogGranted(c.account()));
  }

  static Decision revokeGrant(Hand by, RevokeLogGrant c) {
    if (!by.isWhiteCell()) {
      return Hand.WHITE_CELL_ONLY;
    }
    return by.state().people().grants().contains(c.account())
        ? Decision.accept(new Event.LogGrantRevoked(c.account()))
        : Decision.accept();
  }

  static Decision readBrief(Hand by) {
    ActorId actor = by.actor();
    if (actor == null) {
      return Hand.PLAYERS_ONLY;
    }
    return by.state().people().readings().containsKey(new People.Reading(by.seat().id(), null))
        ? Decision.accept()
        : Decision.accept(new Event.BriefRead(by.seat().id(), actor));
  }

  static Decision readInject(Hand by, ReadInject c) {
    SentInject inject = by.state().board().injects().get(c.inject());
    if (inject == null || !Reach.sees(by.role(), inject)) {
      return Hand.notFound("inject");
    }
    return by.state()
            .people()
            .readings()
            .containsKey(new People.Reading(by.seat().id(), c.inject()))
        ? Decision.accept()
        : Decision.accept(new Event.InjectRead(by.seat().id(), c.inject()));
  }
}
