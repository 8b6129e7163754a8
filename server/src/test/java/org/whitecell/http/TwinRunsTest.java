package org.whitecell.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.whitecell.annotation.Kind;
import org.whitecell.annotation.Layer;
import org.whitecell.live.Randomness;
import org.whitecell.scenario.PhaseKind;
import org.whitecell.scenario.SmallScenario;
import org.whitecell.session.Channel;
import org.whitecell.session.Command;
import org.whitecell.session.CommandKey;
import org.whitecell.session.DraftId;
import org.whitecell.session.Juncture;
import org.whitecell.session.Leftovers;
import org.whitecell.session.MoveDraft.Slot;
import org.whitecell.session.Played;
import org.whitecell.session.Role;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;
import org.whitecell.sight.Card;
import org.whitecell.wire.ClientMessage;
import org.whitecell.wire.ServerMessage;
import org.whitecell.words.Text;

/** Two runs that differ in what one side keeps secret send everybody else the same bytes. */
class TwinRunsTest {

  private static final SessionId SESSION = new SessionId("session-1");
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{22}(-[a-z0-9-]+)?");
  private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");

  @TempDir Path folder;

  /** Something that North does and keeps to itself. */
  record Secret(String name, Consumer<ClientSocket> kept) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Secret> secrets() {
    return Stream.of(
        new Secret("a note", north -> north.ask(note("A secret of ours", Layer.ACTOR))),
        new Secret(
            "a note for the white cell",
            north -> north.ask(note("For the white cell", Layer.WHITE_CELL))),
        new Secret(
            "a whisper",
            north ->
                north.ask(
                    new Command.Say(
                        new Channel.Within(SmallScenario.NORTH).id(), Text.of("Whisper")))),
        new Secret("what is being written", TwinRunsTest::write),
        new Secret("a draft", TwinRunsTest::draft),
        new Secret("a sealed move", north -> north.ask(new Command.SubmitMove(draft(north), 2))),
        new Secret("a reading", north -> north.ask(new Command.ReadBrief())));
  }

  private static void write(ClientSocket north) {
    north.send(new ClientMessage.Keep("note", "Not yet said"));
    north.send(
        new ClientMessage.Doing(new ClientMessage.Activity.Selecting(Played.passage(0, 10))));
    north.await(ServerMessage.Kept.class);
  }

  private static DraftId draft(ClientSocket north) {
    north.send(new ClientMessage.OpenDraft(new CommandKey("page", 1)));
    DraftId draft = north.await(ServerMessage.DraftOpened.class).draft();
    north.send(new ClientMessage.WriteDraft(draft, Slot.TITLE, "Plot", List.of(), 1));
    north.await(ServerMessage.DraftShown.class, shown -> !shown.draft().slots().isEmpty());
    return draft;
  }

  @ParameterizedTest
  @MethodSource("secrets")
  void nobodyElseCanTellWhetherThereIsASecret(Secret secret) {
    List<String> without = run("without", _ -> {});
    List<String> with = run("with", secret.kept());
    assertEquals(String.join("\n", without), String.join("\n", with));
    assertTrue(without.stream().anyMatch(frame -> frame.contains("Said last")));
  }

  /** What South and an observer get from a play in which North may do something in the middle. */
  private List<String> run(String name, Consumer<ClientSocket> secret) {
    try (LiveServer server =
        LiveServer.start(
            folder.resolve(name),
            LiveServer.Like.usual().with(new TurnedTime()).with(new Seeded(new Random(7))))) {
      SeatId lead = server.open(SESSION);
      SeatId north = server.seat(SESSION, lead, new Role.Player(SmallScenario.NORTH), "Nora");
      SeatId south = server.seat(SESSION, lead, new Role.Player(SmallScenario.SOUTH), "Sven");
      SeatId observer = server.seat(SESSION, lead, new Role.Observer(), "Olga");
      server.order(SESSION, lead, new Command.StartPlay());
      server.order(
          SESSION,
          lead,
          new Command.OpenPhase(
              Juncture.in(1, PhaseKind.DELIBERATE), PhaseKind.MOVE, Leftovers.KEEP));
      ClientSocket northern = server.connect(SESSION, north).awaitView();
      ClientSocket southern = server.connect(SESSION, south).awaitView();
      ClientSocket observing = server.connect(SESSION, observer).awaitView();
      southern.awaitTimes(ServerMessage.People.class, _ -> true, 1);
      northern.ask(note("Said first", Layer.EVERYONE));
      secret.accept(northern);
      southern.ask(note("Mine", Layer.ACTOR));
      northern.ask(note("Said last", Layer.EVERYONE));
      southern.awaitCards(Card.AnnotationCard.class, 3);
      observing.awaitCards(Card.AnnotationCard.class, 2);
      return Stream.of(southern, observing)
          .flatMap(socket -> namesApart(socket.frames()).stream())
          .toList();
    }
  }

  /** Chance that begins alike in both runs. */
  private record Seeded(Random random) implements Randomness {
    @Override
    public void fill(byte[] bytes) {
      random.nextBytes(bytes);
    }

    @Override
    public int below(int bound) {
      return random.nextInt(bound);
    }
  }

  /** Ids and cursors by the order in which they are met, times left out. */
  private static List<String> namesApart(List<String> frames) {
    Map<String, String> names = new HashMap<>();
    return frames.stream()
        .map(frame -> TIME.matcher(frame).replaceAll("time"))
        .map(frame ->
            ID.matcher(frame)
                .replaceAll(id -> names.computeIfAbsent(id.group(), _ -> "id" + names.size())))
        .toList();
  }

  private static Command.Annotate note(String words, Layer layer) {
    return new Command.Annotate(Played.passage(0, 10), Kind.COMMENT, layer, Text.of(words), null);
  }
}
