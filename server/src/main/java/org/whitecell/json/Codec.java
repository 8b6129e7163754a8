package org.whitecell.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Writes and reads the values of one Java type. */
interface Codec {

  void write(Object value, JsonGenerator out, TextForm texts) throws IOException;

  /**
   * @throws BadJson when the tree is not such a value
   */
  Object read(Tree tree, Path path, TextForm texts);

  /** Whether a JSON null is a value of this type and not the lack of one. */
  default boolean readsNull() {
    return false;
  }

  static Tree.Obj object(Tree tree, Path path) {
    if (tree instanceof Tree.Obj obj) {
      return obj;
    }
    throw path.bad("an object was expected");
  }

  static Tree.Arr array(Tree tree, Path path) {
    if (tree instanceof Tree.Arr arr) {
      return arr;
    }
    throw path.bad("a list was expected");
  }

  static String string(Tree tree, Path path) {
    if (tree instanceof Tree.Str str) {
      return str.value();
    }
    throw path.bad("a string was expected");
  }
}
