package org.whitecell.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads and writes JSON as it stands. */
final class Trees {

  /** So many digits a number has at most before or after its point: more than a double reaches. */
  private static final int LONGEST_NUMBER = 400;

  private Trees() {}

  static Tree read(JsonFactory factory, String json) {
    try (JsonParser in = factory.createParser(json)) {
      if (in.nextToken() == null) {
        throw Path.ROOT.bad("there is nothing");
      }
      Tree tree = value(in, Path.ROOT);
      if (in.nextToken() != null) {
        throw Path.ROOT.bad("something stands behind the end");
      }
      return tree;
    } catch (IOException e) {
      throw new BadJson("", "this is not well-formed JSON");
    }
  }

  private static Tree value(JsonParser in, Path path) throws IOException {
    return switch (in.currentToken()) {
      case START_OBJECT -> object(in, path);
      case START_ARRAY -> array(in, path);
      case VALUE_STRING -> new Tree.Str(wellFormed(in.getText(), path));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Tree.Num(number(in, path));
      case VALUE_TRUE -> new Tree.Bool(true);
      case VALUE_FALSE -> new Tree.Bool(false);
      case VALUE_NULL -> new Tree.Null();
      case null, default -> throw path.bad("a value was expected");
    };
  }

  private static Tree object(JsonParser in, Path path) throws IOException {
    Map<String, Tree> members = new LinkedHashMap<>();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String name = wellFormed(in.currentName(), path);
      in.nextToken();
      if (members.put(name, value(in, path.at(name))) != null) {
        throw path.at(name).bad("this stands there twice");
      }
    }
    return new Tree.Obj(members);
  }

  private static Tree array(JsonParser in, Path path) throws IOException {
    List<Tree> items = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(in, path.at(items.size())));
    }
    return new Tree.Arr(items);
  }

  /** Whoever reckons with 1e999999999 writes all its digits, and is busy with that for a minute. */
  private static BigDecimal number(JsonParser in, Path path) {
    try {
      BigDecimal number = in.getDecimalValue();
      long before = (long) number.precision() - number.scale();
      if (before <= LONGEST_NUMBER && number.scale() <= LONGEST_NUMBER) {
        return number;
      }
    } catch (IOException | NumberFormatException _) {
      // told below
    }
    throw path.bad("this number cannot be read");
  }

  /** Half a character would be lost on the way to the store and back. */
  private static String wellFormed(String text, Path path) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        throw path.bad("half a character stands in this text");
      }
    }
    return text;
  }

  static void write(Tree tree, JsonGenerator out) throws IOException {
    switch (tree) {
      case Tree.Obj(var members) -> {
        out.writeStartObject();
        for (Map.Entry<String, Tree> member : members.entrySet()) {
          out.writeFieldName(member.getKey());
          write(member.getValue(), out);
        }
        out.writeEndObject();
      }
      case Tree.Arr(var items) -> {
        out.writeStartArray();
        for (Tree item : items) {
          write(item, out);
        }
        out.writeEndArray();
      }
      case Tree.Str(String value) -> out.writeString(value);
      case Tree.Num(BigDecimal value) -> out.writeNumber(value);
      case Tree.Bool(boolean value) -> out.writeBoolean(value);
      case Tree.Null() -> out.writeNull();
    }
  }
}
