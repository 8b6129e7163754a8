package org.whitecell.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whitecell.scenario.PhaseKind;
import org.whitecell.session.Event;
import org.whitecell.session.Issuer;
import org.whitecell.session.Played;

class TimelineTest {

  private final Played play = Played.opened();

  @Test
  void whatTheRulesDoByThemselvesIsTheServersWhoeversPressLetThem() {
    play.inPhase(PhaseKind.MOVE);
    while (play.state().turn().turn() < 2) {
      play.opensNext();
    }
    List<Timeline.Row> rows = Timeline.of(play.state().scenario(), play.log()).rows();
    List<Issuer> drifted = doers(rows, Event.IndicatorsDrifted.class);
    assertFalse(drifted.isEmpty());
    drifted.forEach(by -> assertEquals(new Issuer.Server(), by));
    doers(rows, Event.TurnOpened.class)
        .forEach(by -> assertEquals(new Issuer.Seated(play.lead()), by));
  }

  private static List<Issuer> doers(List<Timeline.Row> rows, Class<? extends Event> of) {
    return rows.stream().filter(row -> of.isInstance(row.event())).map(Timeline.Row::by).toList();
  }
}
