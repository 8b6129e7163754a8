package org.whitecell.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.whitecell.annotation.Kind;
import org.whitecell.annotation.Layer;
import org.whitecell.document.Passage;
import org.whitecell.scenario.ActorId;
import org.whitecell.scenario.InjectId;
import org.whitecell.scenario.PhaseKind;
import org.whitecell.session.Channel;
import org.whitecell.session.Command;
import org.whitecell.session.Disclosure;
import org.whitecell.session.DraftId;
import org.whitecell.session.Move;
import org.whitecell.session.MoveContent;
import org.whitecell.session.Role;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;
import org.whitecell.session.Side;
import org.whitecell.words.Text;

/**
 * A long session of many people: a fifth of its events are annotations, three in a hundred moves
 * and arguments, three in twenty messages; the rest are turns, seats, and readings of injects.
 */
final class LongSession {

  static final SessionId ID = new SessionId("long");

  private static final double ANNOTATIONS = 0.2;
  private static final double MOVES_AND_ARGUMENTS = 0.03;
  private static final double MESSAGES = 0.15;
  private static final int SEATS = 400;
  private static final int TURNS = 5;
  private static final int BUDGET = 100;
  private static final String SENTENCE =
      "What is offered in public alarms the neighbour, and what is offered quietly may leak. ";

  private final Random random = new Random(1);
  private final Ground ground;
  private final Script script;
  private final List<Script.Sitter> players;
  private final int events;
  private int drafts;

  private LongSession(Ground ground, Cast cast, int events) {
    this.ground = ground;
    this.events = events;
    this.script = new Script(ground, cast.roles(ground), Math.min(SEATS, events / 20));
    this.players = script.sitters().stream().filter(s -> s.role() instanceof Role.Player).toList();
  }

  /** A session of so many events, give or take a few. */
  static Script of(Ground ground, Cast cast, int events) {
    LongSession session = new LongSession(ground, cast, events);
    for (int turn = 1; turn <= TURNS; turn++) {
      session.play(turn);
    }
    session.read();
    return session.script;
  }

  private void play(int turn) {
    times(ANNOTATIONS, this::annotate);
    times(MESSAGES, this::say);
    script.opens(PhaseKind.MOVE);
    for (ActorId actor : ground.actors()) {
      script.order(script.lead(), new Command.SetBudget(actor, BUDGET, words()));
    }
    times(MOVES_AND_ARGUMENTS / 2, this::submit);
    script.opens(PhaseKind.ARGUE);
    times(MOVES_AND_ARGUMENTS / 2, this::argue);
    script.opens(PhaseKind.CONSEQUENCES);
    if (turn < TURNS) {
      script.opensNext();
    }
    script.order(script.lead(), new Command.PauseClock());
  }

  private void times(double part, Runnable work) {
    for (int i = 0; i < part * events / TURNS; i++) {
      work.run();
    }
  }

  private void annotate() {
    Layer layer = random.nextBoolean() ? Layer.ACTOR : Layer.EVERYONE;
    script.order(
        pick(players).seat(), new Command.Annotate(passage(), Kind.COMMENT, layer, words(), null));
  }

  private void say() {
    Script.Sitter player = pick(players);
    Channel channel =
        random.nextBoolean() || !(player.role() instanceof Role.Player(ActorId actor))
            ? new Channel.Everyone()
            : new Channel.Within(actor);
    script.order(player.seat(), new Command.Say(channel.id(), words()));
  }

  private void submit() {
    MoveContent content =
        new MoveContent(null, Text.of("A move"), words(), List.of(), Disclosure.OPEN);
    script.order(pick(players).seat(), new Command.MakeMove(new DraftId("d" + ++drafts), content));
  }

  /** Somebody of another side argues for or against a move. */
  private void argue() {
    List<Move> moves = List.copyOf(script.state().play().moves().values());
    Move move = pick(moves);
    List<Script.Sitter> others =
        players.stream().filter(s -> !s.role().equals(new Role.Player(move.actor()))).toList();
    script.order(
        pick(others).seat(),
        new Command.Argue(move.id(), pick(List.of(Side.values())), words(), List.of()));
  }

  /** Everybody reads what is sent, until there are events enough. */
  private void read() {
    while (script.events() < events) {
      String made =
          script.order(
              script.lead(),
              new Command.WriteInject(
                  Text.of("News"), words(), new ArrayList<>(), new ArrayList<>()));
      InjectId inject = new InjectId(made);
      for (Script.Sitter sitter : script.sitters()) {
        if (script.events() < events && !(sitter.role() instanceof Role.Observer)) {
          read(sitter.seat(), inject);
        }
      }
    }
  }

  private void read(SeatId seat, InjectId inject) {
    script.order(seat, new Command.ReadInject(inject));
  }

  private Passage passage() {
    int length = 1 + random.nextInt(120);
    int start = random.nextInt(ground.revision().length() - length);
    return ground.revision().passage(start, start + length);
  }

  private Text words() {
    return Text.of(SENTENCE.repeat(1 + random.nextInt(2)) + random.nextInt(1_000_000));
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
