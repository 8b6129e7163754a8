package org.whitecell.session;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Where in the log the words of a thing lie: cards bear no place in it, so whoever wants words gone
 * names the thing.
 *
 * @param entries the numbers of the entries that brought words of a thing in, blanked ones too
 * @param blanked when the words of an entry were blanked
 */
public record Wordings(PMap<Worded, PVector<Long>> entries, PMap<Long, Instant> blanked) {
  static final Wordings NONE = new Wordings(HashTreePMap.empty(), HashTreePMap.empty());

  Wordings with(Recorded recorded) {
    if (recorded.event() instanceof Event.WordsBlanked(List<Long> gone, var why)) {
      PMap<Long, Instant> more = blanked;
      for (Long entry : gone) {
        more = more.plus(entry, recorded.at());
      }
      return new Wordings(entries, more);
    }
    PMap<Worded, PVector<Long>> more = entries;
    for (Worded thing : Worded.in(recorded.event()).toList()) {
      more = more.plus(thing, all(thing).plus(recorded.seq()));
    }
    return new Wordings(more, blanked);
  }

  /** The entries that hold words of this thing; none where it never had any, or all are gone. */
  List<Long> of(Worded thing) {
    return all(thing).stream().filter(entry -> !blanked.containsKey(entry)).toList();
  }

  /** Whether the words of this thing were taken off the wall. */
  boolean areGone(Worded thing) {
    return entries.containsKey(thing) && of(thing).isEmpty();
  }

  /** The things that lost words, each with when it last did. */
  public Map<Worded, Instant> gone() {
    Map<Worded, Instant> gone = new HashMap<>();
    if (!blanked.isEmpty()) {
      entries.forEach((thing, places) ->
          places.stream()
              .filter(blanked::containsKey)
              .map(blanked::get)
              .max(Instant::compareTo)
              .ifPresent(at -> gone.put(thing, at)));
    }
    return gone;
  }

  private PVector<Long> all(Worded thing) {
    return entries.getOrDefault(thing, TreePVector.empty());
  }
}
