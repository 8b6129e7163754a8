package org.whitecell.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PointsTest {
  @Test
  void areWrittenAsPeopleWriteHalves() {
    assertEquals("5½", new Points(11).toString());
    assertEquals("½", new Points(1).toString());
    assertEquals("0", Points.ZERO.toString());
    assertEquals("−½", new Points(-1).toString());
    assertEquals("−2½", new Points(-5).toString());
    assertEquals("10", Points.whole(10).toString());
  }

  @Test
  void carryTheirSignAsAChange() {
    assertEquals("+1½", new Points(3).signed());
    assertEquals("−1", Points.whole(-1).signed());
    assertEquals("0", Points.ZERO.signed());
  }

  @Test
  void stayWithinTheirTrack() {
    Points ten = Points.whole(10);
    assertEquals(ten, Points.whole(9).plus(new Points(3)).clamp(Points.ZERO, ten));
    assertEquals(Points.ZERO, Points.whole(1).minus(new Points(3)).clamp(Points.ZERO, ten));
    assertEquals(new Points(9), new Points(9).clamp(Points.ZERO, ten));
  }
}
