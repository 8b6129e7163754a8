package org.whitecell.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** A record called …Id with one string: written as that string. */
record OfId(OfRecord of) implements Codec {

  static boolean fits(Class<?> type) {
    return type.isRecord()
        && type.getSimpleName().endsWith("Id")
        && type.getRecordComponents().length == 1
        && type.getRecordComponents()[0].getType() == String.class;
  }

  String name(Object value) {
    try {
      return (String) of.parts().getFirst().accessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("an id can be read", e);
    }
  }

  @Override
  public void write(Object value, JsonGenerator out, TextForm texts) throws IOException {
    out.writeString(name(value));
  }

  @Override
  public Object read(Tree tree, Path path, TextForm texts) {
    return of.make(List.of(Codec.string(tree, path)).toArray(), path);
  }
}
