package org.whitecell.formats;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A YAML tree that knows its lines. Scalars stay the words that stand there, quoted or not. */
sealed interface Yaml {
  /** Where it begins, counted from 1. */
  int line();

  /** The tree as maps, lists and strings, lines left out. */
  Object plain();

  record Mapping(int line, Map<String, Yaml> entries) implements Yaml {
    @Override
    public Object plain() {
      Map<String, Object> plain = new LinkedHashMap<>();
      entries.forEach((key, value) -> plain.put(key, value.plain()));
      return plain;
    }
  }

  record Sequence(int line, List<Yaml> items) implements Yaml {
    @Override
    public Object plain() {
      return items.stream().map(Yaml::plain).toList();
    }
  }

  record Scalar(int line, String words) implements Yaml {
    @Override
    public Object plain() {
      return words;
    }
  }
}
