package org.whitecell.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whitecell.document.DocumentId;
import org.whitecell.document.Revision;
import org.whitecell.document.RevisionId;

/**
 * The small scenario cites, as fact {@code border-open}, ¶1 "the border is open", term "border".
 */
class CitationsTest {
  private static final Citing FACT = new Citing.OfFact(SmallScenario.BORDER_OPEN);

  private static Revision text(String... paragraphs) {
    return Revision.ofParagraphs(
        new RevisionId("0".repeat(64)), new DocumentId("d"), "A text", List.of(paragraphs));
  }

  private static Placement place(Revision revision) {
    return Citations.map(SmallScenario.scenario(), revision).of(FACT).orElseThrow();
  }

  @Test
  void theQuoteIsFoundInItsOwnParagraphFirst() {
    Revision revision = text("Today 😀 the border is open.", "Still the border is open.");
    var found = assertInstanceOf(Placement.Found.class, place(revision));
    assertEquals(1, found.paragraph());
    assertEquals(revision.passage(8, 26), found.passage());
  }

  @Test
  void theQuoteIsFoundElsewhereWhenParagraphsHaveMoved() {
    var found =
        assertInstanceOf(Placement.Found.class, place(text("New.", "Here the border is open.")));
    assertEquals(2, found.paragraph());
    assertEquals("the border is open", found.passage().exact());
  }

  @Test
  void whereTheQuoteIsNotFoundItsTermsSuggestTheSentence() {
    Revision revision = text("Borderline.", "It rains. The Border was shut! Nobody came.");
    var suggested = assertInstanceOf(Placement.Suggested.class, place(revision));
    assertEquals(1, suggested.suggestions().size());
    Placement.Suggestion best = suggested.suggestions().getFirst();
    assertEquals(2, best.paragraph());
    assertEquals("The Border was shut!", best.passage().exact());
    assertEquals(List.of("border"), best.terms());
  }

  @Test
  void whereNothingSpeaksOfItTheScenarioShowsItsOwnSource() {
    assertEquals(new Placement.Own(), place(text("Another matter.")));
  }

  @Test
  void anAssumptionHasNoPlace() {
    CitationMap map = Citations.map(SmallScenario.scenario(), text("the border is open"));
    assertEquals(Optional.empty(), map.of(new Citing.OfAction(SmallScenario.TALK)));
    assertEquals("fact/border-open", FACT.key());
  }

  @Test
  void aTermThatStandsInFewParagraphsSaysMoreThanOneInMany() {
    TermIndex index =
        new TermIndex(text("Oil and gas and oil.", "Oil, gas.", "The pipeline.", "Oil.", "Gas."));
    assertEquals(3, index.suggest(List.of("oil", "gas", "pipe*")).getFirst().paragraph());
    assertEquals(List.of(), index.suggest(List.of("pipe", "il", "*.*")));
  }

  @Test
  void aQuoteThatItsOwnSourceDoesNotHaveIsABreach() {
    Scenario scenario = SmallScenario.scenario();
    assertEquals(List.of(), Citations.check(scenario, text("Now the border is open.")));
    assertEquals(
        "facts[0].source.quote",
        Citations.check(scenario, text("No.", "the border is open")).getFirst().path());
  }
}
