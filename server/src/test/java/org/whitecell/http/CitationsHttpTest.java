package org.whitecell.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.whitecell.json.Json;
import org.whitecell.json.TextForm;
import org.whitecell.json.Tree;
import org.whitecell.scenario.CitationLine;
import org.whitecell.scenario.CitationLine.State;

/** The shipped scenario's citations on the shipped briefing and on another text. */
final class CitationsHttpTest {

  private static Running server;

  @BeforeAll
  static void start() {
    server = Running.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static List<CitationLine> lines(TestAnswer answer) {
    return ((Tree.Arr) answer.requireStatus(200).json())
        .items().stream().map(item -> Json.read(item, CitationLine.class, TextForm.PLAIN)).toList();
  }

  private static CitationLine line(List<CitationLine> lines, String source) {
    return lines.stream().filter(l -> l.source().equals(source)).findFirst().orElseThrow();
  }

  @Test
  void onTheBriefingEveryQuoteIsFoundAndOnAnotherTextTermsSuggest() {
    TestBrowser admin = server.admin();
    TestAnswer scenarios = admin.get("/api/scenarios", admin.accountToken()).requireStatus(200);
    String path = "/api/scenarios/" + scenarios.text("0.id") + "/citations?revision=";

    List<CitationLine> onBriefing =
        lines(admin.get(path + scenarios.text("0.briefing"), admin.accountToken()));
    assertTrue(onBriefing.size() > 30, onBriefing::toString);
    onBriefing.forEach(l -> assertEquals(State.FOUND, l.state(), l.source()));

    String other =
        admin
            .post(
                "/api/documents",
                Map.of(
                    "title", "Another text",
                    "attribution", "",
                    "format", "text",
                    "text", "It rains.\n\nIt dawned. 😀 Congress wants economic cooperation!",
                    "edits", List.of()),
                admin.accountToken())
            .requireStatus(201)
            .text("revisionId");
    List<CitationLine> onOther = lines(admin.get(path + other, admin.accountToken()));
    assertEquals(onBriefing.size(), onOther.size());
    assertEquals(State.OWN, line(onOther, "action/us-korea").state());
    CitationLine economy = line(onOther, "action/us-economy");
    assertEquals(State.SUGGESTED, economy.state());
    assertTrue(
        economy.passage().orElseThrow().exact().endsWith("Congress wants economic cooperation!"));

    admin.get(path + "0".repeat(64), admin.accountToken()).requireProblem(404, "not-found");
  }

  @Test
  void onlyFacilitatorsRead() {
    TestBrowser organizer = server.account("reader of logs", "organizer");
    organizer
        .get(
            "/api/scenarios/" + "0".repeat(64) + "/citations?revision=" + "0".repeat(64),
            organizer.accountToken())
        .requireStatus(403);
  }
}
