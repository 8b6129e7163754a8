package org.whitecell.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whitecell.document.CodePoints;
import org.whitecell.document.Paragraph;
import org.whitecell.document.Passage;
import org.whitecell.document.Revision;

/**
 * A scenario's citations on a text. On its own source each quote is found; on another text it is
 * looked for, and where it is not found, its terms suggest where the same matter may stand.
 */
public final class Citations {
  private Citations() {}

  /** Where each citation of the scenario stands on this revision. */
  public static CitationMap map(Scenario scenario, Revision revision) {
    TermIndex terms = new TermIndex(revision);
    Map<Citing, Placement> placements = new LinkedHashMap<>();
    sources(scenario)
        .forEach((citing, source) -> {
          if (source.source() instanceof Source.Cited cited) {
            placements.put(citing, place(revision, terms, cited));
          }
        });
    return new CitationMap(revision.id(), placements);
  }

  /** Every citation with its place on this revision, in the scenario's order. */
  public static List<CitationLine> lines(Scenario scenario, Revision revision) {
    List<CitationLine> lines = new ArrayList<>();
    Map<Citing, Placed> sources = sources(scenario);
    map(scenario, revision)
        .placements()
        .forEach((citing, placement) -> {
          if (sources.get(citing) instanceof Placed(var path, var label, Source.Cited cited)) {
            lines.add(line(citing, label, placement, cited.quote()));
          }
        });
    return lines;
  }

  private static CitationLine line(Citing citing, String label, Placement placement, String quote) {
    return switch (placement) {
      case Placement.Found(var paragraph, var passage) ->
          new CitationLine(
              citing.key(), label, CitationLine.State.FOUND, Optional.of(passage), quote);
      case Placement.Suggested(var suggestions) ->
          new CitationLine(
              citing.key(),
              label,
              CitationLine.State.SUGGESTED,
              suggestions.stream().findFirst().map(Placement.Suggestion::passage),
              quote);
      case Placement.Own() ->
          new CitationLine(citing.key(), label, CitationLine.State.OWN, Optional.empty(), quote);
    };
  }

  /**
   * Whether the scenario quotes its own source truly: each quote stands in the paragraph that it
   * names. Breaches have the paths of {@link ScenarioRules}.
   */
  public static List<ScenarioRules.Breach> check(Scenario scenario, Revision source) {
    List<ScenarioRules.Breach> breaches = new ArrayList<>();
    sources(scenario)
        .values()
        .forEach(placed -> {
          if (placed.source() instanceof Source.Cited cited) {
            Optional<Paragraph> paragraph = source.paragraph(cited.paragraph());
            if (paragraph.isEmpty()) {
              breaches.add(
                  new ScenarioRules.Breach(
                      placed.path() + ".source.paragraph",
                      "expected a paragraph of \""
                          + source.title()
                          + "\", which has "
                          + source.paragraphs().size()));
            } else if (within(source, paragraph.get(), cited.quote()).isEmpty()) {
              breaches.add(
                  new ScenarioRules.Breach(
                      placed.path() + ".source.quote",
                      "expected words that stand in paragraph " + cited.paragraph()));
            }
          }
        });
    return breaches;
  }

  private static Placement place(Revision revision, TermIndex terms, Source.Cited cited) {
    Optional<Paragraph> named = revision.paragraph(cited.paragraph());
    Optional<Placement> there =
        named.flatMap(p -> within(revision, p, cited.quote()).map(q -> found(p, q)));
    if (there.isPresent()) {
      return there.get();
    }
    int at = revision.content().indexOf(cited.quote(), 0);
    Optional<Paragraph> elsewhere = at < 0 ? Optional.empty() : revision.paragraphAt(at);
    if (elsewhere.isPresent()) {
      return found(elsewhere.get(), revision.passage(at, at + CodePoints.count(cited.quote())));
    }
    List<Placement.Suggestion> suggestions = terms.suggest(cited.terms());
    return suggestions.isEmpty() ? new Placement.Own() : new Placement.Suggested(suggestions);
  }

  private static Placement found(Paragraph paragraph, Passage passage) {
    return new Placement.Found(paragraph.number(), passage);
  }

  private static Optional<Passage> within(Revision revision, Paragraph paragraph, String quote) {
    int at = revision.content().indexOf(quote, paragraph.start());
    int end = at + CodePoints.count(quote);
    return at < 0 || end > paragraph.end()
        ? Optional.empty()
        : Optional.of(revision.passage(at, end));
  }

  private record Placed(String path, String label, Source source) {}

  private static Map<Citing, Placed> sources(Scenario scenario) {
    Map<Citing, Placed> sources = new LinkedHashMap<>();
    for (int i = 0; i < scenario.actions().size(); i++) {
      ActionSpec action = scenario.actions().get(i);
      sources.put(
          new Citing.OfAction(action.id()),
          new Placed("actions[" + i + "]", action.title(), action.source()));
    }
    for (int i = 0; i < scenario.facts().size(); i++) {
      FactSpec fact = scenario.facts().get(i);
      sources.put(
          new Citing.OfFact(fact.id()), new Placed("facts[" + i + "]", fact.text(), fact.source()));
    }
    for (int i = 0; i < scenario.injects().size(); i++) {
      InjectSpec inject = scenario.injects().get(i);
      sources.put(
          new Citing.OfInject(inject.id()),
          new Placed("injects[" + i + "]", inject.title(), inject.source()));
    }
    return sources;
  }
}
