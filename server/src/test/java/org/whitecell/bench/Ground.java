package org.whitecell.bench;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.whitecell.document.Revision;
import org.whitecell.formats.FileRefused;
import org.whitecell.formats.ScenarioFile;
import org.whitecell.formats.ScenarioReader;
import org.whitecell.formats.Seeds;
import org.whitecell.json.Json;
import org.whitecell.json.Tree;
import org.whitecell.library.Documents;
import org.whitecell.library.Scenarios;
import org.whitecell.scenario.ActorId;
import org.whitecell.scenario.ActorSpec;
import org.whitecell.session.Setting;
import org.whitecell.store.Shelf;
import org.whitecell.store.Store;

/**
 * What is played on here: the shipped briefing, and the shipped scenario with two actors more, so
 * that there are six. These two have no actions of the catalogue and make moves in their own words.
 */
record Ground(ScenarioFile scenario, Revision revision) {

  static Ground shipped() {
    try {
      Seeds seeds = Seeds.shipped();
      ScenarioFile shipped = seeds.scenarios().getFirst();
      return new Ground(withTwoMore(shipped), seeds.sourceOf(shipped.scenario()).orElseThrow());
    } catch (FileRefused e) {
      throw new IllegalStateException("what is shipped cannot be read", e);
    }
  }

  private static ScenarioFile withTwoMore(ScenarioFile shipped) throws FileRefused {
    Tree.Obj tree = (Tree.Obj) Json.read(shipped.canonical());
    Tree.Arr actors = (Tree.Arr) Objects.requireNonNull(tree.members().get("actors"));
    Tree.Obj first = (Tree.Obj) actors.items().getFirst();
    List<Tree> six = new ArrayList<>(actors.items());
    six.add(like(first, "fifth", "The fifth", "V", "hexagon", "purple"));
    six.add(like(first, "sixth", "The sixth", "VI", "shield", "slate"));
    return ScenarioReader.read(
        "bench.yaml", Json.writeString(tree.with("actors", new Tree.Arr(six))));
  }

  private static Tree.Obj like(
      Tree.Obj actor, String id, String name, String letters, String shape, String colour) {
    return actor
        .with("id", new Tree.Str(id))
        .with("name", new Tree.Str(name))
        .with("letters", new Tree.Str(letters))
        .with("shape", new Tree.Str(shape))
        .with("colour", new Tree.Str(colour));
  }

  Setting setting() {
    return new Setting(scenario.scenario(), revision);
  }

  List<ActorId> actors() {
    return scenario.scenario().actors().stream().map(ActorSpec::id).toList();
  }

  /** Keeps text and scenario, for sessions whose logs are written past the server. */
  void keepIn(Store store) {
    new Documents(
            store.shelf(Shelf.Kind.REVISIONS), store.shelf(Shelf.Kind.DOCUMENTS), Clock.systemUTC())
        .keep(revision);
    new Scenarios(store.shelf(Shelf.Kind.SCENARIOS)).keep(scenario);
  }
}
