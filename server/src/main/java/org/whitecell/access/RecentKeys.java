package org.whitecell.access;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is remembered of those who come by, in bounded memory: the keys that were used least
 * recently are forgotten. Not thread-safe.
 */
final class RecentKeys<V> extends LinkedHashMap<String, V> {

  private static final long serialVersionUID = 1L;
  private static final int MOST = 20_000;

  RecentKeys() {
    super(16, 0.75f, true);
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
    return size() > MOST;
  }
}
