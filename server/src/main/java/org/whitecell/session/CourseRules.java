package org.whitecell.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whitecell.scenario.ActorId;
import org.whitecell.scenario.ActorSpec;
import org.whitecell.scenario.Closing;
import org.whitecell.scenario.PhaseKind;
import org.whitecell.scenario.PhaseSpec;
import org.whitecell.session.Command.ClockRanOut;
import org.whitecell.session.Command.ClosePhase;
import org.whitecell.session.Command.CloseSession;
import org.whitecell.session.Command.NoteOutage;
import org.whitecell.session.Command.OfTheServer;
import org.whitecell.session.Command.OpenHotWash;
import org.whitecell.session.Command.OpenNextPhase;
import org.whitecell.session.Command.OpenPhase;

/** The course of play: stages, turns, phases, and who is ready. */
final class CourseRules {
  private CourseRules() {}

  static Decision decide(State state, Order order, OfTheServer command) {
    return switch (command) {
      case ClockRanOut(Instant deadline) -> ranOut(state, order, deadline);
      case Command.SubmitLeftover c -> MoveRules.submitLeftover(state, order, c);
      case NoteOutage(Instant lastSeen) ->
          state.turn().clock() instanceof Clock.Running(Instant deadline)
              ? Decision.accept(
                  new Event.ClockPaused(
                      ClockRules.left(lastSeen, deadline), Event.PauseCause.OUTAGE))
              : Decision.accept();
    };
  }

  private static Decision ranOut(State state, Order order, Instant deadline) {
    boolean stale =
        !(state.turn().clock() instanceof Clock.Running(Instant running))
            || !running.equals(deadline);
    if (stale || order.at().isBefore(deadline)) {
      return Decision.accept();
    }
    List<Event> events = new ArrayList<>();
    events.add(new Event.ClockExpired(deadline));
    if (state.scenario().closing() == Closing.BY_ITSELF) {
      events.addAll(closing(state));
    }
    return new Decision.Accepted(events);
  }

  static Decision start(Hand by) {
    if (!by.isWhiteCell()) {
      return Hand.WHITE_CELL_ONLY;
    }
    if (by.state().stage() != Stage.LOBBY) {
      return movedOn(by);
    }
    PhaseSpec first = by.scenario().phases().getFirst();
    return Decision.accept(new Event.PlayStarted(), new Event.TurnOpened(1), opened(by, 1, first));
  }

  static Decision openNext(Hand by, OpenNextPhase c) {
    Decision no = unlessAt(by, c.from());
    if (no != null) {
      return no;
    }
    List<PhaseSpec> phases = by.scenario().phases();
    int next = indexOf(phases, by.state().turn().phase()) + 1;
    if (next < phases.size()) {
      return openIn(by, phases.get(next));
    }
    int turn = by.state().turn().turn() + 1;
    if (turn > by.scenario().turns().size()) {
      return Decision.refuse(
          Refusal.Code.NOT_NOW, "This was the last turn; open the hot wash, or close the session.");
    }
    List<Event> events = new ArrayList<>(closing(by.state()));
    events.add(new Event.TurnOpened(turn));
    events.addAll(Consequences.ofOpening(by.state(), turn, by.order().chance()));
    events.add(opened(by, turn, phases.getFirst()));
    return new Decision.Accepted(events);
  }

  static Decision open(Hand by, OpenPhase c) {
    Decision no = unlessAt(by, c.from());
    if (no != null) {
      return no;
    }
    List<PhaseSpec> phases = by.scenario().phases();
    int wanted = indexOf(phases, c.phase());
    if (wanted < 0) {
      return Hand.notFound("phase");
    }
    return wanted > indexOf(phases, by.state().turn().phase())
        ? openIn(by, phases.get(wanted))
        : Decision.refuse(
            Refusal.Code.NOT_NOW,
            "That phase is over; the one that was left last can be opened again.");
  }

  static Decision close(Hand by, ClosePhase c) {
    Decision no = unlessAt(by, c.from());
    if (no != null) {
      return no;
    }
    return by.state().turn().gate() == TurnState.Gate.OPEN
        ? new Decision.Accepted(closing(by.state()))
        : Decision.refuse(Refusal.Code.NOT_NOW, "The phase is closed already.");
  }

  private static Decision openIn(Hand by, PhaseSpec phase) {
    List<Event> events = new ArrayList<>(closing(by.state()));
    events.add(opened(by, by.state().turn().turn(), phase));
    return new Decision.Accepted(events);
  }

  private static Event.PhaseOpened opened(Hand by, int turn, PhaseSpec phase) {
    Instant deadline =
        phase.minutes() == 0 ? null : by.now().plus(Duration.ofMinutes(phase.minutes()));
    return new Event.PhaseOpened(turn, phase.kind(), deadline);
  }

  /** Closes what is open; when moves close, the sealed ones are revealed, all together. */
  static List<Event> closing(State state) {
    TurnState turn = state.turn();
    PhaseKind phase = turn.phase();
    if (turn.gate() == TurnState.Gate.CLOSED || phase == null) {
      return List.of();
    }
    List<Event> events = new ArrayList<>();
    events.add(new Event.PhaseClosed(turn.turn(), phase));
    List<Event.MovesRevealed.Reveal> reveals = reveals(state);
    if (phase == PhaseKind.MOVE && !reveals.isEmpty()) {
      events.add(new Event.MovesRevealed(turn.turn(), reveals));
    }
    return events;
  }

  private static List<Event.MovesRevealed.Reveal> reveals(State state) {
    List<Event.MovesRevealed.Reveal> reveals = new ArrayList<>();
    Map<ActorId, Integer> counts = new HashMap<>();
    for (ActorSpec actor : state.scenario().actors()) {
      state.play().moves().values().stream()
          .filter(m -> m.actor().equals(actor.id()) && m.stands() && !m.isShown())
          .sorted(Comparator.comparing(Move::at).thenComparing(m -> m.id().value()))
          .forEach(m -> {
            int n =
                counts.merge(actor.id(), MoveNumbers.shown(state, actor.id()) + 1, (a, b) -> a + 1);
            reveals.add(
                new Event.MovesRevealed.Reveal(
                    m.id(), MoveNumbers.number(state.scenario(), actor.id(), n)));
          });
    }
    return reveals;
  }

  private static int indexOf(List<PhaseSpec> phases, @Nullable PhaseKind kind) {
    for (int i = 0; i < phases.size(); i++) {
      if (phases.get(i).kind() == kind) {
        return i;
      }
    }
    return -1;
  }

  /** Refuses whoever may not steer, and a step from where play does not stand. */
  static @Nullable Decision unlessAt(Hand by, Juncture from) {
    if (!by.isWhiteCell()) {
      return Hand.WHITE_CELL_ONLY;
    }
    if (!by.state().turn().juncture().equals(from)) {
      return movedOn(by);
    }
    return by.state().stage() == Stage.RUNNING
        ? null
        : Decision.refuse(Refusal.Code.NOT_NOW, "Play is not running.");
  }

  private static Decision movedOn(Hand by) {
    return Decision.refuse(
        Refusal.Code.MOVED_ON,
        "Nothing was done: play has moved on, and " + whereItStands(by) + ".");
  }

  private static String whereItStands(Hand by) {
    TurnState turn = by.state().turn();
    return switch (by.state().stage()) {
      case LOBBY -> "has not begun";
      case RUNNING -> phaseName(by, turn.phase()) + " of turn " + turn.turn() + gateWord(turn);
      case HOT_WASH -> "the hot wash is open";
      case CLOSED -> "the session is closed";
    };
  }

  private static String gateWord(TurnState turn) {
    return turn.gate() == TurnState.Gate.OPEN ? " is open" : " is closed";
  }

  private static String phaseName(Hand by, @Nullable PhaseKind kind) {
    return by.scenario().phases().stream()
        .filter(phase -> phase.kind() == kind)
        .map(PhaseSpec::name)
        .findFirst()
        .orElse("no phase");
  }

  static Decision ready(Hand by) {
    ActorId actor = by.actor();
    if (actor == null) {
      return Hand.PLAYERS_ONLY;
    }
    if (by.state().turn().gate() != TurnState.Gate.OPEN) {
      return Decision.refuse(Refusal.Code.NOT_NOW, "No phase is open to be ready in.");
    }
    return by.state().turn().ready().contains(actor)
        ? Decision.accept()
        : Decision.accept(new Event.ActorReady(actor));
  }

  static Decision notReady(Hand by) {
    ActorId actor = by.actor();
    if (actor == null) {
      return Hand.PLAYERS_ONLY;
    }
    return by.state().turn().ready().contains(actor)
        ? Decision.accept(new Event.ActorNotReady(actor))
        : Decision.accept();
  }

  static Decision hotWash(Hand by, OpenHotWash c) {
    Decision no = unlessAt(by, c.from());
    if (no != null) {
      return no;
    }
    List<Event> events = new ArrayList<>(closing(by.state()));
    events.add(new Event.HotWashOpened());
    return new Decision.Accepted(events);
  }

  static Decision closeSession(Hand by, CloseSession c) {
    if (!by.isWhiteCell()) {
      return Hand.WHITE_CELL_ONLY;
    }
    if (!by.state().turn().juncture().equals(c.from())) {
      return movedOn(by);
    }
    List<Event> events = new ArrayList<>(closing(by.state()));
    events.add(new Event.SessionClosed());
    return new Decision.Accepted(events);
  }
}
