package org.whitecell.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The faults found while a file is read, and the line on which each path stands. */
final class YamlFaults {
  private final String file;
  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, Integer> lines = new HashMap<>();

  YamlFaults(String file) {
    this.file = file;
  }

  void add(String path, int line, String words) {
    faults.add(new Fault(file, line, path, words));
  }

  /** Notes a fault at the line of this path, or of the nearest thing around it. */
  void add(String path, String words) {
    add(path, lineOf(path), words);
  }

  void place(String path, int line) {
    lines.putIfAbsent(path, line);
  }

  int lineOf(String path) {
    String at = path;
    while (!lines.containsKey(at)) {
      int end = Math.max(at.lastIndexOf('.'), at.lastIndexOf('['));
      if (end < 0) {
        return 1;
      }
      at = at.substring(0, end);
    }
    return lines.get(at);
  }

  boolean none() {
    return faults.isEmpty();
  }

  void throwIfAny() throws FileRefused {
    if (!faults.isEmpty()) {
      faults.sort(Comparator.comparingInt(Fault::line));
      throw new FileRefused(faults);
    }
  }
}
