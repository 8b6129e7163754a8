package org.whitecell.json;

import org.jspecify.annotations.Nullable;

/** Where a reader is; told as a JSON Pointer when something is wrong there. */
record Path(@Nullable Path outer, String step) {
  static final Path ROOT = new Path(null, "");

  /** The most that is told of a member's name, for a stranger may have made it up. */
  private static final int LONGEST = 64;

  Path at(String name) {
    return new Path(this, name);
  }

  Path at(int index) {
    return new Path(this, Integer.toString(index));
  }

  BadJson bad(String words) {
    return new BadJson(toString(), words);
  }

  @Override
  public String toString() {
    if (outer == null) {
      return "";
    }
    String shown = step.length() > LONGEST ? step.substring(0, LONGEST) + "…" : step;
    return outer + "/" + shown.replace("~", "~0").replace("/", "~1");
  }
}
