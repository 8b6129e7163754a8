package org.whitecell.formats;

import java.util.ArrayList;
import java.util.List;
import org.whitecell.scenario.ActorId;
import org.whitecell.scenario.ActorSpec;
import org.whitecell.scenario.Colour;
import org.whitecell.scenario.Objective;
import org.whitecell.scenario.Objective.Visibility;
import org.whitecell.scenario.Pattern;
import org.whitecell.scenario.Shape;

/** The actors of a scenario file. */
final class ActorFields {
  private ActorFields() {}

  static ActorSpec read(YamlFields fields) {
    return new ActorSpec(
        new ActorId(fields.id("id")),
        fields.text("name", 80),
        fields.text("letters", 3),
        fields.choice("shape", Shape.class),
        fields.choice("colour", Colour.class),
        fields.choiceOr("pattern", Pattern.class, Pattern.PLAIN),
        fields.text("brief", 5_000),
        fields.within("objectives").map(ActorFields::objectives).orElse(List.of()),
        fields.whole("budget", 0, 99),
        fields.textOrNone("budget-rule", 1_000));
  }

  private static List<Objective> objectives(YamlFields fields) {
    List<Objective> objectives = new ArrayList<>();
    fields
        .wordsOrNone("open", 1_000)
        .forEach(text -> objectives.add(new Objective(text, Visibility.OPEN)));
    fields
        .wordsOrNone("secret", 1_000)
        .forEach(text -> objectives.add(new Objective(text, Visibility.SECRET)));
    fields.done();
    return objectives;
  }
}
