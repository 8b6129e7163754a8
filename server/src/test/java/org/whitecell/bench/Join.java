package org.whitecell.bench;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.whitecell.session.Role;
import org.whitecell.session.SessionId;
import org.whitecell.store.Entry;
import org.whitecell.store.Store;

/**
 * How long it takes to come into a long session, until the last byte of the view is there: hot,
 * where others are in it already, against a bare server that sends the same bytes; and cold, where
 * it has to be read from a store that holds many others.
 */
final class Join implements Work {

  private static final double AIM_HOT_MS = 15;
  private static final double AIM_COLD_MS = 500;

  @Override
  public List<Figure> measure(Bench bench) {
    List<Figure> figures = new ArrayList<>();
    for (Place.Kind store : bench.stores()) {
      figures.addAll(measure(bench, store));
    }
    return figures;
  }

  private static List<Figure> measure(Bench bench, Place.Kind store) {
    Script script = LongSession.of(bench.ground(), Cast.THREE_VIEWS, bench.scale().events());
    List<SessionId> sessions =
        IntStream.rangeClosed(0, bench.scale().others())
            .mapToObj(i -> new SessionId("long-" + i))
            .toList();
    Path folder = Place.newFolder();
    try (Place place = store.make()) {
      long begun = System.nanoTime();
      List<Entry> entries = script.entries();
      try (Store open = place.open()) {
        bench.ground().keepIn(open);
        Writing.singly(open.log(), sessions, entries);
      }
      bench.say(
          "join, %s: wrote %,d events of %d sessions, one a group, in %.0f s"
              .formatted(
                  store.shown(),
                  (long) entries.size() * sessions.size(),
                  sessions.size(),
                  (System.nanoTime() - begun) / 1e9));
      try (Whitecell server = Whitecell.start(place, bench.load().vertx());
          Started bare = Started.java(BareServer.class, folder.resolve("log"), List.of())) {
        List<Figure> figures = new ArrayList<>();
        figures.add(cold(bench, store, server, sessions, script));
        figures.addAll(hot(bench, store, server, bare, folder, sessions.getFirst(), script));
        return figures;
      }
    } finally {
      Place.remove(folder);
    }
  }

  /** Each session is opened once. The first quarter warms the server up. */
  private static Figure cold(
      Bench bench, Place.Kind store, Whitecell server, List<SessionId> sessions, Script script) {
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < sessions.size(); i++) {
      Arrival arrival =
          Arrival.one(
              bench.load(),
              server.port(),
              tongue(server, sessions.get(i), script),
              i % script.sitters().size(),
              Join::isWhole);
      bench.say("join, %s, cold: %.0f ms".formatted(store.shown(), arrival.millis()));
      if (i > sessions.size() / 4) {
        millis.add(arrival.millis());
      }
    }
    Samples cold = Samples.of(millis.stream().mapToDouble(m -> m).toArray());
    return new Figure(
        "cold, %,d events beside %,d others"
            .formatted(script.events(), script.events() * (sessions.size() - 1)),
        store,
        Samples.text(Figure.MILLIS, cold.median()),
        "",
        cold,
        Figure.MILLIS,
        new Aim.AtMost(AIM_COLD_MS));
  }

  /** By each of the three views; the same bytes come from the bare server right after. */
  private static List<Figure> hot(
      Bench bench,
      Place.Kind store,
      Whitecell server,
      Started bare,
      Path folder,
      SessionId session,
      Script script) {
    SeatTongue tongue = tongue(server, session, script);
    Map<Role, Integer> first = new LinkedHashMap<>();
    for (int i = 0; i < script.sitters().size(); i++) {
      first.putIfAbsent(script.sitters().get(i).role(), i);
    }
    List<Figure> figures = new ArrayList<>();
    first.forEach((role, peer) -> {
      List<Double> ours = new ArrayList<>();
      List<Double> theirs = new ArrayList<>();
      long bytes = 0;
      int rounds = 2 * bench.scale().repeats();
      for (int round = 0; round < 2 * rounds; round++) {
        Arrival arrival = Arrival.one(bench.load(), server.port(), tongue, peer, Join::isWhole);
        Path file = keep(folder.resolve("frames-" + peer + "-" + round), arrival.frames());
        Arrival same =
            Arrival.one(
                bench.load(),
                bare.port(),
                new BareTongue(BareServer.REPLAY + file, 0, "hello"),
                0,
                frames -> frames.size() == arrival.frames().size());
        // The first half warms up.
        if (round >= rounds) {
          ours.add(arrival.millis());
          theirs.add(same.millis());
          bytes = arrival.bytes();
        }
      }
      Figure figure = hot(store, role, bytes, ours, theirs);
      bench.say("join, " + figure.row());
      figures.add(figure);
    });
    return figures;
  }

  private static Figure hot(
      Place.Kind store, Role role, long bytes, List<Double> ours, List<Double> theirs) {
    return new Figure(
        "hot, %s, %,d KB, against the same bytes from a bare server"
            .formatted(name(role), bytes / 1024),
        store,
        Samples.text(Figure.MILLIS, samples(ours).median()),
        Samples.text(Figure.MILLIS, samples(theirs).median()),
        Samples.of(
            IntStream.range(0, ours.size())
                .mapToDouble(i -> ours.get(i) - theirs.get(i))
                .toArray()),
        Figure.MORE_MILLIS,
        new Aim.AtMost(AIM_HOT_MS));
  }

  private static Samples samples(List<Double> values) {
    return Samples.of(values.stream().mapToDouble(value -> value).toArray());
  }

  private static String name(Role role) {
    return role instanceof Role.Player(var actor) ? "actor " + actor : "white cell";
  }

  private static SeatTongue tongue(Whitecell server, SessionId session, Script script) {
    return new SeatTongue(
        server, session, script.sitters(), "load", List.of(), SeatTongue.NEVER, 0);
  }

  /** The weather comes behind the view. */
  static boolean isWhole(List<byte[]> frames) {
    return Peers.holds(frames.getLast(), "\"type\":\"weather\"");
  }

  private static Path keep(Path file, List<byte[]> frames) {
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
      out.writeInt(frames.size());
      for (byte[] frame : frames) {
        out.writeInt(frame.length);
        out.write(frame);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
