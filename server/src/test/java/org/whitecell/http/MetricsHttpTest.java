package org.whitecell.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whitecell.Conditions;
import org.whitecell.session.Command;
import org.whitecell.wire.ServerMessage;
import org.whitecell.words.Text;

/** What the server counts of itself: what came of commands, and how much went out. */
class MetricsHttpTest {

  @Test
  void socketsCommandsAndEventsAreCountedAndNobodyIsNamed() {
    Vertx vertx = Vertx.vertx();
    try (Running server = Running.start()) {
      Table table = Table.open(server, server.admin());
      ClientSocket socket = table.socket(vertx, table.lead(), table.seat());
      assertInstanceOf(ServerMessage.Accepted.class, socket.ask(new Command.LockDoor()));
      assertInstanceOf(
          ServerMessage.Refused.class,
          socket.ask(new Command.BlankWords(List.of(99L), Text.of("There is no such entry"))));

      String text = metrics(server);
      assertEquals(1, value(text, "whitecell_sessions_loaded"));
      assertEquals(1, value(text, "whitecell_sockets_open"));
      assertEquals(2, value(text, "whitecell_commands_total{outcome=\"accepted\"}"));
      assertEquals(1, value(text, "whitecell_commands_total{outcome=\"refused\"}"));
      assertEquals(1, value(text, "whitecell_events_sent_total"));
      assertTrue(value(text, "whitecell_append_seconds_count") >= 2);
      assertTrue(!text.contains(table.session()) && !text.contains("An opening"), text);

      socket.close();
      awaitClosed(server);
    } finally {
      vertx.close().await();
    }
  }

  private static void awaitClosed(Running server) {
    Conditions.until(
        Duration.ofSeconds(20), () -> value(metrics(server), "whitecell_sockets_open") == 0);
  }

  private static String metrics(Running server) {
    return server.browser().get("/metrics").requireStatus(200).body();
  }

  private static long value(String text, String name) {
    return text.lines()
        .filter(line -> line.startsWith(name + " "))
        .map(line -> Long.parseLong(line.substring(name.length() + 1)))
        .findFirst()
        .orElseThrow();
  }
}
