package org.whitecell.library;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.whitecell.formats.FileRefused;
import org.whitecell.formats.ScenarioFile;
import org.whitecell.formats.ScenarioReader;
import org.whitecell.scenario.Scenario;
import org.whitecell.scenario.ScenarioId;
import org.whitecell.store.Kept;
import org.whitecell.store.Shelf;

/**
 * The scenarios that are kept, each in its canonical form under its content's hash. They never
 * change, so that what was read once stays read. Thread-safe; every method may block.
 */
public final class Scenarios {

  private static final String OFFERED = "offered/";

  private final Shelf shelf;
  private final Map<ScenarioId, Scenario> read = new ConcurrentHashMap<>();

  public Scenarios(Shelf shelf) {
    this.shelf = shelf;
  }

  /** What new sessions can be opened with: the newest of each name, by title. */
  public List<Scenario> offered() {
    return shelf.list(OFFERED).stream()
        .map(kept -> new ScenarioId(new String(kept.content(), StandardCharsets.UTF_8)))
        .flatMap(id -> find(id).stream())
        .sorted(Comparator.comparing(Scenario::title))
        .toList();
  }

  public Optional<Scenario> find(ScenarioId id) {
    Scenario known = read.get(id);
    if (known != null) {
      return Optional.of(known);
    }
    return canonical(id).map(text -> remember(id, text));
  }

  /** The canonical form, as it is exported. */
  public Optional<String> canonical(ScenarioId id) {
    return shelf
        .get("by-content/" + id.value())
        .map(Kept::content)
        .map(content -> new String(content, StandardCharsets.UTF_8));
  }

  /** Keeps a scenario, without offering it. */
  public void keep(ScenarioFile file) {
    shelf.put(
        "by-content/" + file.scenario().id().value(),
        Shelf.ABSENT,
        file.canonical().getBytes(StandardCharsets.UTF_8));
  }

  /** Keeps a scenario, and offers it in place of an older one of its name. */
  public void offer(ScenarioFile file) {
    keep(file);
    String key = OFFERED + file.scenario().name();
    byte[] id = file.scenario().id().value().getBytes(StandardCharsets.UTF_8);
    long seen = shelf.get(key).map(Kept::version).orElse(Shelf.ABSENT);
    shelf.put(key, seen, id);
  }

  private Scenario remember(ScenarioId id, String canonical) {
    try {
      Scenario scenario = ScenarioReader.read(id.value(), canonical).scenario();
      read.put(id, scenario);
      return scenario;
    } catch (FileRefused e) {
      throw new IllegalStateException("a kept scenario cannot be read", e);
    }
  }
}
