package org.whitecell.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whitecell.scenario.ActorId;
import org.whitecell.scenario.PhaseKind;
import org.whitecell.session.Command;
import org.whitecell.session.CommandKey;
import org.whitecell.session.DraftId;
import org.whitecell.session.Juncture;
import org.whitecell.session.Leftovers;
import org.whitecell.session.MoveDraft.Slot;
import org.whitecell.sight.Card;
import org.whitecell.wire.ClientMessage;
import org.whitecell.wire.ServerMessage;

/** The client beside the protocol's documents does what they say, at the running server. */
final class DocumentedClientTest {

  private static final Path CLIENT = Path.of("..", "docs", "protocol", "client.py");
  private static final Vertx VERTX = Vertx.vertx();

  private static Running server;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    server = Running.start();
  }

  @AfterAll
  static void stop() {
    server.close();
    VERTX.close().await();
  }

  private Process client(Path said, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("python3", "-u", CLIENT.toString()));
    command.add("http://127.0.0.1:" + server.port());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(said.toFile())
        .start();
  }

  private static void assertEndsWell(Process client, Path said) throws Exception {
    try {
      assertTrue(client.waitFor(60, TimeUnit.SECONDS), () -> "still at it: " + read(said));
      assertEquals(0, client.exitValue(), () -> read(said));
    } finally {
      client.destroyForcibly();
    }
  }

  private static String read(Path said) {
    try {
      return Files.readString(said);
    } catch (IOException e) {
      return e.toString();
    }
  }

  @Test
  void itPlaysATurnByAnInvitation() throws Exception {
    Table table = Table.open(server, server.account("facilitator", "facilitator"));
    ActorId own = new ActorId(table.actors().get(0));
    String rival = table.actors().get(1);
    ClientSocket white = table.socket(VERTX, table.lead(), table.seat());
    TestBrowser other = table.join(table.invite(rival, "one").text("secret"), "Rita");
    ClientSocket rita = table.socket(VERTX, other, seat(white, "Rita"));
    Path said = folder.resolve("said");
    Process client =
        client(
            said,
            "--invitation",
            table.invite(own.value(), "one").text("secret"),
            "--name",
            "A program");

    white.awaitCard(Card.AnnotationCard.class, _ -> true);
    accepted(white, new Command.StartPlay());
    accepted(white, opening(PhaseKind.DELIBERATE, PhaseKind.MOVE));
    submit(rita);
    Card.MoveCard move = white.awaitCard(Card.MoveCard.class, m -> m.actor().equals(own));
    assertEquals(1, move.reasons().size());
    String before = read(said);
    accepted(white, opening(PhaseKind.MOVE, PhaseKind.ARGUE));

    white.awaitCard(Card.ArgumentCard.class, _ -> true);
    assertEndsWell(client, said);
    assertFalse(before.contains("Rita's plan"), "it saw a sealed move");
    assertTrue(read(said).contains("Rita's plan"), () -> read(said));
  }

  private static Command.OpenPhase opening(PhaseKind from, PhaseKind next) {
    return new Command.OpenPhase(Juncture.in(1, from), next, Leftovers.KEEP);
  }

  private static String seat(ClientSocket white, String name) {
    return white
        .awaitCard(Card.SeatCard.class, seat -> name.equals(seat.name().value()))
        .seat()
        .value();
  }

  private static void accepted(ClientSocket who, Command.FromASeat command) {
    assertInstanceOf(ServerMessage.Accepted.class, who.ask(command));
  }

  private static void submit(ClientSocket rita) {
    rita.send(new ClientMessage.OpenDraft(new CommandKey("page", 1001)));
    DraftId draft = rita.await(ServerMessage.DraftOpened.class).draft();
    rita.send(new ClientMessage.WriteDraft(draft, Slot.TITLE, "Rita's plan", List.of(), 1));
    rita.await(ServerMessage.DraftShown.class, shown -> shown.draft().version() == 2);
    accepted(rita, new Command.SubmitMove(draft, 2));
  }

  @Test
  void itSignsIn() throws Exception {
    server.admin();
    Path password = Files.writeString(folder.resolve("password"), Running.PASSWORD);
    Path said = folder.resolve("said");
    assertEndsWell(
        client(said, "--account", "admin", "--password-file", password.toString()), said);
  }
}
