package org.whitecell.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whitecell.scenario.ActionSpec;
import org.whitecell.scenario.ActorId;
import org.whitecell.scenario.Closing;
import org.whitecell.scenario.Course;
import org.whitecell.scenario.Degree;
import org.whitecell.scenario.DiceSpec;
import org.whitecell.scenario.EffectSpec;
import org.whitecell.scenario.IndicatorId;
import org.whitecell.scenario.Points;
import org.whitecell.scenario.Scenario;
import org.whitecell.scenario.SeenBy;
import org.whitecell.scenario.Source;

class ScenarioReaderTest {
  private static final String SMALL =
      """
      name: small
      title: A small matter
      summary: Two sides and a border.
      source: {document: small, title: A small text, attribution: Nobody}
      actors:
        - id: north
          name: North
          letters: "NO"
          shape: leaf
          colour: teal
          brief: You are North.
          objectives: {open: [Trade.], secret: [Win.]}
          budget: 4
        - {id: south, name: South, letters: SO, shape: square, colour: red, brief: You are South., budget: 3}
      turns:
        - time: Spring
        - time: Summer
      phases:
        - {kind: move, name: Move, minutes: 10}
        - {kind: rule, name: Rule, minutes: 10}
      indicators:
        - {id: trade, name: Trade, min: 0, max: 10, start: 5½, drawn: [-½, 0, +½]}
        - {id: alarm, name: Alarm, min: 0, max: 10, start: 2, seen-by: [south], per-turn: -1}
        - id: room
          name: Room
          min: 0
          max: 10
          start: 4½
          derived: {from: 10, less-the-larger-of: [trade, alarm]}
      actions:
        - id: talk
          actors: [north, south]
          title: Talk
          summary: Talk.
          cost: 1
          delay: 1
          effects:
            succeeds:
              - {indicator: trade, by: +½, after: 2, lasts: 1}
            backfires:
              - {indicator: alarm, by: 1}
          conditions: [Only by day.]
          source: {paragraph: 2, quote: they talked, terms: [talk]}
      injects:
        - id: storm
          title: A storm
          text: The pass is closed.
          to: [south]
          when: In turn 2.
          assumption: Weather.
      """;

  private static Scenario read(String text) throws FileRefused {
    return ScenarioReader.read("small.yaml", text).scenario();
  }

  private static String without(String line) {
    assertTrue(SMALL.contains(line + "\n"), line);
    return SMALL.replace(line + "\n", "");
  }

  private static String with(String old, String changed) {
    assertTrue(SMALL.contains(old), old);
    return SMALL.replaceFirst(Pattern.quote(old), changed);
  }

  private static List<String> faults(String text) {
    return assertThrows(FileRefused.class, () -> read(text)).faults().stream()
        .map(Fault::toString)
        .toList();
  }

  /** That the file has one fault, on the line where these words first stand. */
  private static void assertFault(String text, String onLine, String pathAndWords) {
    assertEquals(List.of(fault(text, onLine, pathAndWords)), faults(text));
  }

  private static String fault(String text, String onLine, String pathAndWords) {
    int at = text.indexOf(onLine);
    assertTrue(at >= 0, onLine);
    long line = 1 + text.substring(0, at).chars().filter(c -> c == '\n').count();
    return "small.yaml:" + line + ": " + pathAndWords;
  }

  @Test
  void everyPartIsRead() throws FileRefused {
    Scenario scenario = read(SMALL);
    assertEquals("A small matter", scenario.title());
    assertEquals(2, scenario.actors().getFirst().objectives().size());
    assertEquals(2, scenario.turn(2).orElseThrow().number());
    assertEquals(Closing.COUNT_OVER, scenario.closing());
    assertEquals(DiceSpec.USUAL, scenario.dice());
    var trade = scenario.indicators().get(0);
    assertEquals(new Points(11), trade.start());
    assertEquals(
        new Course.Drawn(List.of(new Points(-1), Points.ZERO, new Points(1))), trade.course());
    assertEquals(new SeenBy.Everyone(), trade.seenBy());
    var alarm = scenario.indicators().get(1);
    assertEquals(new SeenBy.Actors(List.of(new ActorId("south"))), alarm.seenBy());
    assertEquals(new Course.PerTurn(Points.whole(-1)), alarm.course());
    ActionSpec talk = scenario.actions().getFirst();
    assertEquals(1, talk.delayTurns());
    assertEquals(
        List.of(new EffectSpec(new IndicatorId("trade"), new Points(1), 2, 1)),
        talk.effectsAt(Degree.SUCCEEDS));
    assertEquals(List.of(), talk.effectsAt(Degree.FAILS));
    assertEquals(new Source.Cited(2, "they talked", List.of("talk")), talk.source());
    assertEquals(new Source.Assumption("Weather."), scenario.injects().getFirst().source());
  }

  @Test
  void theNameIsOfTheContentAndNotOfTheLayout() throws FileRefused {
    String id = read(SMALL).id().value();
    assertEquals(id, read("# A comment\n" + SMALL).id().value());
    assertEquals(id, read(with("{open: [Trade.]", "{ open:   ['Trade.']")).id().value());
    assertNotEquals(id, read(with("time: Summer", "time: Autumn")).id().value());
    assertNotEquals(id, read(with("cost: 1", "cost: 2")).id().value());
  }

  @Test
  void allFaultsAreToldAtOnceInTheOrderOfTheFile() {
    String text =
        SMALL
            .replace("shape: leaf", "shape: star")
            .replace("budget: 4", "budget: many")
            .replace("    cost: 1\n", "");
    assertEquals(
        List.of(
            fault(
                text,
                "shape: star",
                "actors[0].shape: expected one of rectangle, square, round, leaf, diamond,"
                    + " hexagon, shield, tag, found \"star\""),
            fault(
                text,
                "budget: many",
                "actors[0].budget: expected a whole number from 0 to 99, found \"many\""),
            fault(text, "id: talk", "actions[0].cost: expected this field, it is missing")),
        faults(text));
  }

  @Test
  void whatIsMissingIsNamed() {
    assertFault(
        without("title: A small matter"),
        "name: small",
        "title: expected this field, it is missing");
    assertFault(
        SMALL.replaceAll("(?s)turns:.*?phases:", "phases:"),
        "name: small",
        "turns: expected this field, it is missing");
    assertFault(
        SMALL.replaceAll("(?s)phases:.*?indicators:", "indicators:"),
        "name: small",
        "phases: expected this field, it is missing");
    assertFault(
        SMALL.replaceAll("source: .document[^\n]*\n", ""),
        "name: small",
        "expected the field \"source\", it is missing");
  }

  @Test
  void noTurnsOrNoPhaseToMoveInIsRefused() {
    assertFault(
        SMALL.replaceAll("(?s)turns:.*?phases:", "turns: []\nphases:"),
        "turns: []",
        "turns: expected at least one turn");
    assertFault(
        without("  - {kind: rule, name: Rule, minutes: 10}"),
        "- {kind: move",
        "phases: expected a phase of kind rule");
    assertFault(
        with("kind: move", "kind: rule")
            .replace("kind: rule, name: Rule", "kind: move, name: Rule"),
        "name: Rule",
        "phases[1].kind: expected the order deliberate, move, argue, rule, consequences, each once");
  }

  @Test
  void unknownFieldsAreNotPassedOver() {
    assertFault(
        with("minutes: 10", "minutes: 10, color: red"),
        "color: red",
        "phases[0].color: no such field here; expected one of kind, minutes, name");
  }

  @Test
  void unknownIdsAreRefusedWhereTheyStand() {
    assertFault(
        with("{indicator: trade, by", "{indicator: trad, by"),
        "{indicator: trad,",
        "actions[0].effects.succeeds[0].indicator: expected the id of an indicator of this"
            + " scenario; there is no \"trad\"");
    assertFault(
        with("actors: [north, south]", "actors: [north, east]"),
        "actors: [north, east]",
        "actions[0].actors[1]: expected the id of an actor of this scenario; there is no \"east\"");
    assertFault(
        with("seen-by: [south]", "seen-by: [east]"),
        "seen-by: [east]",
        "indicators[1].seen-by[0]: expected the id of an actor of this scenario; there is no"
            + " \"east\"");
    assertFault(
        with("    to: [south]", "    to: [east]"),
        "to: [east]",
        "injects[0].to[0]: expected the id of an actor of this scenario; there is no \"east\"");
  }

  @Test
  void idsAreUsedOnce() {
    assertFault(
        with("  - id: room", "  - id: alarm"),
        "  - id: alarm",
        "indicators[2].id: expected an id of its own; \"alarm\" is taken above");
    assertFault(
        with("letters: SO", "letters: NO"),
        "letters: NO",
        "actors[1].letters: expected letters that no other actor has");
    assertFault(
        with("colour: red", "colour: teal"),
        "{id: south",
        "actors[1].colour: expected a colour that no other actor has");
  }

  @Test
  void nothingMovesADerivedIndicator() {
    assertFault(
        with("{indicator: alarm", "{indicator: room"),
        "{indicator: room",
        "actions[0].effects.backfires[0].indicator: expected an indicator that is not derived:"
            + " \"room\" follows others");
    assertFault(
        with("start: 4½", "start: 4"),
        "start: 4\n",
        "indicators[2].start: expected 4½, which is what it derives to");
    assertFault(
        with("[trade, alarm]", "[trade, room]"),
        "[trade, room]",
        "indicators[2].derived.less-the-larger-of[1]: expected an indicator that is not itself"
            + " derived");
  }

  @Test
  void amountsLieOnTheirTracks() {
    assertFault(
        with("max: 10, start: 2", "max: 10, start: 12"),
        "start: 12",
        "indicators[1].start: expected from 0 to 10");
    assertFault(
        with("min: 0, max: 10, start: 2", "min: 0, max: -3, start: 2"),
        "max: -3",
        "indicators[1].max: expected more than the least, which is 0");
    assertFault(
        with("by: 1}", "by: 11}"),
        "by: 11}",
        "actions[0].effects.backfires[0].by: expected a change that is not 0 and fits from 0 to 10");
    assertFault(
        with("after: 2", "after: 3"),
        "after: 3",
        "actions[0].effects.succeeds[0].after: expected at most 2, the number of turns");
    assertFault(
        with("cost: 1", "cost: 4"),
        "cost: 4",
        "actions[0].cost: expected at most 3, the budget of South");
  }

  @ParameterizedTest
  @CsvSource({"2,4", "+1½,3", "-½,-1", "−1.5,-3", "½,1", "0,0", "3.0,6", ".5,1"})
  void amountsAreExactInHalves(String written, int halves) throws FileRefused {
    Scenario scenario = read(with("drawn: [-½, 0, +½]", "drawn: [" + written + "]"));
    assertEquals(
        new Course.Drawn(List.of(new Points(halves))), scenario.indicators().getFirst().course());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.3", "one", "1/2", "+", "99999", "--1", "1½½"})
  void otherAmountsAreRefused(String written) {
    assertFault(
        with("drawn: [-½, 0, +½]", "drawn: [" + written + "]"),
        "drawn: [",
        "indicators[0].drawn[0]: expected an amount in halves, such as 2, -1 or +1½, found "
            + written);
  }

  @Test
  void everyActionSaysWhereItComesFromAndOnlyOnce() {
    String either =
        "expected either a source (paragraph, quote, terms) or an assumption, and not both";
    assertFault(
        without("    source: {paragraph: 2, quote: they talked, terms: [talk]}"),
        "id: talk",
        "actions[0]: " + either);
    assertFault(
        with(
            "    assumption: Weather.",
            "    assumption: Weather.\n    source: {paragraph: 1, quote: a, terms: [a]}"),
        "id: storm",
        "injects[0]: " + either);
  }

  @Test
  void whatIsNoScenarioIsRefusedWithItsLine() {
    assertTrue(
        faults("name: [small\ntitle: x\n").getFirst().startsWith("small.yaml:2: expected YAML"));
    assertFault("", "", "expected a scenario, found nothing");
    assertFault("just words", "just", "expected fields (key: value)");
    assertFault(SMALL + "---\nname: second\n", "---", "expected one YAML document, found a second");
    assertFault(
        with("title: A small matter", "name: again"),
        "name: again",
        "name: expected this key once, it stands here again");
  }

  @Test
  void nothingIsConstructedAndNothingMultiplies() {
    assertFault(
        with("summary: Two", "summary: &a Two").replace("when: In turn 2.", "when: *a"),
        "when: *a",
        "injects[0].when: expected a value, found an alias (*)");
    String deep = "a: " + "[".repeat(60) + "]".repeat(60);
    assertTrue(faults(deep).getFirst().contains("expected fewer than 32 levels"));
    assertFault("x".repeat(1_000_001), "", "expected at most 1,000,000 characters");
    assertFault(
        with("title: A small matter", "title: !!java.net.URL [\"http://localhost\"]"),
        "title:",
        "title: expected words or a number, found a list");
  }
}
