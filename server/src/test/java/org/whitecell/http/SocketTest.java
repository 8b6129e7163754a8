package org.whitecell.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocketFrame;
import io.vertx.core.http.WebSocketFrameType;
import io.vertx.core.http.impl.websocket.WebSocketFrameImpl;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whitecell.annotation.Kind;
import org.whitecell.annotation.Layer;
import org.whitecell.json.Json;
import org.whitecell.live.Bounds;
import org.whitecell.scenario.SmallScenario;
import org.whitecell.session.AccountId;
import org.whitecell.session.Channel;
import org.whitecell.session.ChannelId;
import org.whitecell.session.Command;
import org.whitecell.session.CommandKey;
import org.whitecell.session.Played;
import org.whitecell.session.Refusal;
import org.whitecell.session.Role;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;
import org.whitecell.sight.Card;
import org.whitecell.wire.ClientMessage;
import org.whitecell.wire.ServerMessage;
import org.whitecell.wire.ServerMessage.Welcome.Start;
import org.whitecell.words.Text;

class SocketTest {

  private static final SessionId SESSION = new SessionId("session-1");

  @TempDir Path folder;
  private LiveServer server;
  private SeatId lead;
  private SeatId north;
  private SeatId south;

  @BeforeEach
  void openASession() {
    server = LiveServer.start(folder);
    lead = server.open(SESSION);
    north = server.seat(SESSION, lead, new Role.Player(SmallScenario.NORTH), "Nora");
    south = server.seat(SESSION, lead, new Role.Player(SmallScenario.SOUTH), "Sven");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static Command.Annotate note(String words, Layer layer) {
    return new Command.Annotate(Played.passage(0, 10), Kind.COMMENT, layer, Text.of(words), null);
  }

  @Test
  void helloIsAnsweredWithTheWholeView() {
    ClientSocket socket = server.connect(SESSION, lead).awaitView();
    ServerMessage.Welcome welcome = socket.await(ServerMessage.Welcome.class);
    assertEquals(lead, welcome.seat());
    assertEquals(new Role.WhiteCell(), welcome.role());
    assertEquals(Start.SNAPSHOT, welcome.start());
    assertEquals(3, socket.cards(Card.SeatCard.class).size());
    assertEquals(
        ServerMessage.Weather.State.READY, socket.await(ServerMessage.Weather.class).state());
  }

  @Test
  void aWholeViewBeginsWithTheSessionAlone() {
    ClientSocket socket = server.connect(SESSION, lead).awaitView();
    List<ServerMessage.Snapshot> parts =
        socket.messages().stream()
            .filter(ServerMessage.Snapshot.class::isInstance)
            .map(ServerMessage.Snapshot.class::cast)
            .toList();
    assertInstanceOf(Card.SessionCard.class, parts.getFirst().cards().getFirst());
    assertEquals(List.of(1, 2), List.of(parts.getFirst().cards().size(), parts.size()));
  }

  @Test
  void aCommandIsAnsweredTogetherWithWhatItChanged() {
    ClientSocket one = server.connect(SESSION, north).awaitView();
    ClientSocket other = server.connect(SESSION, south).awaitView();
    assertInstanceOf(ServerMessage.Accepted.class, one.ask(note("Mine", Layer.EVERYONE)));
    String frame = one.frames().getLast();
    assertTrue(frame.contains("\"changes\"") && frame.contains("\"accepted\""), frame);
    Card.AnnotationCard seen = other.awaitCard(Card.AnnotationCard.class, _ -> true);
    assertEquals(Text.of("Mine"), seen.body());
  }

  @Test
  void whatShowsAWindowNothingSendsItNothing() {
    ClientSocket one = server.connect(SESSION, north).awaitView();
    ClientSocket other = server.connect(SESSION, south).awaitView();
    String cursor = other.cursor();
    one.ask(note("Ours alone", Layer.ACTOR));
    one.ask(note("For all", Layer.EVERYONE));
    other.awaitCard(Card.AnnotationCard.class, _ -> true);
    assertEquals(
        1, other.messages().stream().filter(ServerMessage.Changes.class::isInstance).count());
    assertNotEquals(cursor, other.cursor());
    assertTrue(other.frames().stream().noneMatch(frame -> frame.contains("Ours alone")));
  }

  @Test
  void aRefusalIsAnsweredWithItsCode() {
    ClientSocket socket = server.connect(SESSION, north).awaitView();
    ServerMessage answer = socket.ask(new Command.StartPlay());
    assertEquals(
        Refusal.Code.NOT_ALLOWED, assertInstanceOf(ServerMessage.Refused.class, answer).code());
  }

  @Test
  void whoComesBackGetsWhatItMissed() {
    ClientSocket first = server.connect(SESSION, north).awaitView();
    String cursor = first.cursor();
    first.close();
    ClientSocket other = server.connect(SESSION, south).awaitView();
    other.ask(note("Said meanwhile", Layer.EVERYONE));
    other.ask(note("And hidden", Layer.ACTOR));

    ClientSocket again = server.connect();
    again.hello(SESSION, north, cursor);
    again.awaitView();
    assertEquals(Start.CONTINUED, again.await(ServerMessage.Welcome.class).start());
    assertEquals(1, again.view().size());
    assertEquals(
        Text.of("Said meanwhile"), again.awaitCard(Card.AnnotationCard.class, _ -> true).body());
  }

  @Test
  void whoComesBackAfterARestartGetsTheWholeViewWhetherSomethingWasMissedOrNot() {
    ClientSocket first = server.connect(SESSION, north).awaitView();
    String cursor = first.cursor();
    first.close();
    server.close();
    server = LiveServer.start(folder);
    assertEquals(Start.SNAPSHOT, comingBack(north, cursor));
    server.connect(SESSION, south).awaitView().ask(note("Said before", Layer.EVERYONE));
    assertEquals(Start.SNAPSHOT, comingBack(north, cursor));
  }

  private Start comingBack(SeatId seat, @Nullable String cursor) {
    ClientSocket again = server.connect();
    again.hello(SESSION, seat, cursor);
    again.awaitView();
    return again.await(ServerMessage.Welcome.class).start();
  }

  @Test
  void aFellowsCursorIsGoodForNobodyWhoWasNotHere() {
    SeatId fellow = server.seat(SESSION, lead, new Role.Player(SmallScenario.NORTH), "Nils");
    ClientSocket first = server.connect(SESSION, north).awaitView();
    String cursor = first.cursor();
    first.close();
    assertEquals(Start.SNAPSHOT, comingBack(fellow, cursor));
    assertEquals(Start.CONTINUED, comingBack(north, cursor));
  }

  @Test
  void aForgedCursorGetsTheWholeView() {
    ClientSocket socket = server.connect();
    socket.hello(SESSION, north, "AAAAAAAAAAAAAAAAAAAAAA");
    socket.awaitView();
    assertEquals(Start.SNAPSHOT, socket.await(ServerMessage.Welcome.class).start());
  }

  @Test
  void aCursorAheadOfTheLogIsAnErrorAndNoReset() {
    ClientSocket first = server.connect(SESSION, north).awaitView();
    first.ask(note("One", Layer.EVERYONE));
    String ahead = first.cursor();
    // The same installation, set back to an earlier copy: the cursor's key is the view's own.
    SessionId younger = SESSION;
    server.close();
    server = LiveServer.start(folder.resolve("restored"));
    Role northern = new Role.Player(SmallScenario.NORTH);
    SeatId seat = server.seat(younger, server.open(younger), northern, "Nora");
    ClientSocket socket = server.connect();
    socket.hello(younger, seat, ahead);
    assertEquals("cursor-ahead", socket.awaitBye().code());
  }

  @Test
  void theSameKeyIsDoneOnceAlsoAcrossARestart() {
    ClientSocket socket = server.connect(SESSION, north).awaitView();
    Command.FromASeat command = note("Once", Layer.EVERYONE);
    ServerMessage.Accepted first =
        assertInstanceOf(ServerMessage.Accepted.class, socket.ask(command));
    socket.send(new ClientMessage.Send(first.key(), command));
    socket.ask(note("Another", Layer.EVERYONE));
    assertEquals(
        2, socket.messages().stream().filter(first::equals).count(), "the same answer again");
    server.close();
    server = LiveServer.start(folder);

    ClientSocket again = server.connect(SESSION, north).awaitView();
    again.send(new ClientMessage.Send(first.key(), command));
    assertEquals(first, again.answer(first.key()));
    again.send(new ClientMessage.Send(first.key(), note("Else", Layer.EVERYONE)));
    assertEquals(Refusal.Code.KEY_REUSED, again.await(ServerMessage.Refused.class).code());
    assertEquals(2, again.cards(Card.AnnotationCard.class).size());
  }

  @Test
  void allThatWasUnderWayWhenTheServerDiedIsAnsweredRightlyAndDoneOnce() {
    ClientSocket socket = server.connect(SESSION, north).awaitView();
    List<ClientMessage.Send> sent =
        IntStream.rangeClosed(1, Bounds.USUAL.burst())
            .mapToObj(n ->
                new ClientMessage.Send(
                    new CommandKey("page", n),
                    n == 7 ? note(" ", Layer.EVERYONE) : note("Note " + n, Layer.EVERYONE)))
            .toList();
    sent.forEach(socket::send);
    List<ServerMessage> first = sent.stream().map(one -> socket.answer(one.key())).toList();
    server.die();
    server = LiveServer.start(folder);

    ClientSocket again = server.connect(SESSION, north).awaitView();
    sent.forEach(again::send);
    for (int i = 0; i < sent.size(); i++) {
      ServerMessage answer = again.answer(sent.get(i).key());
      if (i == 6) {
        assertEquals(
            Refusal.Code.OUT_OF_ORDER,
            assertInstanceOf(ServerMessage.Refused.class, answer).code());
      } else {
        assertEquals(first.get(i), answer);
      }
    }
    assertEquals(sent.size() - 1, again.cards(Card.AnnotationCard.class).size());
  }

  @Test
  void aSeatWithAnotherRoleSeesTheWholeViewAnew() {
    SeatId waiting = server.lobby(SESSION, "Lee");
    ClientSocket socket = server.connect(SESSION, waiting).awaitView();
    assertEquals(new Role.Lobby(), socket.await(ServerMessage.Welcome.class).role());
    Role southern = new Role.Player(SmallScenario.SOUTH);
    server.order(SESSION, lead, new Command.AssignSeat(waiting, southern));
    socket.await(ServerMessage.Welcome.class, welcome -> welcome.role().equals(southern));
    socket.awaitCard(Card.BriefCard.class, brief -> brief.actor().equals(SmallScenario.SOUTH));
    socket.ask(note("South's now", Layer.ACTOR));
    socket.awaitCard(Card.AnnotationCard.class, _ -> true);
  }

  @Test
  void aRemovedSeatLosesAllItsWindowsAtOnce() {
    ClientSocket one = server.connect(SESSION, north).awaitView();
    ClientSocket two = server.connect(SESSION, north).awaitView();
    server.order(SESSION, lead, new Command.Remove(north, Text.of("Wrong room")));
    assertEquals("removed", one.awaitBye().code());
    assertEquals("removed", two.awaitBye().code());
    assertEquals("removed", server.connect(SESSION, north).awaitBye().code());
  }

  @Test
  void theOldestOfTooManyWindowsGivesWay() {
    ClientSocket oldest = server.connect(SESSION, north).awaitView();
    for (int i = 0; i < 4; i++) {
      server.connect(SESSION, north).awaitView();
    }
    assertEquals("replaced", oldest.awaitBye().code());
    assertEquals((short) 4000, oldest.closedWith());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "nonsense", "[]", "{\"type\":\"shout\"}", "{\"type\":\"ping\",\"n\":\"x\"}"})
  void aFrameThatMakesNoSenseEndsThisSocketAlone(String frame) {
    ClientSocket other = server.connect(SESSION, south).awaitView();
    ClientSocket socket = server.connect(SESSION, north).awaitView();
    socket.sendRaw(frame);
    assertEquals("bad-frame", socket.awaitBye().code());
    assertInstanceOf(ServerMessage.Accepted.class, other.ask(note("Still here", Layer.EVERYONE)));
  }

  @Test
  void bytesThatAreNoUtf8AreABadFrameAndNothingIsStored() {
    ClientSocket other = server.connect(SESSION, south).awaitView();
    ClientSocket socket = server.connect(SESSION, north).awaitView();
    String frame =
        Json.writeString(
            new ClientMessage.Send(new CommandKey("page", 1), note("~", Layer.EVERYONE)));
    byte[] bytes = frame.getBytes(UTF_8);
    bytes[frame.indexOf('~')] = (byte) 0xff;
    socket.sendBytes(bytes);
    ServerMessage.Bye bye = socket.awaitBye();
    assertEquals("bad-frame", bye.code());
    assertTrue(bye.message().contains("UTF-8"), bye.message());
    other.ask(note("The only one", Layer.EVERYONE));
    assertEquals(1, other.cards(Card.AnnotationCard.class).size());
  }

  @Test
  void aMessageInPiecesMayBeCutWithinALetter() {
    ClientSocket socket = server.connect(SESSION, north).awaitView();
    CommandKey key = new CommandKey("page", 1);
    byte[] bytes = Json.write(new ClientMessage.Send(key, note("Ж", Layer.EVERYONE)));
    int within = new String(bytes, UTF_8).indexOf('Ж') + 1;
    socket
        .raw()
        .writeFrame(
            new WebSocketFrameImpl(
                WebSocketFrameType.TEXT, Unpooled.wrappedBuffer(bytes, 0, within), false));
    socket
        .raw()
        .writeFrame(
            WebSocketFrame.continuationFrame(
                Buffer.buffer(Arrays.copyOfRange(bytes, within, bytes.length)), true));
    socket.answer(key);
    assertEquals(Text.of("Ж"), socket.awaitCard(Card.AnnotationCard.class, _ -> true).body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"instance\":\"page\",\"counter\":0}",
        "{\"instance\":\"page\",\"counter\":-1}",
        "{\"instance\":\"other\",\"counter\":1}",
        "{\"instance\":\"\",\"counter\":1}"
      })
  void aKeyIsCountedFromOneWithinAnInstanceThatHelloNamed(String key) {
    for (String rest : List.of("open-draft\"", "send\",\"command\":{\"type\":\"say-ready\"}")) {
      ClientSocket socket = server.connect(SESSION, north).awaitView();
      socket.sendRaw("{\"type\":\"" + rest + ",\"key\":" + key + "}");
      assertEquals("bad-frame", socket.awaitBye().code());
    }
  }

  @Test
  void aWindowSendsTheCommandsOfEarlierPageLoadsAgain() {
    ClientSocket socket = server.connect();
    socket.send(
        new ClientMessage.Hello(
            SESSION.value() + "/" + north.value(), "later", null, List.of("page")));
    socket.awaitView();
    assertInstanceOf(ServerMessage.Accepted.class, socket.ask(note("Late", Layer.EVERYONE)));
  }

  @Test
  void helloBearsAnInstance() {
    ClientSocket nameless = server.connect();
    nameless.sendRaw("{\"type\":\"hello\",\"token\":\"x\",\"instance\":\"\"}");
    assertEquals("bad-frame", nameless.awaitBye().code());
  }

  @Test
  void aBinaryFrameEndsTheSocket() {
    ClientSocket socket = server.connect(SESSION, north).awaitView();
    socket.raw().writeBinaryMessage(Buffer.buffer("{}"));
    assertEquals("bad-frame", socket.awaitBye().code());
  }

  @Test
  void aMessageOfAMillionCharactersEndsTheSocket() {
    ClientSocket other = server.connect(SESSION, south).awaitView();
    ClientSocket socket = server.connect(SESSION, north).awaitView();
    socket.order(note("x".repeat(1_000_000), Layer.EVERYONE));
    assertEquals("bad-frame", socket.awaitBye().code());
    assertInstanceOf(ServerMessage.Accepted.class, other.ask(note("Still here", Layer.EVERYONE)));
    assertEquals(1, other.cards(Card.AnnotationCard.class).size());
  }

  @Test
  void theFirstFrameIsHelloAndSmall() {
    ClientSocket other = server.connect();
    other.send(new ClientMessage.Ping(1));
    assertEquals("bad-frame", other.awaitBye().code());
    ClientSocket large = server.connect();
    large.send(new ClientMessage.Hello("x".repeat(5000), "page", null));
    assertEquals("bad-frame", large.awaitBye().code());
    ClientSocket silent = server.connect();
    assertEquals("bad-frame", silent.awaitBye().code());
  }

  @Test
  void aTokenThatOpensNothingIsToldSo() {
    ClientSocket socket = server.connect();
    socket.send(new ClientMessage.Hello("none", "page", null));
    assertEquals("token-expired", socket.awaitBye().code());
  }

  @Test
  void aSocketLivesAsLongAsItsTokenIsRenewed() {
    server.tokensLive(SESSION, north, Duration.ofMillis(700));
    ClientSocket renewed = server.connect(SESSION, north).awaitView();
    server.tokensLive(SESSION, north, Duration.ofMinutes(5));
    renewed.send(new ClientMessage.Renew(SESSION.value() + "/" + north.value()));
    server.tokensLive(SESSION, south, Duration.ofMillis(700));
    assertEquals("token-expired", server.connect(SESSION, south).awaitBye().code());
    assertInstanceOf(ServerMessage.Accepted.class, renewed.ask(note("On", Layer.EVERYONE)));
    renewed.send(new ClientMessage.Renew(SESSION.value() + "/" + south.value()));
    assertEquals("token-expired", renewed.awaitBye().code());
  }

  @Test
  void aServerThatStandsBySaysSo() {
    server.standBy();
    assertEquals("standby", server.connect().awaitBye().code());
  }

  @Test
  void pingIsAnsweredWithTheTime() {
    ClientSocket socket = server.connect(SESSION, north).awaitView();
    socket.send(new ClientMessage.Ping(41));
    assertEquals(41, socket.await(ServerMessage.Pong.class).n());
  }

  @Test
  void aLogIsGrantedToAnAccountThatThereIs() {
    ClientSocket white = server.connect(SESSION, lead).awaitView();
    ClientSocket player = server.connect(SESSION, north).awaitView();
    Command.GrantLog toNobody = new Command.GrantLog(new AccountId("nobody"));
    Command.GrantLog toSomebody = new Command.GrantLog(LiveServer.ORGANIZER);
    assertEquals(
        Refusal.Code.NOT_FOUND,
        assertInstanceOf(ServerMessage.Refused.class, white.ask(toNobody)).code());
    assertInstanceOf(ServerMessage.Accepted.class, white.ask(toSomebody));
    assertEquals(1, white.cards(Card.GrantCard.class).size());
    for (Command.GrantLog asked : List.of(toNobody, toSomebody)) {
      assertEquals(
          Refusal.Code.NOT_ALLOWED,
          assertInstanceOf(ServerMessage.Refused.class, player.ask(asked)).code());
    }
  }

  @Test
  void tooFastIsRefusedAndNothingIsLostOfWhatWasTaken() {
    ClientSocket socket = server.connect(SESSION, north).awaitView();
    List<CommandKey> keys =
        IntStream.range(0, 100).mapToObj(i -> socket.order(note("n" + i, Layer.EVERYONE))).toList();
    long accepted =
        keys.stream().map(socket::answer).filter(ServerMessage.Accepted.class::isInstance).count();
    assertTrue(accepted >= 60 && accepted < 100, "accepted " + accepted);
    assertEquals(Refusal.Code.TOO_FAST, socket.await(ServerMessage.Refused.class).code());
    assertEquals(accepted, socket.cards(Card.AnnotationCard.class).size());
  }

  @Test
  void whoIsHereIsToldToOwnActorAndWhiteCellOnly() {
    ClientSocket white = server.connect(SESSION, lead).awaitView();
    ClientSocket one = server.connect(SESSION, north).awaitView();
    ClientSocket other = server.connect(SESSION, south).awaitView();
    one.send(new ClientMessage.Doing(new ClientMessage.Activity.Reading(2)));
    white.await(
        ServerMessage.People.class,
        people ->
            people.people().stream()
                .anyMatch(p ->
                    p.seat().equals(north)
                        && p.here() == ServerMessage.People.Here.HERE
                        && p.activity() != null));
    one.close();
    white.await(
        ServerMessage.People.class,
        people ->
            people.people().stream()
                .anyMatch(
                    p -> p.seat().equals(north) && p.here() == ServerMessage.People.Here.AWAY));
    assertFalse(
        other.messages().stream()
            .filter(ServerMessage.People.class::isInstance)
            .flatMap(m -> ((ServerMessage.People) m).people().stream())
            .anyMatch(p -> p.seat().equals(north)));
  }

  @Test
  void talkReachesItsChannel() {
    ClientSocket one = server.connect(SESSION, north).awaitView();
    ClientSocket other = server.connect(SESSION, south).awaitView();
    ChannelId everyone = new Channel.Everyone().id();
    one.ask(new Command.Say(everyone, Text.of("Good morning")));
    assertEquals(
        Text.of("Good morning"), other.awaitCard(Card.MessageCard.class, _ -> true).text());
  }
}
