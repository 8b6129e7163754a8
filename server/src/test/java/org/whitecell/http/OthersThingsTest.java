package org.whitecell.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.whitecell.annotation.AnnotationId;
import org.whitecell.annotation.Kind;
import org.whitecell.annotation.Layer;
import org.whitecell.annotation.ReplyId;
import org.whitecell.json.Json;
import org.whitecell.json.Names;
import org.whitecell.scenario.Degree;
import org.whitecell.scenario.FactId;
import org.whitecell.scenario.InjectId;
import org.whitecell.scenario.PhaseKind;
import org.whitecell.scenario.SmallScenario;
import org.whitecell.session.ArgumentId;
import org.whitecell.session.Channel;
import org.whitecell.session.ChannelId;
import org.whitecell.session.Command;
import org.whitecell.session.CommandKey;
import org.whitecell.session.DraftId;
import org.whitecell.session.Evidence;
import org.whitecell.session.InvitationId;
import org.whitecell.session.Juncture;
import org.whitecell.session.Leftovers;
import org.whitecell.session.MessageId;
import org.whitecell.session.Method;
import org.whitecell.session.MoveDraft.Slot;
import org.whitecell.session.MoveId;
import org.whitecell.session.Played;
import org.whitecell.session.Role;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;
import org.whitecell.session.Side;
import org.whitecell.session.Strength;
import org.whitecell.session.Worded;
import org.whitecell.wire.ClientMessage;
import org.whitecell.wire.ServerMessage;
import org.whitecell.wire.ServerMessage.Welcome.Start;
import org.whitecell.words.Text;

/**
 * Whoever names a thing of another's that he may not see is answered as if there were none: by the
 * same code, in the same words, and nothing happens.
 */
@SuppressWarnings("NullAway.Init")
final class OthersThingsTest {

  private static final SessionId SESSION = new SessionId("session-1");
  private static final Text WORDS = Text.of("Words");
  private static final String ABSENT = "AAAAAAAAAAAAAAAAAAAAAA";

  @TempDir static Path folder;
  private static LiveServer server;
  private static ClientSocket northern;
  private static ClientSocket southern;
  private static ClientSocket observing;
  private static SeatId lead;
  private static SeatId south;
  private static SeatId observer;

  /** What North has and nobody else may see. */
  private static String note;

  private static String confided;
  private static String reply;
  private static String move;
  private static DraftId draft;
  private static String inject;
  private static String whispered;
  private static CommandKey key;

  @BeforeAll
  static void northHasSecrets() {
    server = LiveServer.start(folder);
    lead = server.open(SESSION);
    SeatId north = server.seat(SESSION, lead, new Role.Player(SmallScenario.NORTH), "Nora");
    south = server.seat(SESSION, lead, new Role.Player(SmallScenario.SOUTH), "Sven");
    observer = server.seat(SESSION, lead, new Role.Observer(), "Olga");
    server.order(SESSION, lead, new Command.StartPlay());
    server.order(
        SESSION,
        lead,
        new Command.OpenPhase(
            Juncture.in(1, PhaseKind.DELIBERATE), PhaseKind.MOVE, Leftovers.KEEP));
    ClientSocket leading = server.connect(SESSION, lead).awaitView();
    northern = server.connect(SESSION, north).awaitView();
    southern = server.connect(SESSION, south).awaitView();
    observing = server.connect(SESSION, observer).awaitView();

    note = made(northern, annotate(Layer.ACTOR));
    confided = made(northern, annotate(Layer.WHITE_CELL));
    reply = made(northern, new Command.Reply(new AnnotationId(note), WORDS));
    move = made(northern, new Command.SubmitMove(written(1), 2));
    whispered = made(northern, new Command.Say(new ChannelId(northernChannel()), WORDS));
    draft = written(2);
    inject =
        made(
            leading,
            new Command.WriteInject(
                Text.of("Whisper"), WORDS, List.of(SmallScenario.NORTH), List.of()));
    key = northern.order(annotate(Layer.ACTOR));
    northern.answer(key);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Command.Annotate annotate(Layer layer) {
    return new Command.Annotate(Played.passage(0, 10), Kind.COMMENT, layer, WORDS, null);
  }

  private static DraftId written(int nth) {
    CommandKey opening = new CommandKey("page", nth);
    northern.send(new ClientMessage.OpenDraft(opening));
    DraftId opened =
        northern.await(ServerMessage.DraftOpened.class, o -> o.key().equals(opening)).draft();
    northern.send(new ClientMessage.WriteDraft(opened, Slot.TITLE, "Plot", List.of(), 1));
    northern.await(
        ServerMessage.DraftShown.class,
        shown -> shown.draft().id().equals(opened) && !shown.draft().slots().isEmpty());
    return opened;
  }

  private static String made(ClientSocket socket, Command.FromASeat command) {
    return assertInstanceOf(ServerMessage.Accepted.class, socket.ask(command)).id();
  }

  /**
   * A command that names a thing.
   *
   * @param id of North's thing
   * @param naming the command about the thing with this id
   */
  record Naming(String id, Function<String, Command.FromASeat> naming) {
    Command.FromASeat about(String thing) {
      return naming.apply(thing);
    }

    @Override
    public String toString() {
      return Names.ofMember(about(ABSENT).getClass()) + " of " + id;
    }
  }

  static Stream<Naming> commands() {
    Stream<Naming> ofNotes =
        Stream.of(note, confided)
            .flatMap(id ->
                Stream.of(
                    new Naming(id, n -> new Command.EditAnnotation(note(n), WORDS, null)),
                    new Naming(id, n -> new Command.DeleteAnnotation(note(n))),
                    new Naming(id, n -> new Command.WidenAnnotation(note(n), Layer.EVERYONE, null)),
                    new Naming(id, n -> new Command.ResolveAnnotation(note(n))),
                    new Naming(id, n -> new Command.ReopenAnnotation(note(n))),
                    new Naming(id, n -> new Command.Reply(note(n), WORDS)),
                    new Naming(
                        id, n -> new Command.Argue(new MoveId(move), Side.FOR, WORDS, citing(n)))));
    Stream<Naming> others =
        Stream.of(
            new Naming(reply, n -> new Command.EditReply(new ReplyId(n), WORDS)),
            new Naming(reply, n -> new Command.DeleteReply(new ReplyId(n))),
            new Naming(draft.value(), n -> new Command.SubmitMove(new DraftId(n), 2)),
            new Naming(draft.value(), n -> new Command.SubmitMove(new DraftId(n), 1)),
            new Naming(move, n -> new Command.WithdrawMove(new MoveId(n))),
            new Naming(move, n -> new Command.Argue(new MoveId(n), Side.FOR, WORDS, List.of())),
            new Naming(move, n -> new Command.MarkReason(new MoveId(n), 0, Strength.STRONG)),
            new Naming(move, n -> new Command.RollDice(new MoveId(n), 7)),
            new Naming(move, n -> new Command.EnterDice(new MoveId(n), 7, 3, 4)),
            new Naming(move, n -> new Command.CorrectDice(new MoveId(n), 3, 4, WORDS)),
            new Naming(move, n -> new Command.TakeUpMove(new MoveId(n), null)),
            new Naming(move, n -> new Command.GiveBackMove(new MoveId(n))),
            new Naming(move, n -> ruling(new MoveId(n))),
            new Naming(
                move, n -> new Command.CorrectRuling(new MoveId(n), Degree.FAILS, WORDS, WORDS)),
            new Naming(move, n -> new Command.WithdrawArgument(new ArgumentId(n))),
            new Naming(move, n -> new Command.MarkArgument(new ArgumentId(n), Strength.STRONG)),
            new Naming(inject, n -> new Command.ReadInject(new InjectId(n))),
            new Naming(inject, n -> new Command.CorrectFact(new FactId(n), WORDS, WORDS)),
            new Naming(inject, n -> new Command.ExpireFact(new FactId(n), WORDS)),
            new Naming(northernChannel(), n -> new Command.Say(new ChannelId(n), WORDS)),
            new Naming(
                new Channel.InWhiteCell().id().value(),
                n -> new Command.Say(new ChannelId(n), WORDS)),
            new Naming(
                south.value(), n -> new Command.AssignSeat(new SeatId(n), new Role.Observer())),
            new Naming(south.value(), n -> new Command.Remove(new SeatId(n), WORDS)),
            new Naming(move, n -> new Command.RevokeInvitation(new InvitationId(n))));
    Stream<Naming> offTheWall =
        Stream.of(
            offTheWall(note, n -> new Worded.OfNote(note(n))),
            offTheWall(confided, n -> new Worded.OfNote(note(n))),
            offTheWall(reply, n -> new Worded.OfReply(new ReplyId(n))),
            offTheWall(move, n -> new Worded.OfMove(new MoveId(n))),
            offTheWall(move, n -> new Worded.OfRuling(new MoveId(n))),
            offTheWall(inject, n -> new Worded.OfInject(new InjectId(n))),
            offTheWall(inject + "-1", n -> new Worded.OfFact(new FactId(n))),
            offTheWall(whispered, n -> new Worded.OfMessage(new MessageId(n))));
    return Stream.of(ofNotes, others, offTheWall).flatMap(namings -> namings);
  }

  private static Naming offTheWall(String id, Function<String, Worded> thing) {
    return new Naming(id, n -> new Command.BlankWordsOf(thing.apply(n), WORDS));
  }

  private static AnnotationId note(String id) {
    return new AnnotationId(id);
  }

  private static List<Evidence> citing(String id) {
    return List.of(new Evidence.CitedNote(note(id), Played.passage(0, 10)));
  }

  private static String northernChannel() {
    return new Channel.Within(SmallScenario.NORTH).id().value();
  }

  private static Command.Rule ruling(MoveId of) {
    return new Command.Rule(
        of, Method.DECISION, Degree.FAILS, List.of(), null, List.of(), WORDS, List.of());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aHiddenThingIsAsAbsent(Naming naming) {
    long before = server.store().log().tail(SESSION.value()).seq();
    for (ClientSocket socket : List.of(southern, observing)) {
      assertEquals(
          answer(socket, naming.about(ABSENT)),
          answer(socket, naming.about(naming.id())),
          naming::toString);
    }
    assertEquals(before, server.store().log().tail(SESSION.value()).seq());
  }

  private static String answer(ClientSocket socket, Command.FromASeat command) {
    ServerMessage.Refused refused =
        assertInstanceOf(ServerMessage.Refused.class, socket.ask(command));
    return refused.code() + ": " + refused.message();
  }

  /** A command that comes to name something is tried here, or it is said why it need not be. */
  @Test
  void everyCommandThatNamesAThingIsTried() {
    Set<String> tried =
        commands()
            .map(naming -> Names.ofMember(naming.about(ABSENT).getClass()))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> namingSomething =
        Names.members(Command.FromASeat.class)
            .filter(type ->
                Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .anyMatch(part -> part == Worded.class || part.getSimpleName().endsWith("Id")))
            .map(Names::ofMember)
            .collect(Collectors.toCollection(TreeSet::new));
    // Tags, indicators, actors and injects of the scenario are known to all; accounts are the
    // white cell's to name.
    List.of(
            "annotate",
            "move-indicator",
            "correct-indicator",
            "send-inject",
            "set-budget",
            "grant-log",
            "revoke-log-grant")
        .forEach(namingSomething::remove);
    assertEquals(namingSomething, tried);
  }

  /** By a seat of its own, for which the key comes after the last that it used. */
  @Test
  void anothersCommandKeyIsAsNew() {
    SeatId fresh = server.seat(SESSION, lead, new Role.Player(SmallScenario.SOUTH), "Stig");
    ClientSocket writer = server.connect(SESSION, fresh).awaitView();
    String southern2 = made(writer, annotate(Layer.ACTOR));
    writer.send(new ClientMessage.Send(key, annotate(Layer.EVERYONE)));
    ServerMessage.Accepted own = assertInstanceOf(ServerMessage.Accepted.class, writer.answer(key));
    ServerMessage.Accepted norths =
        assertInstanceOf(ServerMessage.Accepted.class, northern.answer(key));
    assertNotEquals(norths.id(), own.id());
    assertNotEquals(southern2, own.id());
  }

  /** By a seat of its own, for what a seat writes faster than people do is dropped. */
  @Test
  void anothersDraftIsAsGone() {
    SeatId fresh = server.seat(SESSION, lead, new Role.Player(SmallScenario.SOUTH), "Svea");
    ClientSocket writer = server.connect(SESSION, fresh).awaitView();
    for (DraftId one : List.of(draft, new DraftId(ABSENT))) {
      writer.send(new ClientMessage.WriteDraft(one, Slot.TITLE, "Spoiled", List.of(), 2));
      writer.await(ServerMessage.DraftGone.class, gone -> gone.draft().equals(one));
      writer.send(new ClientMessage.DropDraft(one));
    }
    writer.send(new ClientMessage.OpenDraft(new CommandKey("page", 1)));
    assertNotEquals(draft, writer.await(ServerMessage.DraftOpened.class).draft());
    writer.close();
    ClientSocket again = server.connect(SESSION, seatOf(northern)).awaitView();
    again.await(ServerMessage.DraftShown.class, shown -> shown.draft().id().equals(draft));
    again.close();
  }

  private static SeatId seatOf(ClientSocket socket) {
    return socket.await(ServerMessage.Welcome.class).seat();
  }

  @Test
  void anothersCursorIsAsForged() {
    String norths = String.valueOf(northern.cursor());
    for (String cursor : List.of(norths, String.valueOf(southern.cursor()), ABSENT, "", "none")) {
      for (SeatId seat : List.of(south, observer)) {
        boolean isOwn = seat.equals(south) && cursor.equals(southern.cursor());
        ClientSocket socket = server.connect();
        socket.hello(SESSION, seat, cursor);
        socket.awaitView();
        assertEquals(
            isOwn ? Start.CONTINUED : Start.SNAPSHOT,
            socket.await(ServerMessage.Welcome.class).start(),
            cursor);
        socket.close();
      }
    }
  }

  @Test
  void nothingOfAllThatWasSentToAnybodyElse() {
    for (ClientSocket socket : List.of(southern, observing)) {
      for (String secret : List.of(note, confided, reply, move, draft.value(), inject, "Plot")) {
        List<String> telling =
            socket.frames().stream()
                .filter(frame -> frame.contains(secret))
                .filter(frame -> !isAnswerAbout(frame))
                .toList();
        assertEquals(List.of(), telling, secret);
      }
    }
    assertTrue(northern.frames().stream().anyMatch(frame -> frame.contains(move)));
    assertFalse(Json.writeString(Map.of("v", southern.view().toString())).contains(note));
  }

  /** A draft that one names oneself is named in the answer. */
  private static boolean isAnswerAbout(String frame) {
    return frame.startsWith("[{\"type\":\"draft-gone\"");
  }
}
