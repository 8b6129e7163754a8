package org.whitecell.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DiceSpecTest {
  @Test
  void theMarginGivesTheDegree() {
    assertEquals(Degree.SUCCEEDS_WELL, DiceSpec.USUAL.degree(10));
    assertEquals(Degree.SUCCEEDS, DiceSpec.USUAL.degree(9));
    assertEquals(Degree.SUCCEEDS, DiceSpec.USUAL.degree(7));
    assertEquals(Degree.AT_A_COST, DiceSpec.USUAL.degree(6));
    assertEquals(Degree.FAILS, DiceSpec.USUAL.degree(5));
    assertEquals(Degree.FAILS, DiceSpec.USUAL.degree(3));
    assertEquals(Degree.BACKFIRES, DiceSpec.USUAL.degree(2));
  }

  @Test
  void anotherTargetMovesThemAll() {
    DiceSpec harder = new DiceSpec(9, 2, 0, -2, -5);
    assertEquals(Degree.SUCCEEDS, harder.degree(9));
    assertEquals(Degree.AT_A_COST, harder.degree(7));
    assertEquals(Degree.BACKFIRES, harder.degree(3));
  }
}
