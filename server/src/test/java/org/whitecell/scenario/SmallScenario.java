package org.whitecell.scenario;

import java.util.List;
import java.util.Map;

/** A scenario of two actors that is just large enough for tests of the rules. */
public final class SmallScenario {
  public static final ActorId NORTH = new ActorId("north");
  public static final ActorId SOUTH = new ActorId("south");

  /** Everyone sees it; 0 to 10, starts at 5. */
  public static final IndicatorId TRADE = new IndicatorId("trade");

  /** Only the white cell sees it; 0 to 10, starts at 2. */
  public static final IndicatorId ALARM = new IndicatorId("alarm");

  /** North alone sees it; falls by 1 each turn; 0 to 10, starts at 6. */
  public static final IndicatorId WINDOW = new IndicatorId("window");

  /** Derived: 10 less the larger of trade and alarm. */
  public static final IndicatorId ROOM = new IndicatorId("room");

  /** North's and South's: costs 1, at once. */
  public static final ActionId TALK = new ActionId("talk");

  /** North's alone: costs 3, after one turn. */
  public static final ActionId BUILD = new ActionId("build");

  public static final TagId CLAIM = new TagId("claim");
  public static final FactId BORDER_OPEN = new FactId("border-open");
  public static final InjectId STORM = new InjectId("storm");

  private SmallScenario() {}

  public static Scenario scenario() {
    return new Scenario(
        new ScenarioId("5".repeat(64)),
        "small",
        "A small matter",
        "Two sides and a border.",
        new SourceDocument("small", "A small text", ""),
        List.of(
            actor(NORTH, "North", "NO", Shape.RECTANGLE, Colour.BLUE, 4),
            actor(SOUTH, "South", "SO", Shape.SQUARE, Colour.RED, 3)),
        List.of(
            new TurnSpec(1, "Spring", ""),
            new TurnSpec(2, "Summer", ""),
            new TurnSpec(3, "Autumn", "")),
        List.of(
            new PhaseSpec(PhaseKind.DELIBERATE, "Deliberate", 10),
            new PhaseSpec(PhaseKind.MOVE, "Move", 15),
            new PhaseSpec(PhaseKind.ARGUE, "Argue", 10),
            new PhaseSpec(PhaseKind.RULE, "Rule", 10),
            new PhaseSpec(PhaseKind.CONSEQUENCES, "Consequences", 5)),
        Closing.COUNT_OVER,
        DiceSpec.USUAL,
        List.of(
            indicator(TRADE, "Trade", 5, new SeenBy.Everyone(), new Course.Steady()),
            indicator(ALARM, "Alarm", 2, new SeenBy.WhiteCell(), new Course.Steady()),
            indicator(
                WINDOW,
                "Window",
                6,
                new SeenBy.Actors(List.of(NORTH)),
                new Course.PerTurn(Points.whole(-1))),
            indicator(
                ROOM,
                "Room",
                5,
                new SeenBy.Everyone(),
                new Course.Derived(Points.whole(10), List.of(TRADE, ALARM)))),
        List.of(
            action(TALK, List.of(NORTH, SOUTH), "Talk", 1, 0),
            action(BUILD, List.of(NORTH), "Build a bridge", 3, 1)),
        List.of(new TagSpec(CLAIM, "claim", "Says something that could be false.")),
        List.of(
            new FactSpec(
                BORDER_OPEN,
                "The border is open.",
                new Source.Cited(1, "the border is open", List.of("border")))),
        List.of(
            new InjectSpec(
                STORM,
                "A storm",
                "The pass is closed.",
                List.of(SOUTH),
                List.of(new EffectSpec(TRADE, Points.whole(-1), 0, 1)),
                "In turn 2, or when there is little trade",
                new Cue.AtMost(TRADE, Points.whole(4)),
                new Source.Assumption("Weather."))),
        List.of(
            new QuestionSpec(new QuestionId("q1"), "Trade", "Does talk help?", "rulings on talk")),
        MapSpec.NONE);
  }

  private static ActorSpec actor(
      ActorId id, String name, String letters, Shape shape, Colour colour, int budget) {
    return new ActorSpec(
        id,
        name,
        letters,
        shape,
        colour,
        Pattern.PLAIN,
        "You are " + name + ".",
        List.of(
            new Objective("Trade at 7 or more.", Objective.Visibility.OPEN),
            new Objective("Owe nobody.", Objective.Visibility.SECRET)),
        budget,
        "");
  }

  private static IndicatorSpec indicator(
      IndicatorId id, String name, int start, SeenBy seenBy, Course course) {
    return new IndicatorSpec(
        id, name, Points.ZERO, Points.whole(10), Points.whole(start), seenBy, course, "");
  }

  private static ActionSpec action(
      ActionId id, List<ActorId> actors, String title, int cost, int delay) {
    return new ActionSpec(
        id,
        actors,
        title,
        title + ".",
        cost,
        delay,
        Map.of(
            Degree.SUCCEEDS, List.of(new EffectSpec(TRADE, new Points(1), 0, 0)),
            Degree.BACKFIRES, List.of(new EffectSpec(ALARM, Points.whole(1), 0, 0))),
        List.of("Only by day."),
        new Source.Assumption("Neighbours talk."));
  }
}
