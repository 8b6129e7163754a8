package org.whitecell.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.whitecell.scenario.SmallScenario.NORTH;

import org.junit.jupiter.api.Test;
import org.whitecell.words.Text;

class DoorRulesTest {
  private final Played play = Played.opened();

  private InvitationId invited(Places places) {
    play.order(play.lead(), new Command.Invite(new Role.Player(NORTH), places));
    return new InvitationId(play.lastMade());
  }

  private void takes(InvitationId invitation) {
    play.atTheDoor(new Command.TakeSeat(invitation, Text.of("Ann")));
  }

  @Test
  void anInvitationForOneIsSpentByTheFirst() {
    InvitationId one = invited(Places.ONE);
    takes(one);
    takes(one);
    play.assertRefused(Refusal.Code.INVITATION_SPENT);
  }

  @Test
  void anInvitationForAnActorSeatsMany() {
    InvitationId many = invited(Places.MANY);
    takes(many);
    takes(many);
    assertEquals(2, State.known(play.state().people().invitations(), many).taken());
  }

  @Test
  void aRevokedInvitationIsRefusedLikeOneThatIsNot() {
    InvitationId one = invited(Places.ONE);
    play.order(play.lead(), new Command.RevokeInvitation(one));
    Decision revoked = play.atTheDoor(new Command.TakeSeat(one, Text.of("Ann")));
    Decision absent =
        play.atTheDoor(new Command.TakeSeat(new InvitationId("none"), Text.of("Ann")));
    assertEquals(absent, revoked);
  }

  @Test
  void nobodyComesInThroughALockedDoor() {
    InvitationId one = invited(Places.ONE);
    play.order(play.lead(), new Command.LockDoor());
    takes(one);
    play.assertRefused(Refusal.Code.DOOR_LOCKED);
    play.atTheDoor(new Command.EnterLobby(Text.of("Bo")));
    play.assertRefused(Refusal.Code.DOOR_LOCKED);
  }

  @Test
  void whoWaitsInTheLobbyIsSeatedByTheWhiteCell() {
    play.atTheDoor(new Command.EnterLobby(Text.of("Bo")));
    SeatId bo = new SeatId(play.lastMade());
    play.order(play.lead(), new Command.AssignSeat(bo, new Role.Observer()));
    assertEquals(new Role.Observer(), State.known(play.state().seats(), bo).role());
    play.order(play.lead(), new Command.AssignSeat(bo, new Role.Player(NORTH)));
    play.assertRefused(Refusal.Code.NOT_ALLOWED);
  }

  @Test
  void aRemovedSeatOrdersNothingMore() {
    SeatId ann = play.player(NORTH, "Ann");
    play.order(play.lead(), new Command.Remove(ann, Text.of("Left the room")));
    play.order(ann, new Command.Say(new ChannelId("everyone"), Text.of("Still here")));
    play.assertRefused(Refusal.Code.NOT_ALLOWED);
  }

  @Test
  void theLastOfTheWhiteCellStays() {
    play.order(play.lead(), new Command.Leave());
    play.assertRefused(Refusal.Code.NOT_ALLOWED);
  }

  @Test
  void aNameOfEightyOneCharactersIsRefused() {
    play.atTheDoor(new Command.TakeSeat(invited(Places.ONE), Text.of("x".repeat(81))));
    play.assertRefused(Refusal.Code.TEXT_TOO_LONG);
  }
}
