package org.whitecell.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whitecell.formats.LogFormat;
import org.whitecell.live.Randomness;
import org.whitecell.scenario.PhaseKind;
import org.whitecell.session.Command;
import org.whitecell.session.Decision;
import org.whitecell.session.InvitationId;
import org.whitecell.session.Leftovers;
import org.whitecell.session.Places;
import org.whitecell.session.Played;
import org.whitecell.session.Recorded;
import org.whitecell.session.Role;
import org.whitecell.session.SeatId;
import org.whitecell.session.State;
import org.whitecell.store.Entry;
import org.whitecell.store.Hash;
import org.whitecell.words.Text;

/** A session that was played through real commands before anybody measures. */
final class Script {

  /** Who holds a seat. */
  record Sitter(SeatId seat, Role role) {}

  private final Played play;
  private final List<Sitter> sitters = new ArrayList<>();
  private final Map<Role, InvitationId> invitations = new HashMap<>();

  /** A session in which play has started; its lead sits, and so many others in these roles. */
  Script(Ground ground, List<Role> roles, int seats) {
    this.play = Played.openedOn(ground.setting());
    sitters.add(new Sitter(play.lead(), new Role.WhiteCell()));
    for (int i = 1; i < seats; i++) {
      seat(roles.get(i % roles.size()), "Person " + i);
    }
    order(play.lead(), new Command.StartPlay());
    order(play.lead(), new Command.PauseClock());
  }

  private void seat(Role role, String name) {
    InvitationId invitation =
        invitations.computeIfAbsent(
            role,
            asked -> new InvitationId(order(play.lead(), new Command.Invite(asked, Places.MANY))));
    play.atTheDoor(new Command.TakeSeat(invitation, Text.of(name)));
    sitters.add(new Sitter(new SeatId(play.lastMade()), role));
  }

  SeatId lead() {
    return play.lead();
  }

  List<Sitter> sitters() {
    return sitters;
  }

  State state() {
    return play.state();
  }

  long events() {
    return play.log().size();
  }

  void opens(PhaseKind phase) {
    order(lead(), new Command.OpenPhase(state().turn().juncture(), phase, Leftovers.KEEP));
  }

  void opensNext() {
    order(lead(), new Command.OpenNextPhase(state().turn().juncture(), Leftovers.KEEP));
  }

  /** Orders something that must be accepted, and tells what it made. */
  String order(SeatId seat, Command command) {
    if (!(play.order(seat, command) instanceof Decision.Accepted)) {
      throw new IllegalStateException("refused: " + command);
    }
    return play.lastMade();
  }

  /** Its log, as the server would have written it. */
  List<Entry> entries() {
    LogFormat format = new LogFormat();
    Randomness randomness = new Randomness.Secure();
    List<Entry> entries = new ArrayList<>();
    Hash before = Hash.NONE;
    for (Recorded recorded : play.log()) {
      Entry entry = format.write(withShortDigest(recorded), before, randomness.salt());
      entries.add(entry);
      before = entry.hash();
    }
    return entries;
  }

  /** With a command's digest as the server makes it. */
  private static Recorded withShortDigest(Recorded recorded) {
    String digest = recorded.digest().value();
    return recorded.key() == null || digest == null
        ? recorded
        : new Recorded(
            recorded.seq(),
            recorded.at(),
            recorded.by(),
            recorded.key(),
            recorded.made(),
            Text.of(Hash.of(digest.getBytes(UTF_8)).hex()),
            recorded.event());
  }
}
