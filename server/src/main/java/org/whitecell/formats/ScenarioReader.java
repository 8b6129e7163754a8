package org.whitecell.formats;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.whitecell.document.CodePoints;
import org.whitecell.json.Json;
import org.whitecell.scenario.ActorId;
import org.whitecell.scenario.Closing;
import org.whitecell.scenario.DiceSpec;
import org.whitecell.scenario.FactId;
import org.whitecell.scenario.FactSpec;
import org.whitecell.scenario.MapSpec;
import org.whitecell.scenario.PhaseKind;
import org.whitecell.scenario.PhaseSpec;
import org.whitecell.scenario.QuestionId;
import org.whitecell.scenario.QuestionSpec;
import org.whitecell.scenario.Scenario;
import org.whitecell.scenario.ScenarioId;
import org.whitecell.scenario.ScenarioRules;
import org.whitecell.scenario.SourceDocument;
import org.whitecell.scenario.TagId;
import org.whitecell.scenario.TagSpec;
import org.whitecell.scenario.TurnSpec;

/**
 * Reads scenarios in YAML, or in their canonical JSON. Everything that is wrong in a file is told
 * at once, with file, line, path and what was expected; the rules between the parts ({@link
 * ScenarioRules}) are checked as soon as every part is well formed. Safe for use by many threads.
 */
public final class ScenarioReader {
  /** The largest file, in code points. */
  public static final int LONGEST = 1_000_000;

  private final YamlFaults faults;

  private ScenarioReader(String file) {
    faults = new YamlFaults(file);
  }

  /**
   * Reads a scenario.
   *
   * @param file the file's name, for the faults
   */
  public static ScenarioFile read(String file, String text) throws FileRefused {
    if (CodePoints.count(text) > LONGEST) {
      throw new FileRefused(
          List.of(new Fault(file, 1, "", "expected at most 1,000,000 characters")));
    }
    Yaml tree = YamlParser.parse(file, text);
    if (!(tree instanceof Yaml.Mapping)) {
      throw new FileRefused(
          List.of(new Fault(file, tree.line(), "", "expected fields (key: value)")));
    }
    byte[] canonical = Json.canonical(tree.plain());
    ScenarioReader reader = new ScenarioReader(file);
    Scenario scenario = reader.scenario(new ScenarioId(ContentHash.of(canonical)), tree);
    if (reader.faults.none()) {
      ScenarioRules.check(scenario).forEach(b -> reader.faults.add(b.path(), b.words()));
    }
    reader.faults.throwIfAny();
    return new ScenarioFile(scenario, new String(canonical, StandardCharsets.UTF_8));
  }

  /**
   * The line on which each of these faults lies, for rules that are checked against more than the
   * file, such as its citations against the text.
   */
  static List<Fault> placed(String file, String text, List<ScenarioRules.Breach> breaches)
      throws FileRefused {
    ScenarioReader reader = new ScenarioReader(file);
    reader.scenario(new ScenarioId(""), YamlParser.parse(file, text));
    return breaches.stream()
        .map(b -> new Fault(file, reader.faults.lineOf(b.path()), b.path(), b.words()))
        .toList();
  }

  private Scenario scenario(ScenarioId id, Yaml tree) {
    YamlFields top = YamlFields.of(faults, "", tree);
    int[] turn = {0};
    Scenario scenario =
        new Scenario(
            id,
            top.id("name"),
            top.text("title", 300),
            top.text("summary", 2_000),
            top.within("source").map(this::source).orElseGet(() -> noSource(top)),
            top.list("actors", ActorFields::read),
            top.list("turns", t -> turn(++turn[0], t)),
            top.list("phases", ScenarioReader::phase),
            top.choiceOr("closing", Closing.class, Closing.COUNT_OVER),
            top.within("dice").map(ScenarioReader::dice).orElse(DiceSpec.USUAL),
            top.list("indicators", IndicatorFields::read),
            top.list("actions", CatalogueFields::action),
            top.listOrNone("codebook", ScenarioReader::tag),
            top.listOrNone(
                "facts",
                f ->
                    new FactSpec(
                        new FactId(f.id("id")), f.text("text", 2_000), CatalogueFields.source(f))),
            top.listOrNone("injects", CatalogueFields::inject),
            top.listOrNone("questions", ScenarioReader::question),
            top.within("map").map(ScenarioReader::map).orElse(MapSpec.NONE));
    top.done();
    return scenario;
  }

  private SourceDocument source(YamlFields fields) {
    SourceDocument source =
        new SourceDocument(
            fields.id("document"), fields.text("title", 300), fields.text("attribution", 300));
    fields.done();
    return source;
  }

  private static SourceDocument noSource(YamlFields top) {
    top.fault("expected the field \"source\", it is missing");
    return new SourceDocument("", "", "");
  }

  private static TurnSpec turn(int number, YamlFields fields) {
    return new TurnSpec(number, fields.text("time", 80), fields.textOrNone("note", 2_000));
  }

  private static PhaseSpec phase(YamlFields fields) {
    return new PhaseSpec(
        fields.choice("kind", PhaseKind.class),
        fields.text("name", 40),
        fields.whole("minutes", 1, 24 * 60));
  }

  private static DiceSpec dice(YamlFields fields) {
    DiceSpec usual = DiceSpec.USUAL;
    int target = fields.wholeOr("target", 2, 12, usual.target());
    int well = fields.wholeOr("succeeds-well-from", -12, 12, usual.wellFrom());
    int succeeds = fields.wholeOr("succeeds-from", -12, 12, usual.succeedsFrom());
    int cost = fields.wholeOr("at-a-cost-from", -12, 12, usual.atACostFrom());
    int fails = fields.wholeOr("fails-from", -12, 12, usual.failsFrom());
    fields.done();
    if (well <= succeeds || succeeds <= cost || cost <= fails) {
      fields.fault("expected margins that fall from succeeds-well-from to fails-from");
      return usual;
    }
    return new DiceSpec(target, well, succeeds, cost, fails);
  }

  private static TagSpec tag(YamlFields fields) {
    return new TagSpec(
        new TagId(fields.id("id")), fields.text("name", 40), fields.text("meaning", 400));
  }

  private static QuestionSpec question(YamlFields fields) {
    return new QuestionSpec(
        new QuestionId(fields.id("id")),
        fields.text("objective", 400),
        fields.text("issue", 400),
        fields.text("element", 400));
  }

  private static MapSpec map(YamlFields fields) {
    MapSpec map =
        new MapSpec(
            fields.choice("region", MapSpec.Region.class),
            fields.listOrNone(
                "territories",
                t -> new MapSpec.Territory(new ActorId(t.id("actor")), t.text("country", 2))));
    fields.done();
    return map;
  }
}
