package org.whitecell.sight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.whitecell.scenario.SmallScenario.NORTH;
import static org.whitecell.scenario.SmallScenario.SOUTH;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.whitecell.session.Evolve;
import org.whitecell.session.Played;
import org.whitecell.session.RandomPlay;
import org.whitecell.session.Recorded;
import org.whitecell.session.Role;
import org.whitecell.session.Seat;
import org.whitecell.session.SeatId;
import org.whitecell.session.State;

/** Folding the projected events gives the same view as projecting the folded state. */
class SightLawTest {
  private static List<ViewKey> keys(Played played) {
    SeatId ann =
        played.state().seats().values().stream()
            .filter(s -> s.role().equals(new Role.Player(NORTH)))
            .min(Comparator.comparing(Seat::at))
            .orElseThrow()
            .id();
    return List.of(
        new ViewKey.OfWhiteCell(),
        new ViewKey.OfActor(NORTH, null),
        new ViewKey.OfActor(NORTH, ann),
        new ViewKey.OfActor(SOUTH, null),
        new ViewKey.OfObserver(),
        new ViewKey.OfLobby(ann));
  }

  @Property(tries = 60)
  void theChangesOfAnEventLaidOnTheViewBeforeAreTheViewAfter(@ForAll long seed) {
    Played played = RandomPlay.of(seed, 300);
    for (ViewKey key : keys(played)) {
      State state = State.start(played.state().setting());
      Map<Card.Key, Card> view = new HashMap<>();
      for (Recorded recorded : played.log()) {
        State after = Evolve.apply(state, recorded);
        Sight.changes(key, state, recorded, after).forEach(change -> lay(view, change));
        assertEquals(asMap(Sight.view(key, after)), view, () -> key + " after " + recorded);
        state = after;
      }
    }
  }

  private static void lay(Map<Card.Key, Card> view, Change change) {
    switch (change) {
      case Change.Put(Card card) -> view.put(card.key(), card);
      case Change.Take(Card.Key key) -> view.remove(key);
    }
  }

  private static Map<Card.Key, Card> asMap(List<Card> cards) {
    Map<Card.Key, Card> map = new HashMap<>();
    cards.forEach(card -> assertEquals(null, map.put(card.key(), card)));
    return map;
  }
}
