package org.whitecell.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.whitecell.scenario.IndicatorSpec;
import org.whitecell.scenario.Points;

class ReplayTest {
  @Property(tries = 60)
  void aStateIsTheFoldOfItsLog(@ForAll long seed, @ForAll @IntRange(max = 300) int orders) {
    Played played = RandomPlay.of(seed, orders);
    State replayed = State.start(played.state().setting());
    for (Recorded recorded : played.log()) {
      replayed = Evolve.apply(replayed, recorded);
    }
    assertEquals(played.state(), replayed);
  }

  /** What the properties are tried on is worth trying: all that can happen in a room does. */
  @Example
  void randomPlayBringsAboutEveryKindOfEvent() {
    Set<Class<?>> seen = new HashSet<>();
    for (long seed = 0; seed < 400; seed++) {
      RandomPlay.of(seed, 300).log().forEach(recorded -> seen.add(recorded.event().getClass()));
    }
    Set<Class<?>> missing = new HashSet<>(Set.of(Event.class.getPermittedSubclasses()));
    missing.removeAll(seen);
    missing.removeAll(Set.of(Event.SessionClosed.class, Event.SeatLeft.class));
    assertEquals(Set.of(), missing);
  }

  @Property(tries = 60)
  void indicatorsStayOnTheirScaleAndBudgetsAreKept(@ForAll long seed) {
    RandomPlay.of(
        seed,
        200,
        played -> {
          State state = played.state();
          for (IndicatorSpec spec : state.scenario().indicators()) {
            Points value = state.value(spec.id());
            assertEquals(value, value.clamp(spec.min(), spec.max()));
          }
          state
              .play()
              .rulings()
              .forEach((move, ruling) ->
                  assertTrue(
                      State.known(state.play().moves(), move).isShown(),
                      "a sealed move was ruled on"));
        });
  }
}
