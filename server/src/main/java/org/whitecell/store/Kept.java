package org.whitecell.store;

import java.util.Arrays;

/**
 * A record as it lies on a shelf.
 *
 * @param key its key
 * @param version 1 when it was first put, one more each time since
 * @param content its bytes, opaque here; not copied, must not be changed
 */
public record Kept(String key, long version, byte[] content) {

  @Override
  public boolean equals(Object other) {
    return other instanceof Kept kept
        && key.equals(kept.key)
        && version == kept.version
        && Arrays.equals(content, kept.content);
  }

  @Override
  public int hashCode() {
    return key.hashCode() * 31 + Long.hashCode(version);
  }

  /** Tells key, version and size: contents do not belong in a console. */
  @Override
  public String toString() {
    return "Kept[" + key + ", version " + version + ", " + content.length + " bytes]";
  }
}
