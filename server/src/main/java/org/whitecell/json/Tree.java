package org.whitecell.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as it stands, for what has no type of its own: old entries, files of other makers. */
public sealed interface Tree {

  /** Members in the order in which they stand. */
  record Obj(Map<String, Tree> members) implements Tree {
    public Obj {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** The same with one member added or replaced. */
    public Obj with(String name, Tree value) {
      Map<String, Tree> next = new LinkedHashMap<>(members);
      next.put(name, value);
      return new Obj(next);
    }

    /** The same without one member. */
    public Obj without(String name) {
      Map<String, Tree> next = new LinkedHashMap<>(members);
      next.remove(name);
      return new Obj(next);
    }
  }

  record Arr(List<Tree> items) implements Tree {
    public Arr {
      items = List.copyOf(items);
    }
  }

  record Str(String value) implements Tree {}

  record Num(BigDecimal value) implements Tree {
    public static Num of(long value) {
      return new Num(BigDecimal.valueOf(value));
    }
  }

  record Bool(boolean value) implements Tree {}

  record Null() implements Tree {}
}
