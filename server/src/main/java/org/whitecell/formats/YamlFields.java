package org.whitecell.formats;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whitecell.document.CodePoints;
import org.whitecell.scenario.Points;

/**
 * The fields of one YAML mapping, read as what they should be. What is not as it should be is noted
 * in {@link YamlFaults} with line and path, and a stand-in is given, so that all faults of a file
 * are found in one reading. Unknown fields are faults too: see {@link #done}.
 */
final class YamlFields {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,6}");
  private static final Pattern POINTS =
      Pattern.compile("(?<sign>[+\u2212-]?)(?<whole>[0-9]{1,4})?(?<half>½|\\.5|\\.0)?");

  private final YamlFaults faults;
  private final String path;
  private final int line;
  private final Map<String, Yaml> entries;
  private final Set<String> known = new HashSet<>();

  private YamlFields(YamlFaults faults, String path, int line, Map<String, Yaml> entries) {
    this.faults = faults;
    this.path = path;
    this.line = line;
    this.entries = entries;
  }

  /** The fields of a value that should be a mapping; no fields at all if it is not. */
  static YamlFields of(YamlFaults faults, String path, Yaml value) {
    faults.place(path, value.line());
    if (value instanceof Yaml.Mapping(int line, Map<String, Yaml> entries)) {
      return new YamlFields(faults, path, line, entries);
    }
    faults.add(path, value.line(), "expected fields (key: value), found " + shown(value));
    return new YamlFields(faults, path, value.line(), Map.of());
  }

  /** Notes every field that nobody asked for. */
  void done() {
    entries.forEach((key, value) -> {
      if (!known.contains(key)) {
        String expected = known.stream().sorted().collect(Collectors.joining(", "));
        faults.add(at(key), value.line(), "no such field here; expected one of " + expected);
      }
    });
  }

  boolean has(String key) {
    known.add(key);
    return entries.containsKey(key);
  }

  /** Words that must be there, within a bound in code points. */
  String text(String key, int longest) {
    String words = scalar(key);
    if (words == null) {
      return "";
    }
    return bounded(key, words, longest);
  }

  /** Words that may be missing. */
  String textOrNone(String key, int longest) {
    return has(key) ? text(key, longest) : "";
  }

  String id(String key) {
    String words = scalar(key);
    if (words != null && (!ID.matcher(words).matches() || words.length() > 60)) {
      fault(key, "expected an id of small letters, digits and single dashes", words);
    }
    return words == null ? "" : words;
  }

  int whole(String key, int least, int most) {
    String words = scalar(key);
    return words == null ? least : whole(at(key), line(key), words, least, most);
  }

  /** A list of whole numbers that must be there. */
  List<Integer> wholes(String key, int least, int most) {
    return items(
        key,
        (at, value) -> {
          String words = value instanceof Yaml.Scalar(int line, String said) ? said : "";
          return whole(at, value.line(), words, least, most);
        });
  }

  private int whole(String at, int line, String words, int least, int most) {
    if (WHOLE.matcher(words).matches()) {
      int number = Integer.parseInt(words);
      if (number >= least && number <= most) {
        return number;
      }
    }
    String expected = "expected a whole number from " + least + " to " + most;
    faults.add(at, line, expected + ", found " + shown(words));
    return least;
  }

  int wholeOr(String key, int least, int most, int otherwise) {
    return has(key) ? whole(key, least, most) : otherwise;
  }

  Points points(String key) {
    String words = scalar(key);
    return words == null ? Points.ZERO : points(at(key), line(key), words);
  }

  <E extends Enum<E>> E choice(String key, Class<E> type) {
    E[] all = type.getEnumConstants();
    String words = scalar(key);
    if (words == null) {
      return all[0];
    }
    for (E value : all) {
      if (word(value).equals(words)) {
        return value;
      }
    }
    String expected = Stream.of(all).map(YamlFields::word).collect(Collectors.joining(", "));
    fault(key, "expected one of " + expected, words);
    return all[0];
  }

  <E extends Enum<E>> E choiceOr(String key, Class<E> type, E otherwise) {
    return has(key) ? choice(key, type) : otherwise;
  }

  /** A list of mappings that must be there. */
  <T> List<T> list(String key, Function<YamlFields, T> item) {
    return items(
        key,
        (at, value) -> {
          YamlFields fields = of(faults, at, value);
          T read = item.apply(fields);
          fields.done();
          return read;
        });
  }

  <T> List<T> listOrNone(String key, Function<YamlFields, T> item) {
    return has(key) ? list(key, item) : List.of();
  }

  /** A list of words. */
  List<String> words(String key, int longest) {
    return items(
        key,
        (at, value) -> {
          if (value instanceof Yaml.Scalar(int line, String words) && !words.isBlank()) {
            if (CodePoints.count(words) > longest) {
              faults.add(at, line, "expected at most " + longest + " characters");
            }
            return words.strip();
          }
          faults.add(at, value.line(), "expected words, found " + shown(value));
          return "";
        });
  }

  List<String> wordsOrNone(String key, int longest) {
    return has(key) ? words(key, longest) : List.of();
  }

  List<Points> pointsList(String key) {
    return items(
        key,
        (at, value) -> {
          if (value instanceof Yaml.Scalar(int line, String words)) {
            return points(at, line, words);
          }
          faults.add(at, value.line(), "expected an amount, found " + shown(value));
          return Points.ZERO;
        });
  }

  /** A mapping within this one, if there is one. */
  Optional<YamlFields> within(String key) {
    return has(key) ? Optional.of(of(faults, at(key), entry(key))) : Optional.empty();
  }

  /** Whether the field is a list rather than words. */
  boolean isList(String key) {
    return has(key) && entry(key) instanceof Yaml.Sequence;
  }

  /** Notes that something is wrong with this mapping as a whole. */
  void fault(String words) {
    faults.add(path, line, words);
  }

  private <T> List<T> items(String key, BiFunction<String, Yaml, T> item) {
    if (!has(key)) {
      faults.add(at(key), line, "expected this field, it is missing");
      return List.of();
    }
    Yaml value = entry(key);
    faults.place(at(key), value.line());
    if (!(value instanceof Yaml.Sequence(int start, List<Yaml> items))) {
      faults.add(at(key), value.line(), "expected a list, found " + shown(value));
      return List.of();
    }
    List<T> read = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      String at = at(key) + "[" + i + "]";
      faults.place(at, items.get(i).line());
      read.add(item.apply(at, items.get(i)));
    }
    return read;
  }

  private @Nullable String scalar(String key) {
    if (!has(key)) {
      faults.add(at(key), line, "expected this field, it is missing");
      return null;
    }
    Yaml value = entry(key);
    faults.place(at(key), value.line());
    if (value instanceof Yaml.Scalar(int start, String words) && !words.isBlank()) {
      return words.strip();
    }
    faults.add(at(key), value.line(), "expected words or a number, found " + shown(value));
    return null;
  }

  private Points points(String at, int line, String words) {
    var amount = POINTS.matcher(words);
    if (amount.matches() && (amount.group("whole") != null || amount.group("half") != null)) {
      String whole = amount.group("whole");
      String half = amount.group("half");
      int halves = whole == null ? 0 : 2 * Integer.parseInt(whole);
      halves += half == null || half.equals(".0") ? 0 : 1;
      String sign = amount.group("sign");
      return new Points(sign.isEmpty() || sign.equals("+") ? halves : -halves);
    }
    faults.add(at, line, "expected an amount in halves, such as 2, -1 or +1½, found " + words);
    return Points.ZERO;
  }

  private String bounded(String key, String words, int longest) {
    int length = CodePoints.count(words);
    if (length > longest) {
      faults.add(
          at(key), line(key), "expected at most " + longest + " characters, found " + length);
    }
    return words;
  }

  private void fault(String key, String expected, String found) {
    faults.add(at(key), line(key), expected + ", found " + shown(found));
  }

  private Yaml entry(String key) {
    Yaml value = entries.get(key);
    return value == null ? new Yaml.Scalar(line, "") : value;
  }

  private int line(String key) {
    return entry(key).line();
  }

  private String at(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String shown(Yaml value) {
    return switch (value) {
      case Yaml.Mapping mapping -> "fields";
      case Yaml.Sequence sequence -> "a list";
      case Yaml.Scalar(int line, String words) -> words.isBlank() ? "nothing" : shown(words);
    };
  }

  private static String shown(String words) {
    return "\"" + (words.length() > 40 ? words.substring(0, 40) + "…" : words) + "\"";
  }
}
