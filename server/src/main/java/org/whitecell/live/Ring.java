package org.whitecell.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The last groups of a room, for those who come back. States share their parts, so keeping them
 * costs little.
 */
final class Ring {

  private final int size;
  private final Deque<List<Step>> groups = new ArrayDeque<>();

  Ring(int size) {
    this.size = size;
  }

  void add(List<Step> group) {
    if (groups.size() == size) {
      groups.removeFirst();
    }
    groups.addLast(group);
  }

  /** The groups behind this position, oldest first; nothing if they are not all kept. */
  Optional<List<List<Step>>> since(long seq) {
    if (!groups.isEmpty() && groups.getLast().getLast().after().seq() == seq) {
      return Optional.of(List.of());
    }
    List<List<Step>> behind = new ArrayList<>();
    for (List<Step> group : groups) {
      if (!behind.isEmpty() || group.getFirst().before().seq() == seq) {
        behind.add(group);
      }
    }
    return behind.isEmpty() ? Optional.empty() : Optional.of(behind);
  }
}
