package org.whitecell.http;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Bringing texts in as files, at the running server. */
final class DocumentsHttpTest {

  private static final Map<String, Object> SAID =
      Map.of("title", "A file", "attribution", "", "format", "text", "edits", List.of());

  private static Running server;
  private static TestBrowser admin;

  @BeforeAll
  static void start() {
    server = Running.start();
    admin = server.admin();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static TestAnswer bring(byte[] file) {
    return admin.postFile("/api/documents", SAID, file, admin.accountToken());
  }

  @Test
  void aLargeFileIsTakenAsItIs() {
    List<String> paragraphs = Collections.nCopies(4_900, "å".repeat(999));
    byte[] file = String.join("\n\n", paragraphs).getBytes(UTF_8);
    assertTrue(file.length > 9_000_000, "larger than what a string of JSON may hold");

    String revision = bring(file).requireStatus(201).text("revisionId");
    TestAnswer kept = admin.get("/api/revisions/" + revision, admin.accountToken());
    assertTrue(paragraphs.equals(kept.requireStatus(200).text("text").lines().toList()));
  }

  @Test
  void theServerFindsOutTheEncoding() {
    byte[] file = ("\uFEFF" + "Steppe and sea.").getBytes(UTF_16LE);
    TestAnswer preview = admin.postFile("/api/documents/preview", SAID, file, admin.accountToken());
    assertEquals("Steppe and sea.", preview.requireStatus(200).text("text"));
  }

  @Test
  void aTextOfMoreThanFiveMillionCharactersIsRefusedInWords() {
    bring("word ".repeat(2_200_000).getBytes(UTF_8)).requireProblem(422, "text-too-long");
  }

  @Test
  void theLanguageIsGuessedAndWhoBringsTheTextMaySayAnother() {
    byte[] file = "Степь и море, и больше ничего.".getBytes(UTF_8);
    assertEquals("ru", languageOf(bring(file)));
    Map<String, Object> said = new HashMap<>(SAID);
    said.put("language", "tg");
    assertEquals(
        "tg", languageOf(admin.postFile("/api/documents", said, file, admin.accountToken())));
    said.put("language", "таджикский");
    admin
        .postFile("/api/documents", said, file, admin.accountToken())
        .requireProblem(422, "bad-language");
  }

  private static String languageOf(TestAnswer saved) {
    String revision = saved.requireStatus(201).text("revisionId");
    return admin
        .get("/api/revisions/" + revision, admin.accountToken())
        .requireStatus(200)
        .text("language");
  }

  @Test
  void aFileOfMoreThanFiftyMegabytesIsRefused() {
    bring(new byte[50 * 1024 * 1024]).requireProblem(413, "too-large");
  }

  @Test
  void aFileWithoutATokenIsNotEvenRead() {
    var request =
        server
            .browser()
            .request("/api/documents")
            .header("Content-Type", "application/octet-stream")
            .POST(BodyPublishers.ofByteArray(new byte[100]));
    admin.send(request.build(), "/api/documents").requireProblem(401, "token-invalid");
  }

  @Test
  void whatIsNeitherTextNorFileIsRefused() {
    admin.post("/api/documents", SAID, admin.accountToken()).requireProblem(400, "bad-request");
  }
}
