package org.whitecell.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whitecell.document.DocumentId;
import org.whitecell.document.Passage;
import org.whitecell.document.Revision;
import org.whitecell.document.RevisionId;
import org.whitecell.scenario.ActorId;
import org.whitecell.scenario.PhaseKind;
import org.whitecell.scenario.SmallScenario;
import org.whitecell.session.Order.Chance;
import org.whitecell.words.Text;

/** A session as it is played in a test: orders in, events out, the state folded along the way. */
public final class Played {
  public static final Revision TEXT =
      Revision.ofParagraphs(
          new RevisionId("a".repeat(64)),
          new DocumentId("small"),
          "A small text",
          List.of("The border is open and trade is brisk.", "Nobody asked what it costs."));

  private static final Instant START = Instant.parse("2026-06-14T09:00:00Z");

  private final List<Recorded> log = new ArrayList<>();
  private State state;
  private Instant now = START;
  private Chance chance = new Chance(3, 4, 7);
  private int made;
  private long counter;
  private @Nullable Decision last;

  private Played(Setting setting) {
    this.state = State.start(setting);
  }

  /** A session that was just opened, with its lead in the white cell. */
  public static Played opened() {
    return openedOn(new Setting(SmallScenario.scenario(), TEXT));
  }

  /** The same, on another text and scenario. */
  public static Played openedOn(Setting setting) {
    Played played = new Played(setting);
    played.atTheDoor(
        new Command.OpenSession(
            Text.of("A trial"),
            setting.revision().id(),
            setting.scenario().id(),
            "EXERCISE",
            Naming.NAMES,
            List.of(),
            Text.of("Lead")));
    return played;
  }

  public SeatId lead() {
    return state.people().seated().filter(Seat::isWhiteCell).findFirst().orElseThrow().id();
  }

  public SeatId player(ActorId actor, String name) {
    return seat(new Role.Player(actor), name);
  }

  public SeatId seat(Role role, String name) {
    order(lead(), new Command.Invite(role, Places.ONE));
    InvitationId invitation = new InvitationId(lastMade());
    atTheDoor(new Command.TakeSeat(invitation, Text.of(name)));
    return new SeatId(lastMade());
  }

  /** Starts play and opens phases until this one. */
  public Played inPhase(PhaseKind phase) {
    if (state.stage() == Stage.LOBBY) {
      order(lead(), new Command.StartPlay());
    }
    if (state.turn().phase() != phase) {
      order(lead(), new Command.OpenPhase(state.turn().juncture(), phase, Leftovers.KEEP));
    }
    return this;
  }

  public Decision opensNext() {
    return order(lead(), new Command.OpenNextPhase(state.turn().juncture(), Leftovers.KEEP));
  }

  public Decision closesPhase() {
    return order(lead(), new Command.ClosePhase(state.turn().juncture(), Leftovers.KEEP));
  }

  public Decision closes() {
    return order(lead(), new Command.CloseSession(state.turn().juncture()));
  }

  public Decision order(SeatId seat, Command command) {
    return take(
        new Issuer.Seated(seat), new CommandKey("window-of-" + seat.value(), ++counter), command);
  }

  public Decision order(SeatId seat, CommandKey key, Command command) {
    return take(new Issuer.Seated(seat), key, command);
  }

  public Decision atTheDoor(Command command) {
    return take(new Issuer.Door(), null, command);
  }

  public Decision byTheServer(Command command) {
    return take(new Issuer.Server(), null, command);
  }

  private Decision take(Issuer by, @Nullable CommandKey key, Command command) {
    now = now.plusMillis(1);
    made++;
    Order order = new Order(by, key, command.toString(), now, lastMade(), chance, command);
    Decision decision = Decide.decide(state, order);
    if (decision instanceof Decision.Accepted(List<Event> events)) {
      for (Event event : events) {
        Recorded recorded =
            new Recorded(
                state.seq() + 1, now, by, key, order.fresh(), Text.of(order.digest()), event);
        log.add(recorded);
        state = Evolve.apply(state, recorded);
      }
    }
    last = decision;
    return decision;
  }

  /** The id given to the last order. */
  public String lastMade() {
    return "made-" + made;
  }

  public Played nextFaces(int first, int second) {
    chance = new Chance(first, second, chance.draw());
    return this;
  }

  public Played draws(int draw) {
    chance = new Chance(chance.first(), chance.second(), draw);
    return this;
  }

  public Played waits(Duration duration) {
    now = now.plus(duration);
    return this;
  }

  public void assertRefused(Refusal.Code code) {
    Refusal.Code was = last instanceof Decision.Refused(Refusal refusal) ? refusal.code() : null;
    assertEquals(code, was, () -> "decided " + last);
  }

  public void assertRefused(Refusal.Code code, String words) {
    assertEquals(Decision.refuse(code, words), last);
  }

  public List<Event> events() {
    return assertInstanceOf(Decision.Accepted.class, last).events();
  }

  public State state() {
    return state;
  }

  public List<Recorded> log() {
    return log;
  }

  public Instant now() {
    return now;
  }

  public static Passage passage(int start, int end) {
    return TEXT.passage(start, end);
  }

  /** A move that costs 1, in the catalogue. */
  public static MoveContent talk(Disclosure disclosure) {
    return new MoveContent(
        SmallScenario.TALK, Text.of("Talk"), Text.of("Trade rises"), List.of(), disclosure);
  }

  public MoveId submits(SeatId seat, MoveContent content) {
    order(seat, new Command.MakeMove(new DraftId("draft"), content));
    return new MoveId(lastMade());
  }
}
