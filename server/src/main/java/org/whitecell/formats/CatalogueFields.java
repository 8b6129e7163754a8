package org.whitecell.formats;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.whitecell.scenario.ActionId;
import org.whitecell.scenario.ActionSpec;
import org.whitecell.scenario.ActorId;
import org.whitecell.scenario.Cue;
import org.whitecell.scenario.Degree;
import org.whitecell.scenario.EffectSpec;
import org.whitecell.scenario.IndicatorId;
import org.whitecell.scenario.InjectId;
import org.whitecell.scenario.InjectSpec;
import org.whitecell.scenario.Source;

/** The actions and injects of a scenario file, their effects and where they come from. */
final class CatalogueFields {
  private static final int LONGEST_WAIT = 99;

  private CatalogueFields() {}

  static ActionSpec action(YamlFields fields) {
    return new ActionSpec(
        new ActionId(fields.id("id")),
        actors(fields.words("actors", 60)),
        fields.text("title", 120),
        fields.text("summary", 1_000),
        fields.whole("cost", 0, 99),
        fields.wholeOr("delay", 0, LONGEST_WAIT, 0),
        fields.within("effects").map(CatalogueFields::effects).orElse(Map.of()),
        fields.wordsOrNone("conditions", 1_000),
        source(fields));
  }

  static InjectSpec inject(YamlFields fields) {
    return new InjectSpec(
        new InjectId(fields.id("id")),
        fields.text("title", 120),
        fields.text("text", 5_000),
        actors(fields.wordsOrNone("to", 60)),
        fields.listOrNone("effects", CatalogueFields::effect),
        fields.text("when", 400),
        fields.within("cue").map(CatalogueFields::cue).orElse(null),
        source(fields));
  }

  private static Cue cue(YamlFields fields) {
    if (fields.has("turns") == fields.has("indicator")) {
      fields.fault("expected either turns, or an indicator with at-least or at-most");
    }
    Cue cue =
        fields.has("turns") ? new Cue.InTurns(fields.wholes("turns", 1, 99)) : levelCue(fields);
    fields.done();
    return cue;
  }

  private static Cue levelCue(YamlFields fields) {
    IndicatorId indicator = new IndicatorId(fields.id("indicator"));
    if (fields.has("at-least") == fields.has("at-most")) {
      fields.fault("expected either at-least or at-most");
    }
    return fields.has("at-least")
        ? new Cue.AtLeast(indicator, fields.points("at-least"))
        : new Cue.AtMost(indicator, fields.points("at-most"));
  }

  /** Either a citation of the source document, or an assumption with its reason: never neither. */
  static Source source(YamlFields fields) {
    boolean assumed = fields.has("assumption");
    boolean cited = fields.has("source");
    if (assumed == cited) {
      fields.fault(
          "expected either a source (paragraph, quote, terms) or an assumption, and not both");
    }
    if (assumed) {
      return new Source.Assumption(fields.text("assumption", 1_000));
    }
    return fields.within("source").map(CatalogueFields::cited).orElse(new Source.Assumption(""));
  }

  private static Source cited(YamlFields fields) {
    Source cited =
        new Source.Cited(
            fields.whole("paragraph", 1, 100_000),
            fields.text("quote", 2_000),
            fields.words("terms", 80));
    fields.done();
    return cited;
  }

  private static Map<Degree, List<EffectSpec>> effects(YamlFields fields) {
    Map<Degree, List<EffectSpec>> effects = new EnumMap<>(Degree.class);
    for (Degree degree : Degree.values()) {
      String key = degree.name().toLowerCase(Locale.ROOT).replace('_', '-');
      List<EffectSpec> list = fields.listOrNone(key, CatalogueFields::effect);
      if (!list.isEmpty()) {
        effects.put(degree, list);
      }
    }
    fields.done();
    return effects;
  }

  private static EffectSpec effect(YamlFields fields) {
    return new EffectSpec(
        new IndicatorId(fields.id("indicator")),
        fields.points("by"),
        fields.wholeOr("after", 0, LONGEST_WAIT, 0),
        fields.wholeOr("lasts", 0, LONGEST_WAIT, 0));
  }

  private static List<ActorId> actors(List<String> ids) {
    return ids.stream().map(ActorId::new).toList();
  }
}
