package org.whitecell.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.whitecell.bench.SocketIoTongue.Manner;
import org.whitecell.scenario.ActorId;
import org.whitecell.scenario.PhaseKind;
import org.whitecell.session.Command;
import org.whitecell.session.Disclosure;
import org.whitecell.session.DraftId;
import org.whitecell.session.Juncture;
import org.whitecell.session.Leftovers;
import org.whitecell.session.MoveContent;
import org.whitecell.session.Role;
import org.whitecell.session.SessionId;
import org.whitecell.store.Store;
import org.whitecell.words.Text;

/**
 * How long it takes, from the word that closes the phase, until every seat has all the sealed moves
 * that this reveals. Against socket.io, which tells as many bytes, keeps nothing and hides nothing.
 */
final class Reveal implements Work {

  private static final int BUDGET = 100;
  private static final int TEXT = 200;
  private static final double AIM = 0.3;
  private static final double P99 = 0.99;

  @Override
  public List<Figure> measure(Bench bench) {
    return bench.stores().stream().flatMap(store -> measure(bench, store).stream()).toList();
  }

  private static List<Figure> measure(Bench bench, Place.Kind store) {
    int repeats = bench.scale().repeats();
    // The first ones only warm up.
    List<SessionId> sessions =
        IntStream.range(0, 2 * repeats).mapToObj(i -> new SessionId("reveal-" + i)).toList();
    Script script = script(bench);
    int moves = script.state().play().moves().size();
    Path folder = Place.newFolder();
    try (Place place = store.make()) {
      try (Store open = place.open()) {
        bench.ground().keepIn(open);
        Writing.quickly(open.log(), sessions, script.entries());
      }
      try (Whitecell server = Whitecell.start(place, bench.load().vertx());
          Started other = SocketIo.start(folder.resolve("log"));
          Peers told =
              Peers.connect(
                  bench.load(), other.port(), new SocketIoTongue(), script.sitters().size())) {
        List<Samples> ours = new ArrayList<>();
        List<Samples> each = new ArrayList<>();
        List<Samples> together = new ArrayList<>();
        for (int i = 0; i < sessions.size(); i++) {
          Burst revealed = reveal(bench, server, sessions.get(i), script, moves);
          int length = (int) (revealed.bytes() / moves);
          Burst one = other(told, moves, length, Manner.EACH);
          Burst all = other(told, moves, length, Manner.TOGETHER);
          bench.say(
              "reveal, %s: %,d bytes to each, p99 %.1f ms; socket.io %,d bytes, p99 %.1f ms one by one, %.1f ms together"
                  .formatted(
                      store.shown(),
                      revealed.bytes(),
                      p99(revealed),
                      one.bytes(),
                      p99(one),
                      p99(all)));
          if (i >= repeats) {
            ours.add(Samples.ofNanos(revealed.nanos()));
            each.add(Samples.ofNanos(one.nanos()));
            together.add(Samples.ofNanos(all.nanos()));
          }
        }
        String what = moves + " moves to " + script.sitters().size() + " seats, p99, ";
        return List.of(
            figure(what + "against an event each", store, ours, each, new Aim.AtMost(AIM)),
            figure(what + "against one event", store, ours, together, new Aim.None()));
      }
    } finally {
      Place.remove(folder);
    }
  }

  /** A phase of moves in which all of them lie sealed. */
  private static Script script(Bench bench) {
    List<Role> roles = Cast.THREE_VIEWS.roles(bench.ground());
    Script script = new Script(bench.ground(), roles, bench.scale().seats());
    script.opens(PhaseKind.MOVE);
    script.order(script.lead(), new Command.PauseClock());
    List<ActorId> actors = bench.ground().actors().subList(0, 2);
    for (ActorId actor : actors) {
      script.order(script.lead(), new Command.SetBudget(actor, BUDGET, Text.of("For the bench")));
    }
    for (ActorId actor : actors) {
      List<Script.Sitter> players =
          script.sitters().stream().filter(s -> s.role().equals(new Role.Player(actor))).toList();
      for (int i = 0; i < bench.scale().seats() / 2; i++) {
        int number = script.state().play().moves().size();
        script.order(
            players.get(i % players.size()).seat(),
            new Command.MakeMove(
                new DraftId("draft-" + number),
                new MoveContent(
                    null,
                    Text.of(Mark.text(number, 0)),
                    Text.of(" word".repeat(TEXT / 5)),
                    List.of(),
                    Disclosure.SEALED)));
      }
    }
    return script;
  }

  private static Burst reveal(
      Bench bench, Whitecell server, SessionId session, Script script, int moves) {
    SeatTongue tongue =
        new SeatTongue(server, session, script.sitters(), "load", List.of(), SeatTongue.NEVER, 0);
    try (Peers seats =
        Peers.connect(bench.load(), server.port(), tongue, script.sitters().size())) {
      Juncture moving = Juncture.in(1, PhaseKind.MOVE);
      return Burst.after(
          seats, tongue.send(1, new Command.ClosePhase(moving, Leftovers.KEEP)), moves);
    }
  }

  private static Burst other(Peers told, int moves, int length, Manner manner) {
    return Burst.after(told, SocketIoTongue.reveal(0, moves, length, manner), moves);
  }

  private static double p99(Burst burst) {
    return Samples.ofNanos(burst.nanos()).at(P99);
  }

  private static Figure figure(
      String what, Place.Kind store, List<Samples> ours, List<Samples> theirs, Aim aim) {
    double[] compared =
        IntStream.range(0, ours.size())
            .mapToDouble(i -> ours.get(i).at(P99) / theirs.get(i).at(P99))
            .toArray();
    return new Figure(
        what,
        store,
        Samples.text(Figure.MILLIS, Samples.all(ours).at(P99)),
        Samples.text(Figure.MILLIS, Samples.all(theirs).at(P99)),
        Samples.of(compared),
        Figure.TIMES,
        aim);
  }
}
