package org.whitecell.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.whitecell.scenario.ActorId;
import org.whitecell.scenario.ActorSpec;
import org.whitecell.scenario.Course;
import org.whitecell.scenario.FactId;
import org.whitecell.scenario.FactSpec;
import org.whitecell.scenario.IndicatorId;
import org.whitecell.scenario.IndicatorSpec;
import org.whitecell.scenario.Points;
import org.whitecell.scenario.Scenario;
import org.whitecell.words.Text;

/**
 * A session as the fold of its log; nothing else makes one. Immutable, with parts shared between
 * states, so that earlier ones are cheap to keep.
 *
 * @param seq of the last event folded; 0 for none
 * @param game what a step back can rewind
 * @param people with marks and talk: what is never rewound
 * @param wordings where in the log the words lie
 */
public record State(
    Setting setting,
    long seq,
    Instant lastAt,
    Keys keys,
    Opening opening,
    Stage stage,
    Game game,
    People people,
    Marks marks,
    PVector<Message> talk,
    Wordings wordings) {

  /** Before the first event. */
  public static State start(Setting setting) {
    Scenario scenario = setting.scenario();
    PMap<IndicatorId, Track> tracks = HashTreePMap.empty();
    for (IndicatorSpec indicator : scenario.indicators()) {
      tracks = tracks.plus(indicator.id(), Track.starting(indicator.start()));
    }
    PMap<ActorId, Integer> budgets = HashTreePMap.empty();
    for (ActorSpec actor : scenario.actors()) {
      budgets = budgets.plus(actor.id(), actor.budget());
    }
    return new State(
        setting,
        0,
        Instant.EPOCH,
        Keys.NONE,
        Opening.NOT_YET,
        Stage.LOBBY,
        Game.starting(Play.starting(budgets), Board.starting(tracks, briefingFacts(scenario))),
        People.NOBODY,
        Marks.NONE,
        TreePVector.empty(),
        Wordings.NONE);
  }

  private static PMap<FactId, Fact> briefingFacts(Scenario scenario) {
    PMap<FactId, Fact> facts = HashTreePMap.empty();
    for (FactSpec spec : scenario.facts()) {
      facts =
          facts.plus(
              spec.id(),
              new Fact(
                  spec.id(),
                  facts.size() + 1,
                  Text.of(spec.text()),
                  new FactSource.OfBriefing(),
                  List.of(),
                  null,
                  Fact.Tenure.STANDS,
                  TreePVector.empty(),
                  Instant.EPOCH));
    }
    return facts;
  }

  public Scenario scenario() {
    return setting.scenario();
  }

  public TurnState turn() {
    return game.turn();
  }

  public Play play() {
    return game.play();
  }

  public Board board() {
    return game.board();
  }

  public PMap<SeatId, Seat> seats() {
    return people.seats();
  }

  /** An indicator's value now; a derived one's follows from the others. */
  public Points value(IndicatorId id) {
    return value(id, board());
  }

  /** The same as it stood on another board of this session. */
  public Points value(IndicatorId id, Board on) {
    IndicatorSpec spec = scenario().indicator(id).orElseThrow();
    if (!(spec.course() instanceof Course.Derived(Points from, List<IndicatorId> others))) {
      return known(on.tracks(), id).value();
    }
    Points largest =
        others.stream().map(other -> value(other, on)).reduce(Points::larger).orElse(Points.ZERO);
    return from.minus(largest).clamp(spec.min(), spec.max());
  }

  /** The log's own word that the thing exists. */
  static <K, V> V known(Map<K, V> map, K key) {
    V value = map.get(key);
    if (value == null) {
      throw new IllegalStateException("the log speaks of an unknown " + key);
    }
    return value;
  }

  /** Channels of the session: everyone's, one an actor, one from each actor to the white cell. */
  public List<Channel> channels() {
    List<Channel> channels = new ArrayList<>();
    channels.add(new Channel.Everyone());
    for (ActorSpec actor : scenario().actors()) {
      channels.add(new Channel.Within(actor.id()));
      channels.add(new Channel.ToWhiteCell(actor.id()));
    }
    channels.add(new Channel.InWhiteCell());
    return channels;
  }

  State with(Opening next) {
    return new State(setting, seq, lastAt, keys, next, stage, game, people, marks, talk, wordings);
  }

  State with(Stage next) {
    return new State(
        setting, seq, lastAt, keys, opening, next, game, people, marks, talk, wordings);
  }

  State with(Game next) {
    return new State(
        setting, seq, lastAt, keys, opening, stage, next, people, marks, talk, wordings);
  }

  State with(TurnState next) {
    return with(game.with(next));
  }

  State with(TurnOpening next) {
    return with(game.with(next));
  }

  State with(Play next) {
    return with(game.with(next));
  }

  State with(Board next) {
    return with(game.with(next));
  }

  State with(People next) {
    return new State(setting, seq, lastAt, keys, opening, stage, game, next, marks, talk, wordings);
  }

  State with(Marks next) {
    return new State(
        setting, seq, lastAt, keys, opening, stage, game, people, next, talk, wordings);
  }

  State with(Message message) {
    return new State(
        setting,
        seq,
        lastAt,
        keys,
        opening,
        stage,
        game,
        people,
        marks,
        talk.plus(message),
        wordings);
  }

  State with(Wordings next) {
    return new State(setting, seq, lastAt, keys, opening, stage, game, people, marks, talk, next);
  }

  State at(long place, Instant when, Keys known) {
    return new State(
        setting, place, when, known, opening, stage, game, people, marks, talk, wordings);
  }
}
