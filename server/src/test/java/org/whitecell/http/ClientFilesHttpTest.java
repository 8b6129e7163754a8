package org.whitecell.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the page's files come: small to whoever can unpack them, as they are to everybody else. */
final class ClientFilesHttpTest {

  private static Running server;
  private static TestBrowser anybody;

  @BeforeAll
  static void start() {
    server = Running.start();
    anybody = server.browser();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static TestAnswer asking(String encodings) {
    var request = anybody.bare("/index.html").header("Accept-Encoding", encodings).GET().build();
    return anybody.send(request, "/index.html").requireStatus(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "gzip, deflate, br, zstd", "br;q=1.0, gzip;q=0.8"})
  void whoeverUnpacksGetsItSmall(String encodings) throws IOException {
    TestAnswer plain = anybody.get("/index.html").requireStatus(200);
    TestAnswer small = asking(encodings);
    assertEquals("gzip", small.header("Content-Encoding"));
    assertTrue(small.response().body().length < plain.response().body().length);
    try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(small.response().body()))) {
      assertArrayEquals(plain.response().body(), unpacked.readAllBytes());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"br", "identity", "gzip;q=0, br"})
  void whoeverDoesNotGetsItAsItIs(String encodings) {
    TestAnswer plain = asking(encodings);
    assertEquals("", plain.header("Content-Encoding"));
    assertArrayEquals(anybody.get("/index.html").response().body(), plain.response().body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/s/a-session/a-seat",
        "/s/a-session/a-seat/console",
        "/join",
        "/lobby",
        "/resume"
      })
  void theHeadNamesWhatThatAddressNeeds(String path) {
    String elsewhere = anybody.get("/sessions").body();
    String here = anybody.get(path).requireStatus(200).body();
    assertFalse(elsewhere.contains("modulepreload"));
    assertTrue(here.contains("modulepreload"), here);
  }

  @Test
  void whatLiesBetweenKeepsThemApart() {
    assertEquals("Accept-Encoding", asking("gzip").header("Vary"));
    assertEquals("Accept-Encoding", anybody.get("/index.html").header("Vary"));
  }
}
