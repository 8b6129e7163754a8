package org.whitecell.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.whitecell.bench.ClosedLoop.Outcome;

/**
 * How many times a second something that one seat said reaches another, with so many things said at
 * once: durable first, and every fourth for the own side alone. Against sockets that tell everybody
 * everything and keep nothing.
 */
final class Deliveries implements Work {

  private static final int IN_FLIGHT = 64;
  private static final int SECRET_EVERY = 4;
  private static final int OURS = 2;
  private static final double AIM_BROADCAST = 2.5;
  private static final double AIM_JOINED = 0.15;

  private final List<Cast> casts;

  Deliveries(List<Cast> casts) {
    this.casts = casts;
  }

  @Override
  public List<Figure> measure(Bench bench) {
    List<Figure> figures = new ArrayList<>();
    for (Place.Kind store : bench.stores()) {
      for (Cast cast : casts) {
        figures.addAll(measure(bench, store, cast));
      }
    }
    return figures;
  }

  private static List<Figure> measure(Bench bench, Place.Kind store, Cast cast) {
    Scale scale = bench.scale();
    Path folder = Place.newFolder();
    try (LiveSession live = LiveSession.start(bench, store, cast);
        Started bare = Started.java(BareServer.class, folder.resolve("log"), List.of());
        Peers seats =
            Peers.connect(
                bench.load(),
                live.server().port(),
                live.inPartSecretly(SECRET_EVERY, SeatTongue.SENTENCES),
                scale.seats())) {
      ClosedLoop ours = new ClosedLoop(seats, IN_FLIGHT);
      int bytes = ours.run(scale.warmUp()).bytesEach();
      try (Peers told = bare(bench, bare, BareServer.BROADCAST, bytes);
          Peers joined = bare(bench, bare, BareServer.JOINED, bytes)) {
        ClosedLoop broadcast = new ClosedLoop(told, IN_FLIGHT);
        ClosedLoop joining = new ClosedLoop(joined, IN_FLIGHT);
        broadcast.run(scale.warmUp());
        joining.run(scale.warmUp());
        List<Outcome[]> rounds = new ArrayList<>();
        for (int round = 0; round < scale.rounds(); round++) {
          Outcome[] outcomes = {
            broadcast.run(scale.round()), joining.run(scale.round()), ours.run(scale.round())
          };
          rounds.add(outcomes);
          bench.say(
              "deliveries, %s, %s: broadcast %,.0f, joined %,.0f, Whitecell %,.0f a second (%,d commands, %,d refused)"
                  .formatted(
                      store.shown(),
                      cast.shown(),
                      outcomes[0].perSecond(),
                      outcomes[1].perSecond(),
                      outcomes[2].perSecond(),
                      outcomes[2].said(),
                      outcomes[2].refused()));
        }
        String what = ", " + cast.shown() + ", " + bytes + " bytes each";
        return List.of(
            figure("against a broadcast" + what, store, rounds, 0, new Aim.AtLeast(AIM_BROADCAST)),
            figure(
                "against a broadcast that joins" + what,
                store,
                rounds,
                1,
                switch (store) {
                  case EMBEDDED -> new Aim.AtLeast(AIM_JOINED);
                  case EXTERNAL -> new Aim.None();
                }));
      }
    } finally {
      Place.remove(folder);
    }
  }

  private static Peers bare(Bench bench, Started bare, String path, int bytes) {
    return Peers.connect(
        bench.load(), bare.port(), new BareTongue(path, bytes, ""), bench.scale().seats());
  }

  private static Figure figure(
      String what, Place.Kind store, List<Outcome[]> rounds, int other, Aim aim) {
    return new Figure(
        what,
        store,
        perSecond(rounds, OURS),
        perSecond(rounds, other),
        Samples.of(
            rounds.stream()
                .mapToDouble(round -> round[OURS].perSecond() / round[other].perSecond())
                .toArray()),
        Figure.TIMES,
        aim);
  }

  private static String perSecond(List<Outcome[]> rounds, int which) {
    return Samples.text(
        "%,.0f/s",
        Samples.of(rounds.stream().mapToDouble(round -> round[which].perSecond()).toArray())
            .median());
  }
}
