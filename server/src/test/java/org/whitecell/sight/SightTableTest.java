package org.whitecell.sight;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.whitecell.annotation.AnnotationId;
import org.whitecell.annotation.Kind;
import org.whitecell.annotation.Layer;
import org.whitecell.scenario.ActorId;
import org.whitecell.scenario.IndicatorId;
import org.whitecell.scenario.IndicatorSpec;
import org.whitecell.scenario.PhaseKind;
import org.whitecell.scenario.SmallScenario;
import org.whitecell.session.Annotation;
import org.whitecell.session.Channel;
import org.whitecell.session.Command;
import org.whitecell.session.Disclosure;
import org.whitecell.session.Fact;
import org.whitecell.session.Move;
import org.whitecell.session.MoveId;
import org.whitecell.session.Played;
import org.whitecell.session.Reach;
import org.whitecell.session.Role;
import org.whitecell.session.SeatId;
import org.whitecell.session.SentInject;
import org.whitecell.words.Text;

/** The table of who sees what is what the one function of sight says. */
class SightTableTest {

  private static final Path TABLE = Path.of("..", "docs", "protocol", "sight.md");
  private static final ActorId OWN = SmallScenario.NORTH;

  /** The columns, in their order. */
  private static final List<Role> ROLES =
      List.of(
          new Role.WhiteCell(),
          new Role.Player(OWN),
          new Role.Player(SmallScenario.SOUTH),
          new Role.Observer(),
          new Role.Lobby());

  private final Played play = Played.opened().inPhase(PhaseKind.MOVE);
  private final SeatId author = play.player(OWN, "Ann");

  /** Whether a role sees a thing that a seat made; somebody else's seat is null. */
  @FunctionalInterface
  private interface Sees {
    boolean test(Role role, @Nullable SeatId author);
  }

  private final Map<String, Sees> rows = new LinkedHashMap<>();

  @Test
  void everyRowOfTheTableIsWhatSightSays() throws IOException {
    note("a note for everyone (`layer: everyone`)", Layer.EVERYONE);
    note("a note for its side (`actor`)", Layer.ACTOR);
    note("a note to the white cell (`white-cell`)", Layer.WHITE_CELL);
    move("an open move, or one after the reveal", Disclosure.OPEN);
    move("a sealed move before the reveal", Disclosure.SEALED);
    inject("a fact or an inject for all", List.of());
    inject("a fact or an inject for one side", List.of(OWN));
    indicator("an indicator that all see", SmallScenario.TRADE);
    indicator("an indicator of one side", SmallScenario.WINDOW);
    indicator("an indicator of the white cell", SmallScenario.ALARM);
    channel("the channel of everyone", new Channel.Everyone());
    channel("a channel within a side", new Channel.Within(OWN));
    channel("a channel to the white cell", new Channel.ToWhiteCell(OWN));
    channel("the channel in the white cell", new Channel.InWhiteCell());
    String table = Files.readString(TABLE);
    rows.forEach((thing, sees) -> assertEquals(line(thing, sees), lineOf(table, thing)));
  }

  private String line(String thing, Sees sees) {
    return ROLES.stream()
        .map(role -> sees.test(role, null) ? "yes" : byAuthor(role, sees) ? "author" : "no")
        .collect(Collectors.joining(" | ", "| " + thing + " | ", " |"));
  }

  private boolean byAuthor(Role role, Sees sees) {
    return role.equals(new Role.Player(OWN)) && sees.test(role, author);
  }

  private static String lineOf(String table, String thing) {
    return table
        .lines()
        .filter(line -> line.startsWith("| " + thing + " |"))
        .findFirst()
        .orElse("there is no row of " + thing);
  }

  private void note(String thing, Layer layer) {
    play.order(
        author,
        new Command.Annotate(Played.passage(0, 9), Kind.COMMENT, layer, Text.of("Words"), null));
    Annotation note =
        requireNonNull(play.state().marks().annotation(new AnnotationId(play.lastMade())));
    rows.put(thing, (role, person) -> Reach.sees(role, person, note));
  }

  private void move(String thing, Disclosure disclosure) {
    MoveId id = play.submits(author, Played.talk(disclosure));
    Move move = requireNonNull(play.state().play().move(id));
    rows.put(thing, (role, _) -> Reach.sees(role, move));
  }

  private void inject(String thing, List<ActorId> to) {
    play.order(
        play.lead(), new Command.WriteInject(Text.of("News"), Text.of("Words"), to, List.of()));
    SentInject inject =
        play.state().board().injects().values().stream()
            .filter(sent -> sent.sent().to().equals(to))
            .findFirst()
            .orElseThrow();
    Fact fact =
        play.state().board().facts().values().stream()
            .filter(known -> known.to().equals(to) && known.text().equals(Text.of("News")))
            .findFirst()
            .orElseThrow();
    rows.put(thing, (role, _) -> Reach.sees(role, inject) && Reach.sees(role, fact));
  }

  private void indicator(String thing, IndicatorId id) {
    IndicatorSpec indicator = play.state().scenario().indicator(id).orElseThrow();
    rows.put(thing, (role, _) -> Reach.sees(role, indicator));
  }

  private void channel(String thing, Channel channel) {
    rows.put(thing, (role, _) -> Reach.reads(role, channel));
  }
}
