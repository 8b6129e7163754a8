package org.whitecell.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.whitecell.json.Json;
import org.whitecell.json.TextForm;

/** A server for a room of people, reached by the addresses of this machine. */
final class LanHttpTest {

  private static Running server;

  @BeforeAll
  static void start() {
    server = Running.start("--lan", "--plain-http");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** This machine's own addresses but loopback, and those that are good on one line only. */
  private static Set<InetAddress> own() throws IOException {
    Set<InetAddress> own = new HashSet<>();
    for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
      if (network.isUp() && !network.isLoopback()) {
        network
            .inetAddresses()
            .filter(one -> !(one instanceof Inet6Address && one.isLinkLocalAddress()))
            .forEach(own::add);
      }
    }
    assumeFalse(own.isEmpty(), "this machine has no address but loopback");
    return own;
  }

  private static List<String> told() {
    TestBrowser admin = server.admin();
    TestAnswer answer = admin.get("/api/addresses", admin.accountToken()).requireStatus(200);
    return Json.read(answer.json(), AddressesEndpoint.Addresses.class, TextForm.PLAIN).addresses();
  }

  private static String statusAt(InetAddress address, String asked) throws IOException {
    try (Socket socket = new Socket(address, server.port())) {
      socket.setSoTimeout(10_000);
      socket
          .getOutputStream()
          .write(
              ("GET /healthz HTTP/1.1\r\nHost: " + asked + "\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
    }
  }

  @Test
  void everyAddressOfThisMachineIsToldAndLeadsHere() throws IOException {
    Set<InetAddress> reached = new HashSet<>();
    for (String address : told()) {
      URI url = URI.create(address);
      InetAddress there = InetAddress.getByName(url.getHost());
      reached.add(there);
      assertEquals(server.port(), url.getPort());
      assertEquals("HTTP/1.1 200", statusAt(there, url.getAuthority()));
      assertFalse(address.contains(":0:0:"), "browsers write it shorter: " + address);
      assertTrue(server.greeting().contains(address), server.greeting());
    }
    assertEquals(own(), reached);
  }

  @Test
  void aForeignNameIsStillRefused() throws IOException {
    for (InetAddress address : own()) {
      for (String asked : List.of("evil.example", "abc.de", "192.0.2.250", "[2001:db8::99]")) {
        assertEquals("HTTP/1.1 403", statusAt(address, asked), asked);
      }
    }
  }

  @Test
  void aLinkMadeOnTheServersOwnMachineIsGoodOnOthers() throws IOException {
    assertFalse(own().isEmpty());
    TestBrowser admin = server.admin();
    Table table = Table.open(server, admin);
    String link =
        admin
            .put(table.path("/lobby-code"), Map.of(), table.leadToken())
            .requireStatus(200)
            .text("link");
    assertTrue(link.startsWith(told().getFirst() + "/lobby#"), link);
  }

  @Test
  void theServersTimeIsToldToAnybody() {
    assertFalse(server.browser().get("/api/time").requireStatus(200).text("now").isEmpty());
  }

  @Test
  void whoInvitesNobodyIsNotTold() {
    TestBrowser reader = server.account("Olga", "organizer");
    reader.get("/api/addresses", reader.accountToken()).requireProblem(403, "not-allowed");
    server.browser().get("/api/addresses").requireStatus(401);
  }
}
