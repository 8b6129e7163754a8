package org.whitecell.formats;

import java.util.List;
import java.util.stream.Stream;
import org.whitecell.scenario.ActorId;
import org.whitecell.scenario.Course;
import org.whitecell.scenario.IndicatorId;
import org.whitecell.scenario.IndicatorSpec;
import org.whitecell.scenario.SeenBy;

/** The indicators of a scenario file. */
final class IndicatorFields {
  private IndicatorFields() {}

  /** Who sees an indicator, where it is not a list of actors. */
  private enum Seers {
    EVERYONE,
    WHITE_CELL
  }

  static IndicatorSpec read(YamlFields fields) {
    return new IndicatorSpec(
        new IndicatorId(fields.id("id")),
        fields.text("name", 80),
        fields.points("min"),
        fields.points("max"),
        fields.points("start"),
        seenBy(fields),
        course(fields),
        fields.textOrNone("note", 1_000));
  }

  private static SeenBy seenBy(YamlFields fields) {
    if (fields.isList("seen-by")) {
      List<String> actors = fields.words("seen-by", 60);
      return new SeenBy.Actors(actors.stream().map(ActorId::new).toList());
    }
    return switch (fields.choiceOr("seen-by", Seers.class, Seers.EVERYONE)) {
      case EVERYONE -> new SeenBy.Everyone();
      case WHITE_CELL -> new SeenBy.WhiteCell();
    };
  }

  private static Course course(YamlFields fields) {
    boolean perTurn = fields.has("per-turn");
    boolean drawn = fields.has("drawn");
    boolean derived = fields.has("derived");
    if (Stream.of(perTurn, drawn, derived).filter(given -> given).count() > 1) {
      fields.fault("expected at most one of per-turn, drawn and derived");
    }
    if (perTurn) {
      return new Course.PerTurn(fields.points("per-turn"));
    }
    if (drawn) {
      return new Course.Drawn(fields.pointsList("drawn"));
    }
    return fields.within("derived").map(IndicatorFields::derived).orElse(new Course.Steady());
  }

  private static Course derived(YamlFields fields) {
    Course course =
        new Course.Derived(
            fields.points("from"),
            fields.words("less-the-larger-of", 60).stream().map(IndicatorId::new).toList());
    fields.done();
    return course;
  }
}
