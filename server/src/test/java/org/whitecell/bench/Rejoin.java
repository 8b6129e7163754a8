package org.whitecell.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.whitecell.session.Role;
import org.whitecell.store.Store;

/**
 * The server is killed and started again, and everybody who was in a long session comes back at
 * once as soon as it listens: with what they have, as pages do, or with nothing. Until the last has
 * the whole view again. Against one who comes back alone.
 */
final class Rejoin implements Work {

  private static final double AIM_MS = 3_000;
  private static final Pattern CURSOR = Pattern.compile("\"cursor\":\"([^\"]+)\"");

  private record Round(double one, double cursors, double nothing) {}

  @Override
  public List<Figure> measure(Bench bench) {
    return bench.stores().stream().flatMap(store -> measure(bench, store).stream()).toList();
  }

  private static List<Figure> measure(Bench bench, Place.Kind store) {
    Script script = LongSession.of(bench.ground(), Cast.THREE_VIEWS, bench.scale().events());
    int seats = Math.min(bench.scale().seats(), script.sitters().size());
    try (Place place = store.make()) {
      try (Store open = place.open()) {
        bench.ground().keepIn(open);
        Writing.singly(open.log(), List.of(LongSession.ID), script.entries());
      }
      List<@Nullable String> cursors = cursors(bench, place, script);
      List<Round> rounds = new ArrayList<>();
      for (int i = 0; i < bench.scale().rounds(); i++) {
        Round round =
            new Round(
                comeBack(bench, place, script, cursors, 1),
                comeBack(bench, place, script, cursors, seats),
                comeBack(bench, place, script, List.of(), seats));
        bench.say("rejoin, %s: %s".formatted(store.shown(), round));
        rounds.add(round);
      }
      String one = Samples.text(Figure.MILLIS, samples(rounds, Round::one).median());
      Samples withCursors = samples(rounds, Round::cursors);
      Samples withNothing = samples(rounds, Round::nothing);
      String what =
          seats + " seats of a session of " + "%,d".formatted(script.events()) + " events";
      return List.of(
          new Figure(
              what + " with their cursors, against one",
              store,
              Samples.text(Figure.MILLIS, withCursors.median()),
              one,
              withCursors,
              Figure.MILLIS,
              new Aim.AtMost(AIM_MS)),
          new Figure(
              what + " with nothing, against one",
              store,
              Samples.text(Figure.MILLIS, withNothing.median()),
              one,
              withNothing,
              Figure.MILLIS,
              new Aim.AtMost(AIM_MS)));
    }
  }

  private static Samples samples(List<Round> rounds, ToDoubleFunction<Round> which) {
    return Samples.of(rounds.stream().mapToDouble(which).toArray());
  }

  /** Where everybody is once they have seen all there is: equal for those who see the same. */
  private static List<@Nullable String> cursors(Bench bench, Place place, Script script) {
    try (Whitecell server = Whitecell.start(place, bench.load().vertx())) {
      SeatTongue tongue = tongue(server, script, List.of());
      Map<Role, String> byRole = new HashMap<>();
      List<Script.Sitter> sitters = script.sitters();
      for (int i = 0; i < sitters.size(); i++) {
        int peer = i;
        byRole.computeIfAbsent(
            sitters.get(i).role(),
            _ ->
                cursor(
                    Arrival.one(bench.load(), server.port(), tongue, peer, Join::isWhole)
                        .frames()));
      }
      return sitters.stream().<@Nullable String>map(sitter -> byRole.get(sitter.role())).toList();
    }
  }

  private static String cursor(List<byte[]> frames) {
    return frames.stream()
        .map(frame -> CURSOR.matcher(new String(frame, StandardCharsets.UTF_8)))
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .findFirst()
        .orElseThrow();
  }

  private static double comeBack(
      Bench bench, Place place, Script script, List<@Nullable String> cursors, int seats) {
    try (Whitecell server = Whitecell.start(place, bench.load().vertx())) {
      double last =
          Arrival.together(
                  bench.load(),
                  server.port(),
                  tongue(server, script, cursors),
                  seats,
                  Join::isWhole)
              .stream()
              .mapToDouble(Arrival::millis)
              .max()
              .orElseThrow();
      server.process().kill();
      return last;
    }
  }

  private static SeatTongue tongue(
      Whitecell server, Script script, List<@Nullable String> cursors) {
    return new SeatTongue(
        server, LongSession.ID, script.sitters(), "load", cursors, SeatTongue.NEVER, 0);
  }
}
