package org.whitecell.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whitecell.document.CodePoints;
import org.whitecell.scenario.Points;
import org.whitecell.words.Text;

/** The values that are one JSON string, number or truth value. */
final class Scalars {

  /** The largest whole number that every JSON reader keeps exact (RFC 7493). */
  static final long LARGEST = (1L << 53) - 1;

  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private static final Map<Class<?>, Codec> ALL =
      Map.ofEntries(
          Map.entry(String.class, new OfString()),
          Map.entry(Text.class, new OfText()),
          Map.entry(CodePoints.class, new OfCodePoints()),
          Map.entry(int.class, new OfWhole(Integer.MIN_VALUE, Integer.MAX_VALUE)),
          Map.entry(Integer.class, new OfWhole(Integer.MIN_VALUE, Integer.MAX_VALUE)),
          Map.entry(long.class, new OfWhole(-LARGEST, LARGEST)),
          Map.entry(Long.class, new OfWhole(-LARGEST, LARGEST)),
          Map.entry(boolean.class, new OfBoolean()),
          Map.entry(Boolean.class, new OfBoolean()),
          Map.entry(Points.class, new OfPoints()),
          Map.entry(Instant.class, new OfInstant()),
          Map.entry(Duration.class, new OfDuration()));

  private Scalars() {}

  static @Nullable Codec of(Class<?> type) {
    return ALL.get(type);
  }

  private static BigDecimal number(Tree tree, Path path) {
    if (tree instanceof Tree.Num num) {
      return num.value();
    }
    throw path.bad("a number was expected");
  }

  /** The number, so many decimal places moved, as a whole one. */
  private static long whole(Tree tree, int places, long min, long max, Path path, String words) {
    try {
      long value = number(tree, path).movePointRight(places).longValueExact();
      if (value >= min && value <= max) {
        return value;
      }
    } catch (ArithmeticException _) {
      // not a whole number, or far too large: told below
    }
    throw path.bad(words);
  }

  private record OfString() implements Codec {
    @Override
    public void write(Object value, JsonGenerator out, TextForm texts) throws IOException {
      out.writeString((String) value);
    }

    @Override
    public Object read(Tree tree, Path path, TextForm texts) {
      return Codec.string(tree, path);
    }
  }

  private record OfCodePoints() implements Codec {
    @Override
    public void write(Object value, JsonGenerator out, TextForm texts) throws IOException {
      out.writeString(value.toString());
    }

    @Override
    public Object read(Tree tree, Path path, TextForm texts) {
      return CodePoints.of(Codec.string(tree, path));
    }
  }

  private record OfText() implements Codec {
    @Override
    public void write(Object value, JsonGenerator out, TextForm texts) throws IOException {
      switch (texts.write((Text) value)) {
        case TextForm.Form.Said(String words) -> out.writeString(words);
        case TextForm.Form.Blank() -> out.writeNull();
        case TextForm.Form.Elsewhere(int index) -> out.writeNumber(index);
      }
    }

    @Override
    public Object read(Tree tree, Path path, TextForm texts) {
      TextForm.Form form =
          switch (tree) {
            case Tree.Str(String words) -> new TextForm.Form.Said(words);
            case Tree.Null() -> new TextForm.Form.Blank();
            case Tree.Num _ ->
                new TextForm.Form.Elsewhere(
                    (int) whole(tree, 0, 0, Integer.MAX_VALUE, path, "a text was expected"));
            case Tree.Obj _, Tree.Arr _, Tree.Bool _ -> throw path.bad("a text was expected");
          };
      try {
        return texts.read(form);
      } catch (IllegalArgumentException e) {
        throw path.bad(String.valueOf(e.getMessage()));
      }
    }

    @Override
    public boolean readsNull() {
      return true;
    }
  }

  private record OfWhole(long min, long max) implements Codec {
    @Override
    public void write(Object value, JsonGenerator out, TextForm texts) throws IOException {
      long number = ((Number) value).longValue();
      if (number < min || number > max) {
        throw new IllegalArgumentException("JSON keeps no whole number as large as " + number);
      }
      out.writeNumber(number);
    }

    @Override
    public Object read(Tree tree, Path path, TextForm texts) {
      long value = whole(tree, 0, min, max, path, "a whole number of fitting size was expected");
      return max == Integer.MAX_VALUE ? (Object) (int) value : (Object) value;
    }
  }

  private record OfBoolean() implements Codec {
    @Override
    public void write(Object value, JsonGenerator out, TextForm texts) throws IOException {
      out.writeBoolean((Boolean) value);
    }

    @Override
    public Object read(Tree tree, Path path, TextForm texts) {
      if (tree instanceof Tree.Bool bool) {
        return bool.value();
      }
      throw path.bad("true or false was expected");
    }
  }

  /** In points, with halves. */
  private record OfPoints() implements Codec {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Override
    public void write(Object value, JsonGenerator out, TextForm texts) throws IOException {
      int halves = ((Points) value).halves();
      if (halves % 2 == 0) {
        out.writeNumber(halves / 2);
      } else {
        out.writeNumber(BigDecimal.valueOf(halves).multiply(HALF));
      }
    }

    @Override
    public Object read(Tree tree, Path path, TextForm texts) {
      String words = "an amount in points and half points was expected";
      long fives = whole(tree, 1, 5L * Integer.MIN_VALUE, 5L * Integer.MAX_VALUE, path, words);
      if (fives % 5 != 0) {
        throw path.bad(words);
      }
      return new Points((int) (fives / 5));
    }
  }

  /** In UTC, with milliseconds. */
  private record OfInstant() implements Codec {
    @Override
    public void write(Object value, JsonGenerator out, TextForm texts) throws IOException {
      out.writeString(INSTANT.format((Instant) value));
    }

    @Override
    public Object read(Tree tree, Path path, TextForm texts) {
      try {
        Instant at = Instant.parse(Codec.string(tree, path));
        if (at.equals(at.truncatedTo(ChronoUnit.MILLIS))) {
          return at;
        }
      } catch (DateTimeException _) {
        // told below
      }
      throw path.bad("a time such as 2026-01-31T09:30:00.000Z was expected");
    }
  }

  /** In seconds, exact to the millisecond. */
  private record OfDuration() implements Codec {
    @Override
    public void write(Object value, JsonGenerator out, TextForm texts) throws IOException {
      Duration duration = (Duration) value;
      BigDecimal seconds =
          BigDecimal.valueOf(duration.getSeconds())
              .add(BigDecimal.valueOf(duration.getNano(), 9))
              .setScale(3, RoundingMode.DOWN)
              .stripTrailingZeros();
      out.writeNumber(seconds.scale() < 0 ? seconds.setScale(0) : seconds);
    }

    @Override
    public Object read(Tree tree, Path path, TextForm texts) {
      return Duration.ofMillis(
          whole(tree, 3, -LARGEST, LARGEST, path, "a number of seconds was expected"));
    }
  }
}
