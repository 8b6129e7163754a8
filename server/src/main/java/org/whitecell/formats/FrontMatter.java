package org.whitecell.formats;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before a Markdown text between two lines of three dashes: one {@code key: value} a
 * line, the value in double quotes or bare.
 */
record FrontMatter(Map<String, String> values, String rest) {
  private static final Pattern FENCED =
      Pattern.compile("\\A\\uFEFF?---[ \\t]*\\R(?<lines>(?:[a-z-]+:.*\\R)*)---[ \\t]*(?:\\R|\\z)");

  static FrontMatter of(String text) {
    Matcher fenced = FENCED.matcher(text);
    if (!fenced.find()) {
      return new FrontMatter(Map.of(), text);
    }
    Map<String, String> values = new LinkedHashMap<>();
    fenced
        .group("lines")
        .lines()
        .forEach(line -> {
          int colon = line.indexOf(':');
          values.put(line.substring(0, colon), unquoted(line.substring(colon + 1).strip()));
        });
    return new FrontMatter(Map.copyOf(values), text.substring(fenced.end()));
  }

  Optional<String> get(String key) {
    return Optional.ofNullable(values.get(key)).filter(value -> !value.isEmpty());
  }

  private static String unquoted(String value) {
    boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
