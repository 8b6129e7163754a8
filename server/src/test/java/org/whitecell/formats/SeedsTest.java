package org.whitecell.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whitecell.document.Passages;
import org.whitecell.document.Revision;
import org.whitecell.json.Json;
import org.whitecell.scenario.ActorId;
import org.whitecell.scenario.ActorSpec;
import org.whitecell.scenario.CitationMap;
import org.whitecell.scenario.Citations;
import org.whitecell.scenario.Degree;
import org.whitecell.scenario.EffectSpec;
import org.whitecell.scenario.IndicatorId;
import org.whitecell.scenario.Objective;
import org.whitecell.scenario.PhaseKind;
import org.whitecell.scenario.Placement;
import org.whitecell.scenario.Points;
import org.whitecell.scenario.Scenario;
import org.whitecell.scenario.Source;

/** The shipped briefing and the shipped scenario, as they lie in the jar. */
class SeedsTest {
  private static Seeds seeds;
  private static Scenario scenario;
  private static Revision briefing;

  @BeforeAll
  static void read() throws FileRefused {
    seeds = Seeds.shipped();
    scenario =
        seeds.scenarios().stream()
            .map(ScenarioFile::scenario)
            .filter(s -> s.name().equals("opening-in-central-asia"))
            .findFirst()
            .orElseThrow();
    briefing = seeds.sourceOf(scenario).orElseThrow();
  }

  @Test
  void theBriefingIsNumberedAndAttributed() {
    assertEquals("An opening in Central Asia", briefing.title());
    assertTrue(briefing.attribution().contains("Schlesiger"));
    assertTrue(briefing.attribution().contains("25 May 2023"));
    assertEquals(14, briefing.paragraphs().size());
    assertEquals(17, briefing.blocks().size());
    assertTrue(Revisions.isTrulyNamed(briefing));
  }

  @Test
  void everyCitationStandsInTheParagraphItNames() {
    CitationMap map = Citations.map(scenario, briefing);
    assertEquals(List.of(), Citations.check(scenario, briefing));
    assertFalse(map.placements().isEmpty());
    map.placements()
        .forEach((citing, placement) -> {
          var found = assertInstanceOf(Placement.Found.class, placement, citing::toString);
          assertTrue(Passages.check(briefing, found.passage()).isEmpty());
        });
  }

  @Test
  void everythingSaysWhereItComesFrom() {
    scenario.actions().forEach(a -> assertSaid(a.id().value(), a.source()));
    scenario.facts().forEach(f -> assertSaid(f.id().value(), f.source()));
    scenario.injects().forEach(i -> assertSaid(i.id().value(), i.source()));
  }

  private static void assertSaid(String id, Source source) {
    switch (source) {
      case Source.Cited cited -> assertFalse(cited.terms().isEmpty(), id);
      case Source.Assumption(String why) -> assertFalse(why.isBlank(), id);
    }
  }

  @Test
  void aFactIsNeverAnAssumption() {
    scenario.facts().forEach(f -> assertInstanceOf(Source.Cited.class, f.source(), f.id().value()));
  }

  @Test
  void fourActorsHaveBriefsObjectivesAndMovesToMake() {
    assertEquals(
        List.of("US", "RU", "CN", "KZ"),
        scenario.actors().stream().map(ActorSpec::letters).toList());
    for (ActorSpec actor : scenario.actors()) {
      int words = actor.brief().split("\\s+").length;
      assertTrue(words >= 150 && words <= 250, actor.name() + ": " + words + " words");
      Set<Objective.Visibility> kinds = new HashSet<>();
      actor.objectives().forEach(o -> kinds.add(o.visibility()));
      assertEquals(Set.of(Objective.Visibility.values()), kinds, actor.name());
      assertTrue(scenario.actionsOf(actor.id()).size() >= 6, actor.name());
    }
  }

  @Test
  void sixTurnsRunThroughFivePhases() {
    assertEquals("Jun – Dec 2023", scenario.turn(1).orElseThrow().time());
    assertEquals("Jan – Jun 2026", scenario.turn(6).orElseThrow().time());
    assertEquals(6, scenario.turns().size());
    assertEquals(
        List.of(PhaseKind.values()), scenario.phases().stream().map(p -> p.kind()).toList());
  }

  @Test
  void theNumbersOfTheDesignHold() {
    assertEffect("us-imet", Degree.SUCCEEDS, "ties", Points.whole(1), 2);
    assertEffect("us-sales", Degree.SUCCEEDS, "alarm", Points.whole(2), 0);
    assertEffect("us-korea", Degree.SUCCEEDS, "ties", new Points(1), 0);
    assertEffect("us-declassify", Degree.SUCCEEDS, "information", Points.whole(2), 0);
    assertEffect("ru-coerce", Degree.SUCCEEDS, "hold", Points.whole(2), 0);
    assertEffect("ru-coerce", Degree.SUCCEEDS, "ties", Points.whole(1), 1);
    assertEffect("ru-coerce", Degree.SUCCEEDS, "weight", Points.whole(1), 1);
    assertEffect("ru-help", Degree.SUCCEEDS, "stability", Points.whole(3), 0);
    assertEffect("ru-help", Degree.SUCCEEDS, "hold", Points.whole(2), 0);
    assertEquals(
        1, scenario.actions().stream().filter(a -> a.delayTurns() == 1 && a.cost() == 3).count());
    assertEquals(4, scenario.actor(new ActorId("us")).orElseThrow().budget());
    assertEquals(
        Points.whole(5), scenario.indicator(new IndicatorId("window")).orElseThrow().start());
  }

  private static void assertEffect(
      String action, Degree degree, String indicator, Points delta, int after) {
    EffectSpec expected = new EffectSpec(new IndicatorId(indicator), delta, after, 0);
    List<EffectSpec> effects =
        scenario.actions().stream()
            .filter(a -> a.id().value().equals(action))
            .findFirst()
            .orElseThrow()
            .effectsAt(degree);
    assertTrue(effects.contains(expected), action + " has " + effects);
  }

  @Test
  void everyScenarioComesBackFromItsCanonicalForm() throws FileRefused {
    for (ScenarioFile file : seeds.scenarios()) {
      assertEquals(file, ScenarioReader.read("canonical.json", file.canonical()));
    }
  }

  @Test
  void everyTextComesBackFromItsFile() {
    for (Revision revision : seeds.documents()) {
      byte[] stored = Json.write(RevisionFile.of(revision));
      assertEquals(revision, Json.read(stored, RevisionFile.class).revision());
    }
  }

  @Test
  void aQuoteThatDoesNotStandInItsParagraphIsRefusedWithItsLine(@TempDir Path folder)
      throws IOException {
    copySeeds(folder, text -> text.replace("quote: English lessons", "quote: French lessons"));
    Fault fault = assertThrows(FileRefused.class, () -> Seeds.read(folder)).faults().getFirst();
    assertEquals("actions[2].source.quote", fault.path());
    assertEquals("expected words that stand in paragraph 8", fault.words());
    String line =
        Files.readAllLines(folder.resolve("scenarios/opening-in-central-asia.yaml"))
            .get(fault.line() - 1);
    assertTrue(line.contains("French lessons"), line);
  }

  @Test
  void aScenarioWithoutItsTextIsRefused(@TempDir Path folder) throws IOException {
    copySeeds(folder, text -> text.replace("document: opening", "document: another-opening"));
    FileRefused refused = assertThrows(FileRefused.class, () -> Seeds.read(folder));
    assertEquals("source.document", refused.faults().getFirst().path());
  }

  @Test
  void aFolderWithoutSeedsHasNone(@TempDir Path folder) throws FileRefused {
    assertEquals(new Seeds(List.of(), List.of()), Seeds.read(folder));
  }

  private static void copySeeds(Path folder, Function<String, String> change) throws IOException {
    Path shipped = Path.of("..", "seeds");
    try (var files = Files.walk(shipped)) {
      for (Path file :
          files.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).toList()) {
        Path copy = folder.resolve(shipped.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Files.writeString(copy, file.toString().endsWith(".yaml") ? change.apply(text) : text);
      }
    }
  }
}
