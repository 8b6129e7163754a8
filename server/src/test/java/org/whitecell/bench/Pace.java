package org.whitecell.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToDoubleFunction;
import org.bson.RawBsonDocument;
import org.whitecell.session.Channel;
import org.whitecell.session.Command;
import org.whitecell.store.Entry;
import org.whitecell.store.Group;
import org.whitecell.store.Tail;
import org.whitecell.store.TestServer;
import org.whitecell.store.mongo.BareInserts;
import org.whitecell.words.Text;

/**
 * How long it takes at a lively human pace until something said is acknowledged, and until the last
 * of all seats has it. Against the driver alone, which inserts the same documents at the same pace,
 * one event each.
 */
final class Pace implements Work {

  private static final int PER_SECOND = 50;
  private static final double AIM_MEDIAN_MS = 2;
  private static final double AIM_P99 = 3;
  private static final double AIM_LAST_MS = 10;
  private static final double P99 = 0.99;

  private record Round(Samples bare, Samples answered, Samples last) {}

  @Override
  public List<Figure> measure(Bench bench) {
    List<Figure> figures = new ArrayList<>();
    for (Place.Kind store : bench.stores()) {
      for (Cast cast : Cast.values()) {
        figures.addAll(measure(bench, store, cast));
      }
    }
    return figures;
  }

  private static List<Figure> measure(Bench bench, Place.Kind store, Cast cast) {
    Scale scale = bench.scale();
    int count = (int) (PER_SECOND * scale.round().toMillis() / 1000);
    int warm = (int) (PER_SECOND * scale.warmUp().toMillis() / 1000);
    Path folder = Place.newFolder();
    try (TestServer database = store.database(folder);
        BareInserts inserts = BareInserts.into(database.address());
        LiveSession live = LiveSession.start(bench, store, cast);
        Peers seats =
            Peers.connect(
                bench.load(),
                live.server().port(),
                live.openly(SeatTongue.SENTENCES),
                scale.seats())) {
      List<RawBsonDocument> documents =
          BareInserts.documents(groups(live.script(), warm + count * scale.rounds()));
      OpenLoop ours = new OpenLoop(seats, PER_SECOND);
      ours.run(warm, seats.count());
      documents.subList(0, warm).forEach(inserts::insert);
      List<Round> rounds = new ArrayList<>();
      for (int from = warm; from < documents.size(); from += count) {
        long[] bare = insert(inserts, documents.subList(from, from + count));
        OpenLoop.Outcome outcome = ours.run(count, seats.count());
        Round round =
            new Round(
                Samples.ofNanos(bare),
                Samples.ofNanos(outcome.answered()),
                Samples.ofNanos(outcome.last()));
        rounds.add(round);
        bench.say(
            "pace, %s, %s: inserted in %.1f and %.1f ms, acknowledged in %.1f and %.1f ms, at the last seat in %.1f and %.1f ms"
                .formatted(
                    store.shown(),
                    cast.shown(),
                    round.bare().median(),
                    round.bare().at(P99),
                    round.answered().median(),
                    round.answered().at(P99),
                    round.last().median(),
                    round.last().at(P99)));
      }
      return figures(store, cast, rounds);
    } finally {
      Place.remove(folder);
    }
  }

  /** Groups of one event, each something that somebody said to all. */
  private static List<Group> groups(Script script, int count) {
    long before = script.events();
    for (int i = 0; i < count; i++) {
      script.order(
          script.lead(),
          new Command.Say(
              new Channel.Everyone().id(), Text.of(Mark.text(i, SeatTongue.SENTENCES))));
    }
    List<Group> groups = new ArrayList<>();
    Tail tail = Tail.EMPTY;
    List<Entry> all = script.entries();
    for (Entry entry : all.subList((int) before, all.size())) {
      Group group =
          new Group("bare", tail.number() + 1, "bench", entry.seq(), tail.hash(), List.of(entry));
      groups.add(group);
      tail = group.tail();
    }
    return groups;
  }

  private static long[] insert(BareInserts inserts, List<RawBsonDocument> documents) {
    long[] took = new long[documents.size()];
    long begun = System.nanoTime();
    for (int i = 0; i < took.length; i++) {
      long due = begun + i * 1_000_000_000L / PER_SECOND;
      while (System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
      long from = System.nanoTime();
      inserts.insert(documents.get(i));
      took[i] = System.nanoTime() - from;
    }
    return took;
  }

  private static List<Figure> figures(Place.Kind store, Cast cast, List<Round> rounds) {
    Samples bare = Samples.all(rounds.stream().map(Round::bare).toList());
    Samples answered = Samples.all(rounds.stream().map(Round::answered).toList());
    Samples last = Samples.all(rounds.stream().map(Round::last).toList());
    String views = ", " + cast.shown();
    return List.of(
        new Figure(
            "acknowledged, median, against the driver's insert" + views,
            store,
            millis(answered.median()),
            millis(bare.median()),
            each(rounds, r -> r.answered().median() - r.bare().median()),
            Figure.MORE_MILLIS,
            new Aim.AtMost(AIM_MEDIAN_MS)),
        new Figure(
            "acknowledged, p99, against the driver's insert" + views,
            store,
            millis(answered.at(P99)),
            millis(bare.at(P99)),
            each(rounds, r -> r.answered().at(P99) / r.bare().at(P99)),
            Figure.TIMES,
            new Aim.AtMost(AIM_P99)),
        new Figure(
            "at the last seat, p99, against the acknowledgement" + views,
            store,
            millis(last.at(P99)),
            millis(answered.at(P99)),
            each(rounds, r -> r.last().at(P99) - r.answered().at(P99)),
            Figure.MORE_MILLIS,
            new Aim.AtMost(AIM_LAST_MS)));
  }

  private static Samples each(List<Round> rounds, ToDoubleFunction<Round> comparison) {
    return Samples.of(rounds.stream().mapToDouble(comparison).toArray());
  }

  private static String millis(double value) {
    return Samples.text(Figure.MILLIS, value);
  }
}
