package org.whitecell.session;

import static org.whitecell.scenario.SmallScenario.NORTH;
import static org.whitecell.scenario.SmallScenario.SOUTH;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.whitecell.annotation.AnnotationId;
import org.whitecell.annotation.Kind;
import org.whitecell.annotation.Layer;
import org.whitecell.annotation.ReplyId;
import org.whitecell.document.Passage;
import org.whitecell.scenario.ActorId;
import org.whitecell.scenario.Degree;
import org.whitecell.scenario.FactId;
import org.whitecell.scenario.InjectId;
import org.whitecell.scenario.Points;
import org.whitecell.scenario.SmallScenario;
import org.whitecell.scenario.TagId;
import org.whitecell.words.Text;

/** Plays a session at random, sensibly enough that most of what can happen does. */
public final class RandomPlay {
  private static final List<ActorId> ACTORS = List.of(NORTH, SOUTH);

  private final Random random;
  private final Played play = Played.opened();
  private final List<SeatId> seats = new ArrayList<>();

  private RandomPlay(long seed) {
    random = new Random(seed);
    seats.add(play.lead());
    seats.add(play.player(NORTH, "Ann"));
    seats.add(play.player(NORTH, "Abe"));
    seats.add(play.player(SOUTH, "Bo"));
    seats.add(play.seat(new Role.Observer(), "Eve"));
  }

  /** A session after so many random orders, many of them refused. */
  public static Played of(long seed, int orders) {
    return of(seed, orders, played -> {});
  }

  public static Played of(long seed, int orders, Consumer<Played> afterEach) {
    RandomPlay random = new RandomPlay(seed);
    for (int i = 0; i < orders; i++) {
      random.step();
      afterEach.accept(random.play);
    }
    return random.play;
  }

  private void step() {
    play.nextFaces(1 + random.nextInt(6), 1 + random.nextInt(6)).draws(random.nextInt(1000));
    SeatId seat = random.nextInt(5) < 2 ? play.lead() : pick(seats);
    switch (random.nextInt(100)) {
      case 0 -> play.atTheDoor(new Command.EnterLobby(Text.of("Guest")));
      case 1 -> play.order(seat, housekeeping());
      case 2 -> seatSomebody();
      case 3 -> play.byTheServer(new Command.NoteOutage(play.now()));
      case 4 -> clockRanOut();
      default -> play.order(seat, command(seat));
    }
  }

  private void seatSomebody() {
    play.state().seats().values().stream()
        .filter(s -> s.role() instanceof Role.Lobby)
        .findFirst()
        .ifPresent(s -> {
          play.order(play.lead(), new Command.AssignSeat(s.id(), new Role.Player(pick(ACTORS))));
          seats.add(s.id());
        });
  }

  private void clockRanOut() {
    if (play.state().turn().clock() instanceof Clock.Running(var deadline)) {
      play.waits(Duration.ofHours(1)).byTheServer(new Command.ClockRanOut(deadline));
    }
  }

  private Command command(SeatId seat) {
    return seat.equals(play.lead()) && random.nextInt(3) > 0 ? byTheWhiteCell() : byAnyone();
  }

  private Command byAnyone() {
    return switch (random.nextInt(16)) {
      case 0, 1, 2 -> annotate();
      case 3 ->
          new Command.EditAnnotation(
              known(play.state().marks().annotations(), new AnnotationId("none")), words(), null);
      case 4 ->
          random.nextInt(3) > 0
              ? thread()
              : new Command.DeleteAnnotation(
                  known(play.state().marks().annotations(), new AnnotationId("none")));
      case 5 ->
          new Command.WidenAnnotation(
              known(play.state().marks().annotations(), new AnnotationId("none")),
              pick(List.of(Layer.values())),
              random.nextBoolean()
                  ? null
                  : pick(List.of(Command.WidenAnnotation.Replies.values())));
      case 6 ->
          new Command.Reply(
              known(play.state().marks().annotations(), new AnnotationId("none")), words());
      case 7 -> new Command.DeleteReply(known(play.state().marks().replies(), new ReplyId("none")));
      case 8, 9 -> new Command.MakeMove(new DraftId("d"), move());
      case 10 -> new Command.WithdrawMove(known(play.state().play().moves(), new MoveId("none")));
      case 11, 12 ->
          new Command.Argue(
              known(play.state().play().moves(), new MoveId("none")),
              pick(List.of(Side.values())),
              words(),
              evidence());
      case 13 -> random.nextBoolean() ? new Command.SayReady() : new Command.TakeBackReady();
      case 14 -> new Command.Say(pick(play.state().channels()).id(), words());
      default ->
          random.nextBoolean()
              ? new Command.ReadBrief()
              : new Command.ReadInject(known(play.state().board().injects(), new InjectId("none")));
    };
  }

  private Command thread() {
    AnnotationId note = known(play.state().marks().annotations(), new AnnotationId("none"));
    return switch (random.nextInt(4)) {
      case 0 -> new Command.ResolveAnnotation(note);
      case 1 -> new Command.ReopenAnnotation(note);
      case 2 ->
          new Command.EditReply(
              known(play.state().marks().replies(), new ReplyId("none")), words());
      default ->
          new Command.WithdrawArgument(
              known(play.state().play().arguments(), new ArgumentId("none")));
    };
  }

  private Command byTheWhiteCell() {
    return switch (random.nextInt(25)) {
      case 0, 1, 2, 3 ->
          play.state().stage() == Stage.LOBBY
              ? new Command.StartPlay()
              : new Command.OpenNextPhase(juncture(), Leftovers.KEEP);
      case 4 -> new Command.ClosePhase(juncture(), Leftovers.KEEP);
      case 5 -> new Command.PauseClock();
      case 6 -> new Command.ResumeClock();
      case 7 -> new Command.ExtendClock(Duration.ofMinutes(1));
      case 8 ->
          new Command.MarkArgument(
              known(play.state().play().arguments(), new ArgumentId("none")), Strength.STRONG);
      case 9 ->
          new Command.MarkReason(
              known(play.state().play().moves(), new MoveId("none")), 0, Strength.STRONG);
      case 10 ->
          random.nextBoolean()
              ? new Command.RollDice(known(play.state().play().moves(), new MoveId("none")), 7)
              : new Command.EnterDice(
                  known(play.state().play().moves(), new MoveId("none")), 7, 2, 5);
      case 20 -> takeUp(known(play.state().play().moves(), new MoveId("none")));
      case 21 -> new Command.GiveBackMove(known(play.state().play().moves(), new MoveId("none")));
      case 22 ->
          new Command.CorrectDice(
              known(play.state().play().rolls(), new MoveId("none")), 6, 6, words());
      case 11, 12, 13 -> rule();
      case 14 ->
          new Command.CorrectRuling(
              known(play.state().play().rulings(), new MoveId("none")),
              Degree.FAILS,
              words(),
              words());
      case 15 -> inject();
      case 16 ->
          new Command.CorrectFact(
              known(play.state().board().facts(), new FactId("none")), words(), words());
      case 17 -> new Command.EstablishFact(words(), 1 + random.nextInt(3));
      case 18 ->
          new Command.CorrectIndicator(
              SmallScenario.TRADE, new Points(random.nextInt(20)), words());
      case 23 -> new Command.ReopenPhase(juncture());
      case 24 -> new Command.ShortenClock(Duration.ofMinutes(1));
      default ->
          random.nextInt(6) == 0
              ? new Command.SetMarking("EXERCISE " + random.nextInt(3))
              : new Command.SetBudget(NORTH, 3 + random.nextInt(3), words());
    };
  }

  private Command takeUp(MoveId id) {
    Move move = play.state().play().move(id);
    return new Command.TakeUpMove(id, move == null ? null : move.takenUpBy());
  }

  /** Where play stands, or rarely where it stood at its beginning. */
  private Juncture juncture() {
    return random.nextInt(20) == 0 ? Juncture.LOBBY : play.state().turn().juncture();
  }

  private Command housekeeping() {
    return switch (random.nextInt(12)) {
      case 0 -> new Command.LockDoor();
      case 1, 2 -> new Command.UnlockDoor();
      case 3 -> new Command.GrantLog(new AccountId("organizer"));
      case 4 -> new Command.RevokeLogGrant(new AccountId("organizer"));
      case 5 ->
          new Command.RevokeInvitation(
              known(play.state().people().invitations(), new InvitationId("none")));
      case 6 -> new Command.Rename(words());
      case 7 -> new Command.Remove(pick(seats), words());
      case 8 ->
          random.nextInt(10) == 0
              ? new Command.OpenHotWash(juncture())
              : new Command.RevokeLogGrant(new AccountId("organizer"));
      case 9 ->
          random.nextBoolean()
              ? new Command.BlankWords(List.of(1L), words())
              : new Command.BlankWordsOf(worded(), words());
      case 10 ->
          new Command.ExpireFact(known(play.state().board().facts(), new FactId("none")), words());
      default -> new Command.MoveIndicator(SmallScenario.ALARM, Points.whole(1), words());
    };
  }

  private Worded worded() {
    return pick(
        List.of(
            new Worded.OfNote(known(play.state().marks().annotations(), new AnnotationId("none"))),
            new Worded.OfMove(known(play.state().play().moves(), new MoveId("none"))),
            new Worded.OfFact(known(play.state().board().facts(), new FactId("none"))),
            new Worded.OfSeat(pick(seats))));
  }

  private Command annotate() {
    return new Command.Annotate(
        passage(),
        pick(List.of(Kind.values())),
        pick(List.of(Layer.values())),
        words(),
        random.nextBoolean() ? SmallScenario.CLAIM : new TagId("unknown"));
  }

  private Passage passage() {
    int start = random.nextInt(20);
    return Played.passage(start, start + 1 + random.nextInt(15));
  }

  private MoveContent move() {
    return new MoveContent(
        random.nextBoolean() ? SmallScenario.TALK : null,
        words(),
        words(),
        List.of(new Reason(words(), evidence())),
        pick(List.of(Disclosure.values())));
  }

  private List<Evidence> evidence() {
    return switch (random.nextInt(4)) {
      case 0 -> List.of(new Evidence.CitedPassage(passage()));
      case 1 -> {
        Annotation note =
            play.state()
                .marks()
                .annotations()
                .get(known(play.state().marks().annotations(), new AnnotationId("none")));
        yield note == null ? List.of() : List.of(new Evidence.CitedNote(note.id(), note.passage()));
      }
      case 2 ->
          List.of(new Evidence.CitedFact(known(play.state().board().facts(), new FactId("none"))));
      default -> List.of();
    };
  }

  private Command rule() {
    MoveId move = known(play.state().play().moves(), new MoveId("none"));
    return new Command.Rule(
        move,
        play.state().play().rolls().containsKey(move) ? Method.DICE : Method.DECISION,
        pick(List.of(Degree.values())),
        List.of(
            new Effect(
                pick(List.of(SmallScenario.TRADE, SmallScenario.ALARM, SmallScenario.WINDOW)),
                new Points(random.nextInt(9) - 4),
                random.nextInt(3),
                random.nextInt(2))),
        words(),
        random.nextBoolean() ? List.of(words()) : List.of(),
        words(),
        evidence());
  }

  private Command inject() {
    Effect effect =
        new Effect(SmallScenario.TRADE, Points.whole(-1), random.nextInt(2), random.nextInt(2));
    List<ActorId> to = random.nextBoolean() ? List.of() : List.of(pick(ACTORS));
    return random.nextBoolean()
        ? new Command.SendInject(SmallScenario.STORM, words(), words(), to, List.of(effect))
        : new Command.WriteInject(words(), words(), to, List.of(effect));
  }

  private Text words() {
    return Text.of("word-" + random.nextInt(1_000_000));
  }

  private <K> K known(Map<K, ?> map, K otherwise) {
    List<K> keys =
        map.keySet().stream().sorted((a, b) -> a.toString().compareTo(b.toString())).toList();
    return keys.isEmpty() || random.nextInt(20) == 0 ? otherwise : pick(keys);
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
