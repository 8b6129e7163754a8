package org.whitecell.formats;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML document into a tree. No tags are resolved and nothing is constructed; anchors are
 * refused (a small file could grow without bound), and so is a key that stands twice.
 */
final class YamlParser {
  private static final int DEEPEST = 32;

  private final String file;
  private final Iterator<Event> events;

  private YamlParser(String file, Iterator<Event> events) {
    this.file = file;
    this.events = events;
  }

  static Yaml parse(String file, String text) throws FileRefused {
    LoadSettings settings = LoadSettings.builder().setLabel(file).setUseMarks(true).build();
    try {
      YamlParser parser = new YamlParser(file, new Parse(settings).parseString(text).iterator());
      return parser.document();
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw refused(file, line, "", "expected YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw refused(file, 1, "", "expected YAML: " + e.getMessage());
    }
  }

  private Yaml document() throws FileRefused {
    while (events.hasNext()) {
      if (events.next() instanceof DocumentStartEvent) {
        Yaml root = value(events.next(), "", 0);
        while (events.hasNext()) {
          if (events.next() instanceof DocumentStartEvent second) {
            throw refused(file, line(second), "", "expected one YAML document, found a second");
          }
        }
        return root;
      }
    }
    throw refused(file, 1, "", "expected a scenario, found nothing");
  }

  private Yaml value(Event event, String path, int depth) throws FileRefused {
    if (depth > DEEPEST) {
      throw refused(file, line(event), path, "expected fewer than " + DEEPEST + " levels");
    }
    return switch (event) {
      case ScalarEvent scalar -> new Yaml.Scalar(line(scalar), scalar.getValue());
      case SequenceStartEvent start -> sequence(start, path, depth);
      case MappingStartEvent start -> mapping(start, path, depth);
      case AliasEvent alias ->
          throw refused(file, line(alias), path, "expected a value, found an alias (*)");
      default -> throw refused(file, line(event), path, "expected a value");
    };
  }

  private Yaml sequence(Event start, String path, int depth) throws FileRefused {
    List<Yaml> items = new ArrayList<>();
    for (Event e = events.next(); e.getEventId() != Event.ID.SequenceEnd; e = events.next()) {
      items.add(value(e, path + "[" + items.size() + "]", depth + 1));
    }
    return new Yaml.Sequence(line(start), items);
  }

  private Yaml mapping(Event start, String path, int depth) throws FileRefused {
    Map<String, Yaml> entries = new LinkedHashMap<>();
    for (Event e = events.next(); e.getEventId() != Event.ID.MappingEnd; e = events.next()) {
      if (!(e instanceof ScalarEvent key)) {
        throw refused(file, line(e), path, "expected a plain word as key");
      }
      String here = path.isEmpty() ? key.getValue() : path + "." + key.getValue();
      Yaml value = value(events.next(), here, depth + 1);
      if (entries.put(key.getValue(), value) != null) {
        throw refused(file, line(key), here, "expected this key once, it stands here again");
      }
    }
    return new Yaml.Mapping(line(start), entries);
  }

  private static int line(Event event) {
    return event.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }

  private static FileRefused refused(String file, int line, String path, String words) {
    return new FileRefused(List.of(new Fault(file, line, path, words)));
  }
}
