package org.whitecell.sight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.whitecell.session.Recorded;
import org.whitecell.session.State;

/**
 * What a view key sees. Everything that is sent goes through here: push, snapshot and export;
 * counts and search are made from what it gives.
 *
 * <p>The law: the view of a state, with an event's changes laid on it, is the view of the state
 * after the event.
 */
public final class Sight {
  private Sight() {}

  /** The whole view. */
  public static List<Card> view(ViewKey key, State state) {
    Cards cards = new Cards(key, state);
    return Ref.all(state).map(cards::card).filter(Objects::nonNull).toList();
  }

  /** What lies between the views of two states. */
  public static List<Change> difference(ViewKey key, State before, State after) {
    Map<Card.Key, Card> gone = new LinkedHashMap<>();
    view(key, before).forEach(card -> gone.put(card.key(), card));
    List<Change> changes = new ArrayList<>();
    for (Card card : view(key, after)) {
      if (!card.equals(gone.remove(card.key()))) {
        changes.add(new Change.Put(card));
      }
    }
    gone.keySet().forEach(card -> changes.add(new Change.Take(card)));
    return changes;
  }

  /** What an event changes in the view; nothing, if it shows this key nothing. */
  public static List<Change> changes(ViewKey key, State before, Recorded recorded, State after) {
    Cards was = new Cards(key, before);
    Cards is = new Cards(key, after);
    Set<Ref> touched = new LinkedHashSet<>();
    Touched.by(recorded.event(), after).forEach(touched::add);
    List<Change> changes = new ArrayList<>();
    for (Ref ref : touched) {
      Card old = was.card(ref);
      Card now = is.card(ref);
      if (now != null && !now.equals(old)) {
        changes.add(new Change.Put(now));
      } else if (now == null && old != null) {
        changes.add(new Change.Take(old.key()));
      }
    }
    return changes;
  }
}
