package org.whitecell.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.whitecell.annotation.AnnotationId;
import org.whitecell.annotation.Layer;
import org.whitecell.http.CountedTwins.Hidden;
import org.whitecell.scenario.Points;
import org.whitecell.scenario.SmallScenario;
import org.whitecell.session.Channel;
import org.whitecell.session.Command;
import org.whitecell.session.CommandKey;
import org.whitecell.session.DraftId;
import org.whitecell.session.MoveDraft;
import org.whitecell.session.MoveDraft.Slot;
import org.whitecell.session.MoveId;
import org.whitecell.session.SeatId;
import org.whitecell.wire.ClientMessage;
import org.whitecell.wire.ServerMessage;
import org.whitecell.words.Text;

/**
 * What is hidden cannot be counted: with hundreds of hidden things and with none, everybody else
 * gets the same frames, byte for byte, whoever comes back from whichever cursor; and equal cursors
 * are equal.
 */
class CountedTwinsTest {

  private static final Text WORDS = Text.of("Between us");
  private static final int HALF = 160;

  @TempDir Path folder;

  /**
   * Somebody's secrets.
   *
   * @param others who must not notice
   */
  record Secrets(String name, Hidden hidden, Function<CountedTwins, List<SeatId>> others) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Secrets> secrets() {
    return Stream.of(
        new Secrets(
            "a side's notes, whispers, drafts and sealed moves",
            CountedTwinsTest::northern,
            run -> List.of(run.south, run.observer, run.lobby)),
        new Secrets(
            "what was whispered and is blanked",
            CountedTwinsTest::blanked,
            run -> List.of(run.south, run.observer, run.lobby)),
        new Secrets(
            "what the white cell says, marks and moves among itself",
            CountedTwinsTest::whiteCells,
            run -> List.of(run.north, run.south, run.observer, run.lobby)));
  }

  private static void northern(CountedTwins run, int n) {
    ClientSocket north = run.of(run.north);
    switch (n % 7) {
      case 0 -> done(north, CountedTwins.note("Ours", Layer.ACTOR));
      case 1 -> done(north, new Command.Say(new Channel.Within(SmallScenario.NORTH).id(), WORDS));
      case 2 -> done(north, CountedTwins.note("For the white cell", Layer.WHITE_CELL));
      case 3 -> {
        String note = done(north, CountedTwins.note("Ours too", Layer.ACTOR));
        done(north, new Command.Reply(new AnnotationId(note), WORDS));
      }
      case 4 -> {
        DraftId draft = written(north, n);
        MoveId move = new MoveId(done(north, new Command.SubmitMove(draft, 2)));
        done(north, new Command.WithdrawMove(move));
        MoveDraft again =
            north
                .await(ServerMessage.DraftShown.class, shown -> move.equals(shown.draft().from()))
                .draft();
        north.send(new ClientMessage.DropDraft(again.id()));
      }
      case 5 -> {
        north.send(new ClientMessage.DropDraft(written(north, n)));
        north.send(new ClientMessage.Doing(new ClientMessage.Activity.Reading(1 + n % 3)));
        north.send(new ClientMessage.Keep("note", "Not yet said " + n));
      }
      default ->
          done(
              run.of(run.lead),
              new Command.WriteInject(WORDS, WORDS, List.of(SmallScenario.NORTH), List.of()));
    }
  }

  private static DraftId written(ClientSocket north, int n) {
    CommandKey key = new CommandKey("page", 1 + n);
    north.send(new ClientMessage.OpenDraft(key));
    DraftId draft = north.await(ServerMessage.DraftOpened.class, o -> o.key().equals(key)).draft();
    north.send(new ClientMessage.WriteDraft(draft, Slot.TITLE, "Plot", List.of(), 1));
    north.await(
        ServerMessage.DraftShown.class,
        shown -> shown.draft().id().equals(draft) && !shown.draft().slots().isEmpty());
    return draft;
  }

  private static void blanked(CountedTwins run, int n) {
    done(run.of(run.north), new Command.Say(new Channel.Within(SmallScenario.NORTH).id(), WORDS));
    if (n % 16 == 9) {
      long entry = run.server.store().log().tail(CountedTwins.SESSION.value()).seq();
      done(run.of(run.lead), new Command.BlankWords(List.of(entry), WORDS));
    }
  }

  private static void whiteCells(CountedTwins run, int n) {
    ClientSocket lead = run.of(run.lead);
    switch (n % 3) {
      case 0 -> done(lead, new Command.Say(new Channel.InWhiteCell().id(), WORDS));
      case 1 -> done(lead, CountedTwins.note("To rule on", Layer.WHITE_CELL));
      default ->
          done(
              lead,
              new Command.MoveIndicator(
                  SmallScenario.ALARM, Points.whole(n % 2 == 0 ? 1 : -1), WORDS));
    }
  }

  private static String done(ClientSocket socket, Command.FromASeat command) {
    return assertInstanceOf(ServerMessage.Accepted.class, socket.ask(command)).id();
  }

  @ParameterizedTest
  @MethodSource("secrets")
  void nobodyElseCanCountThem(Secrets secrets) {
    try (CountedTwins without = new CountedTwins(folder.resolve("without"));
        CountedTwins with = new CountedTwins(folder.resolve("with"))) {
      play(without, secrets.hidden(), 0);
      play(with, secrets.hidden(), HALF);
      assertTrue(
          with.server.recorded(CountedTwins.SESSION).size()
              > without.server.recorded(CountedTwins.SESSION).size() + 2 * HALF * 3 / 4);
      for (SeatId seat : secrets.others().apply(without)) {
        List<String> expected = without.seen(seat);
        assertEquals(
            String.join("\n", CountedTwins.counted(expected)),
            String.join("\n", CountedTwins.counted(with.seen(seat))));
        assertEquals(String.join("\n", expected), String.join("\n", with.seen(seat)));
      }
      assertFirstCursorIsGoodForATrail(without.seen(without.south));
    }
  }

  /** The trail of 256 messages is filled by what is said to all, and by nothing else. */
  private static void play(CountedTwins run, Hidden hidden, int times) {
    run.pass(Duration.ofSeconds(1));
    run.mark("all are told who is here");
    run.hidden(hidden, times);
    run.pass(Duration.ofMillis(200));
    run.of(run.south).send(new ClientMessage.Doing(new ClientMessage.Activity.Reading(2)));
    run.mark("South reads on");
    run.pass(Duration.ofMillis(150));
    run.mark("a moment later");
    run.pass(Duration.ofSeconds(1));
    run.mark("and a second later");
    run.comeBack("back with nothing to see");
    run.says(3);
    run.hidden(hidden, times);
    run.mark("three things were said");
    run.comeBack("back with three things to see");
    run.says(253);
    run.mark("as many as a trail holds");
    run.comeBack("back with a whole trail to see");
    run.says(1);
    run.mark("one more");
    run.comeBack("back with more than a trail");
  }

  private static void assertFirstCursorIsGoodForATrail(List<String> seen) {
    assertEquals("continued", firstStart(seen, "back with a whole trail to see"));
    assertEquals("snapshot", firstStart(seen, "back with more than a trail"));
  }

  private static String firstStart(List<String> seen, String heading) {
    String frame = seen.get(seen.indexOf("-- " + heading) + 1);
    return frame.contains("\"start\":\"continued\"") ? "continued" : "snapshot";
  }
}
