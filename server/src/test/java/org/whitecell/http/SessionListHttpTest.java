package org.whitecell.http;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whitecell.Conditions;
import org.whitecell.access.Records;
import org.whitecell.access.SessionEntry;
import org.whitecell.session.Command;
import org.whitecell.session.Juncture;
import org.whitecell.session.Stage;
import org.whitecell.store.Shelf;
import org.whitecell.store.Store;
import org.whitecell.wire.ServerMessage;

/** The list of sessions after a server was killed. */
final class SessionListHttpTest {

  @Test
  void aSessionClosedJustBeforeTheServerDiedIsListedAsClosed() {
    Vertx vertx = Vertx.vertx();
    try (Running server = Running.start()) {
      Table table = Table.open(server, server.admin());
      ClientSocket socket = table.socket(vertx, table.lead(), table.seat());
      assertInstanceOf(
          ServerMessage.Accepted.class, socket.ask(new Command.CloseSession(Juncture.LOBBY)));
      socket.close();
      server.restart(store -> leaveBehind(store, table.session()));

      TestBrowser admin = server.browser();
      admin.signIn("admin", TestPeople.PASSWORD).requireStatus(200);
      Conditions.until(
          Duration.ofSeconds(20), () -> "closed".equals(sessions(admin).text("0.stage")));
      assertTrue(!sessions(admin).text("0.closedAt").isEmpty());
    } finally {
      vertx.close().await();
    }
  }

  /** As the list was when the last events were stored and not yet followed. */
  private static void leaveBehind(Store store, String session) {
    new Records<>(store.shelf(Shelf.Kind.SESSIONS), SessionEntry.class)
        .change(
            session,
            now ->
                new SessionEntry(
                    now.session(),
                    now.title(),
                    now.marking(),
                    Stage.LOBBY,
                    0,
                    now.openedAt(),
                    null,
                    now.openedBy(),
                    now.beginning(),
                    now.played(),
                    Set.of(),
                    1,
                    null));
  }

  private static TestAnswer sessions(TestBrowser browser) {
    return browser.get("/api/sessions", browser.accountToken()).requireStatus(200);
  }
}
