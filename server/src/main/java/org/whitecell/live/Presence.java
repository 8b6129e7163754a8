package org.whitecell.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.whitecell.session.MoveDraft;
import org.whitecell.session.Role;
import org.whitecell.session.Seat;
import org.whitecell.session.SeatId;
import org.whitecell.session.State;
import org.whitecell.wire.ClientMessage.Activity;
import org.whitecell.wire.Frames;
import org.whitecell.wire.ServerMessage;
import org.whitecell.wire.ServerMessage.People.Here;
import org.whitecell.wire.ServerMessage.People.Person;

/**
 * Who is here and does what, and which actors have drafts in writing. Ephemeral; told to one's own
 * actor and the white cell only, and only what is new to them. Used by its room's thread alone.
 */
final class Presence {

  private record Doing(Activity activity, Instant since) {}

  private final Map<SeatId, Doing> doing = new HashMap<>();
  private final Map<Role, byte[]> told = new HashMap<>();

  /** Notes what a seat does in the window that it used last. Who says it is idle again, stirred. */
  void note(SeatId seat, Activity activity, Instant at) {
    @Nullable Doing before = doing.get(seat);
    boolean stirred = activity instanceof Activity.Idle;
    if (before == null || stirred || !before.activity().equals(activity)) {
      doing.put(seat, new Doing(activity, at));
    }
  }

  /** Notes that a seat's last window is gone. */
  void forget(SeatId seat) {
    doing.remove(seat);
  }

  /** What this role may know now. */
  List<byte[]> messages(Role role, State state, Audience audience, Drafts drafts) {
    return switch (role) {
      case Role.WhiteCell _, Role.Player _ ->
          List.of(
              Frames.message(new ServerMessage.People(people(role, state, audience))),
              Frames.message(drafting(role, drafts, state)));
      case Role.Observer _, Role.Lobby _ -> List.of();
    };
  }

  /** Tells a role what is new to it. */
  void tell(Role role, State state, Audience audience, Drafts drafts) {
    List<byte[]> now = messages(role, state, audience, drafts);
    byte[] joined = Frames.join(now);
    if (!now.isEmpty() && !Arrays.equals(joined, told.put(role, joined))) {
      now.forEach(message -> audience.send(state, role::equals, message));
    }
  }

  private List<Person> people(Role role, State state, Audience audience) {
    List<Person> people = new ArrayList<>();
    for (Seat seat : state.seats().values()) {
      if (seat.isSeated() && (role instanceof Role.WhiteCell || role.equals(seat.role()))) {
        @Nullable Doing now = doing.get(seat.id());
        people.add(
            new Person(
                seat.id(),
                audience.isHere(seat.id()) ? Here.HERE : Here.AWAY,
                now == null ? null : now.activity(),
                now == null ? null : now.since()));
      }
    }
    people.sort(Comparator.comparing(person -> person.seat().value()));
    return people;
  }

  private static ServerMessage.Drafting drafting(Role role, Drafts drafts, State state) {
    TreeSet<String> actors = new TreeSet<>();
    for (MoveDraft draft : drafts.all()) {
      if (knows(role, draft) && !draft.slots().isEmpty()) {
        actors.add(draft.actor().value());
      }
    }
    List<ServerMessage.Drafting.Left> left =
        role instanceof Role.WhiteCell
            ? DraftsAlong.leftNow(drafts.byId(), state).stream()
                .map(one ->
                    new ServerMessage.Drafting.Left(
                        one.draft().actor().value(), one.why().code(), one.why().message()))
                .toList()
            : List.of();
    return new ServerMessage.Drafting(List.copyOf(actors), left);
  }

  private static boolean knows(Role role, MoveDraft draft) {
    return role instanceof Role.WhiteCell || role.equals(new Role.Player(draft.actor()));
  }
}
