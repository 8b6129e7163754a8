package org.whitecell.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.whitecell.annotation.AnnotationId;
import org.whitecell.annotation.Kind;
import org.whitecell.annotation.Layer;
import org.whitecell.document.Passage;
import org.whitecell.scenario.ActorId;
import org.whitecell.scenario.Degree;
import org.whitecell.scenario.SmallScenario;
import org.whitecell.session.Channel;
import org.whitecell.session.Command;
import org.whitecell.session.Decision;
import org.whitecell.session.Disclosure;
import org.whitecell.session.DraftId;
import org.whitecell.session.Evidence;
import org.whitecell.session.Method;
import org.whitecell.session.MoveContent;
import org.whitecell.session.MoveId;
import org.whitecell.session.Played;
import org.whitecell.session.Reason;
import org.whitecell.session.Recorded;
import org.whitecell.session.SeatId;
import org.whitecell.session.Side;
import org.whitecell.store.Hash;
import org.whitecell.words.Text;

/**
 * A long session as people play one, through real commands: for the most part notes, replies and
 * messages of a sentence or three, and among them the phases with moves, arguments and rulings.
 */
final class LongPlay {

  private static final int PLAYERS_OF_EACH = 6;
  private static final String SENTENCE =
      "What is offered in public alarms the neighbour, and what is offered quietly may leak. ";

  private final Random random = new Random(1);
  private final Played play = Played.opened();
  private final List<Player> players = new ArrayList<>();
  private final List<AnnotationId> notes = new ArrayList<>();

  private record Player(SeatId seat, ActorId actor, List<AnnotationId> own) {}

  private LongPlay() {
    for (ActorId actor : List.of(SmallScenario.NORTH, SmallScenario.SOUTH)) {
      for (int i = 0; i < PLAYERS_OF_EACH; i++) {
        players.add(new Player(play.player(actor, "Player " + i), actor, new ArrayList<>()));
      }
    }
    play.order(play.lead(), new Command.StartPlay());
  }

  /** The first so many events. */
  static List<Recorded> of(int events) {
    LongPlay play = new LongPlay();
    for (int i = 1; play.play.log().size() < events; i++) {
      play.step();
      if (i % (events / 12) == 0) {
        play.lead();
      }
    }
    return play.play.log().subList(0, events).stream().map(LongPlay::withShortDigest).toList();
  }

  /** With a command's digest as the server makes it. */
  private static Recorded withShortDigest(Recorded recorded) {
    String digest = recorded.digest().value();
    return recorded.key() == null || digest == null
        ? recorded
        : new Recorded(
            recorded.seq(),
            recorded.at(),
            recorded.by(),
            recorded.key(),
            recorded.made(),
            Text.of(Hash.of(digest.getBytes(UTF_8)).hex()),
            recorded.event());
  }

  private void step() {
    Player player = pick(players);
    switch (random.nextInt(20)) {
      case 0, 1, 2, 3, 4, 5, 6, 7, 8 -> annotate(player);
      case 9, 10, 11 -> reply(player);
      case 12 -> edit(player);
      case 13, 14, 15, 16 -> say(player);
      case 17 -> submit(player);
      default -> argue(player);
    }
  }

  private void annotate(Player player) {
    Layer layer = random.nextBoolean() ? Layer.ACTOR : Layer.EVERYONE;
    Decision decision =
        play.order(
            player.seat(), new Command.Annotate(passage(), Kind.COMMENT, layer, words(), null));
    if (decision instanceof Decision.Accepted) {
      AnnotationId note = new AnnotationId(play.lastMade());
      player.own().add(note);
      notes.add(note);
    }
  }

  private void reply(Player player) {
    if (!notes.isEmpty()) {
      play.order(player.seat(), new Command.Reply(pick(notes), words()));
    }
  }

  private void edit(Player player) {
    if (!player.own().isEmpty()) {
      play.order(player.seat(), new Command.EditAnnotation(pick(player.own()), words(), null));
    }
  }

  private void say(Player player) {
    Channel channel =
        random.nextBoolean() ? new Channel.Everyone() : new Channel.Within(player.actor());
    play.order(player.seat(), new Command.Say(channel.id(), words()));
  }

  private void submit(Player player) {
    MoveContent content =
        new MoveContent(
            SmallScenario.TALK,
            words(),
            words(),
            List.of(new Reason(words(), List.of(new Evidence.CitedPassage(passage())))),
            Disclosure.OPEN);
    play.order(player.seat(), new Command.MakeMove(new DraftId("d" + random.nextInt()), content));
  }

  private void argue(Player player) {
    List<MoveId> moves = List.copyOf(play.state().play().moves().keySet());
    if (!moves.isEmpty()) {
      play.order(
          player.seat(),
          new Command.Argue(
              pick(moves),
              pick(List.of(Side.values())),
              words(),
              List.of(new Evidence.CitedPassage(passage()))));
    }
  }

  /** The white cell rules on what it can, and goes on. */
  private void lead() {
    for (MoveId move : play.state().play().moves().keySet()) {
      play.order(
          play.lead(),
          new Command.Rule(
              move,
              Method.DECISION,
              pick(List.of(Degree.values())),
              List.of(),
              words(),
              List.of(words()),
              words(),
              List.of()));
    }
    play.opensNext();
  }

  private Passage passage() {
    int start = random.nextInt(20);
    return Played.passage(start, start + 1 + random.nextInt(15));
  }

  private Text words() {
    return Text.of(SENTENCE.repeat(1 + random.nextInt(3)) + random.nextInt(1_000_000));
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
