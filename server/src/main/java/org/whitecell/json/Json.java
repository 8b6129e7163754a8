package org.whitecell.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Collection;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * Writes and reads our types as JSON, by rules over their shape:
 *
 * <ul>
 *   <li>a record is an object with its components by name; a null or empty one is left out;
 *   <li>a member of a sealed type says which in {@code type}, as {@link Names} has it;
 *   <li>an enum is its name in lower case with hyphens; a record called …Id its one string;
 *   <li>{@code Points} are a number with halves, an {@code Instant} ISO 8601 in UTC with
 *       milliseconds, a {@code Duration} a number of seconds, a {@code Text} as its {@link
 *       TextForm} says;
 *   <li>maps and sets are written in the order of their keys' names, so equal values are equal
 *       bytes.
 * </ul>
 *
 * <p>Reading is strict: what is unknown, missing, null, twice there, of another kind or outside the
 * bounds is refused with {@link BadJson}; nothing else is thrown for any input.
 *
 * <p>All methods may be called from any thread.
 */
public final class Json {

  /** How deep JSON may nest. */
  public static final int MAX_DEPTH = 64;

  /** The longest string, in UTF-16 units: a document of five million code points. */
  public static final int MAX_STRING = 10_000_000;

  /** The most characters of a number. */
  public static final int MAX_NUMBER = 40;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(MAX_STRING)
                  .maxNumberLength(MAX_NUMBER)
                  .build())
          .build();

  private static final Codecs CODECS = new Codecs();

  private Json() {}

  /** A value as JSON in UTF-8; a blanked text is null. */
  public static byte[] write(Object value) {
    return writeString(value, TextForm.PLAIN).getBytes(UTF_8);
  }

  /** A value as JSON; a blanked text is null. */
  public static String writeString(Object value) {
    return writeString(value, TextForm.PLAIN);
  }

  /** A value as JSON, its texts as this form says. */
  public static String writeString(Object value, TextForm texts) {
    StringWriter to = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(to)) {
      writeAny(value, out, texts);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
    return to.toString();
  }

  /** A value as a tree, its texts as this form says. */
  public static Tree tree(Object value, TextForm texts) {
    return read(writeString(value, texts));
  }

  /** A value in the one form that RFC 8785 gives it: what is hashed. */
  public static byte[] canonical(Object value) {
    try {
      return new JsonCanonicalizer(writeString(value)).getEncodedUTF8();
    } catch (IOException e) {
      throw new UncheckedIOException("what was written can be made canonical", e);
    }
  }

  /**
   * Reads JSON as it stands.
   *
   * @throws BadJson when it is none, or not within the bounds
   */
  public static Tree read(String json) {
    return Trees.read(FACTORY, json);
  }

  /**
   * Reads JSON as it stands.
   *
   * @throws BadJson when it is none, or not within the bounds
   */
  public static Tree read(byte[] json) {
    return read(decode(json));
  }

  /**
   * Reads a value from outside: blanked texts are refused.
   *
   * @throws BadJson when it is none of this type
   */
  public static <T> T read(byte[] json, Class<T> type) {
    return read(read(json), type, TextForm.PLAIN);
  }

  /**
   * Reads a value from outside: blanked texts are refused.
   *
   * @throws BadJson when it is none of this type
   */
  public static <T> T read(String json, Class<T> type) {
    return read(read(json), type, TextForm.PLAIN);
  }

  /**
   * Reads a value whose texts stand as this form says.
   *
   * @throws BadJson when it is none of this type
   */
  public static <T> T read(Tree json, Class<T> type, TextForm texts) {
    return type.cast(CODECS.of(type).read(json, Path.ROOT, texts));
  }

  private static void writeAny(Object value, JsonGenerator out, TextForm texts) throws IOException {
    switch (value) {
      case Map<?, ?> map -> {
        out.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          out.writeFieldName((String) entry.getKey());
          writeAny(entry.getValue(), out, texts);
        }
        out.writeEndObject();
      }
      case Collection<?> items -> {
        out.writeStartArray();
        for (Object item : items) {
          writeAny(item, out, texts);
        }
        out.writeEndArray();
      }
      case Enum<?> constant -> CODECS.of(constant.getDeclaringClass()).write(constant, out, texts);
      default -> CODECS.of(value.getClass()).write(value, out, texts);
    }
  }

  private static String decode(byte[] json) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString();
    } catch (CharacterCodingException e) {
      throw new BadJson("", "this is not UTF-8");
    }
  }
}
