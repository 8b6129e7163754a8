package org.whitecell.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whitecell.scenario.PhaseKind;
import org.whitecell.scenario.SmallScenario;
import org.whitecell.session.Command;
import org.whitecell.session.CommandKey;
import org.whitecell.session.DraftId;
import org.whitecell.session.Juncture;
import org.whitecell.session.Leftovers;
import org.whitecell.session.MoveDraft;
import org.whitecell.session.MoveDraft.Slot;
import org.whitecell.session.MoveId;
import org.whitecell.session.Refusal;
import org.whitecell.session.Role;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;
import org.whitecell.session.Worded;
import org.whitecell.sight.Card;
import org.whitecell.wire.ClientMessage;
import org.whitecell.wire.ServerMessage;
import org.whitecell.words.Text;

/** What is written together and not yet said. */
@SuppressWarnings("NullAway.Init")
class DraftsTest {

  private static final SessionId SESSION = new SessionId("session-1");

  @TempDir Path folder;
  private final TurnedTime time = new TurnedTime();
  private LiveServer server;
  private SeatId lead;
  private SeatId nora;
  private SeatId nils;
  private ClientSocket one;
  private ClientSocket two;

  @BeforeEach
  void seatTwoOfOneActor() {
    server = LiveServer.start(folder, LiveServer.Like.usual().with(time));
    lead = server.open(SESSION);
    nora = server.seat(SESSION, lead, new Role.Player(SmallScenario.NORTH), "Nora");
    nils = server.seat(SESSION, lead, new Role.Player(SmallScenario.NORTH), "Nils");
    server.order(SESSION, lead, new Command.StartPlay());
    server.order(
        SESSION,
        lead,
        new Command.OpenPhase(
            Juncture.in(1, PhaseKind.DELIBERATE), PhaseKind.MOVE, Leftovers.KEEP));
    one = server.connect(SESSION, nora).awaitView();
    two = server.connect(SESSION, nils).awaitView();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private DraftId draft() {
    CommandKey key = new CommandKey("page", 1);
    one.send(new ClientMessage.OpenDraft(key));
    return one.await(ServerMessage.DraftOpened.class, o -> o.key().equals(key)).draft();
  }

  /** Writes a field and waits until both see it kept. */
  private MoveDraft write(ClientSocket by, DraftId draft, Slot slot, String text, long base) {
    by.send(new ClientMessage.WriteDraft(draft, slot, text, List.of(), base));
    shown(two, slot, text);
    return shown(one, slot, text);
  }

  private static MoveDraft shown(ClientSocket socket, Slot slot, String text) {
    return socket
        .await(
            ServerMessage.DraftShown.class,
            s -> {
              MoveDraft.Written written = s.draft().slots().get(slot);
              return written != null && written.text().equals(text);
            })
        .draft();
  }

  @Test
  void aDraftIsWrittenTogetherAndSeenByNobodyElse() {
    SeatId sven = server.seat(SESSION, lead, new Role.Player(SmallScenario.SOUTH), "Sven");
    ClientSocket rival = server.connect(SESSION, sven).awaitView();
    DraftId draft = draft();
    write(one, draft, Slot.TITLE, "Open talks", 1);
    write(two, draft, Slot.EFFECT, "Trade rises", 2);
    rival.send(new ClientMessage.WriteDraft(draft, Slot.TITLE, "Spoiled", List.of(), 3));
    rival.await(ServerMessage.DraftGone.class);
    assertTrue(rival.frames().stream().noneMatch(f -> f.contains("Open talks")));
    ClientSocket white = server.connect(SESSION, lead).awaitView();
    assertEquals(List.of("north"), white.await(ServerMessage.Drafting.class).actors());
    assertTrue(white.frames().stream().noneMatch(f -> f.contains("Open talks")));
  }

  @Test
  void theSameKeyOpensTheSameDraft() {
    assertEquals(draft(), draft());
  }

  @Test
  void aFieldIsHeldByItsWriterAndThenBothTextsStay() {
    DraftId draft = draft();
    MoveDraft seen = write(one, draft, Slot.REASON_1, "Mine", 1);
    two.send(new ClientMessage.WriteDraft(draft, Slot.REASON_1, "Yours", List.of(), 1));
    ServerMessage.DraftHeld held = two.await(ServerMessage.DraftHeld.class);
    assertEquals(nora, held.by());
    time.pass(Duration.ofSeconds(6));
    two.send(new ClientMessage.WriteDraft(draft, Slot.REASON_1, "Yours", List.of(), 1));
    two.await(ServerMessage.DraftMerged.class);
    MoveDraft merged = shown(one, Slot.REASON_1, "Mine\n\nYours");
    assertEquals(seen.version() + 1, merged.version());
    MoveDraft.Written both = Objects.requireNonNull(merged.slots().get(Slot.REASON_1));
    assertEquals(List.of(nora, nils), Arrays.asList(both.above(), both.by()));
  }

  @Test
  void whatWasOnItsWayWhenTwoTextsMetTakesNeitherAway() {
    DraftId draft = draft();
    write(one, draft, Slot.REASON_1, "Mine", 1);
    time.pass(Duration.ofSeconds(6));
    for (String text : List.of("Yours", "Yours", "Yours, and more", "Another")) {
      two.send(new ClientMessage.WriteDraft(draft, Slot.REASON_1, text, List.of(), 1));
    }
    shown(one, Slot.REASON_1, "Mine\n\nYours");
    MoveDraft both = shown(one, Slot.REASON_1, "Mine\n\nYours, and more\n\nAnother");
    two.send(new ClientMessage.WriteDraft(draft, Slot.REASON_1, "Ours", List.of(), both.version()));
    assertEquals(
        nils,
        Objects.requireNonNull(shown(one, Slot.REASON_1, "Ours").slots().get(Slot.REASON_1)).by());
  }

  @Test
  void aMoveIsSubmittedAsItWasSeenOrNotAtAll() {
    DraftId draft = draft();
    MoveDraft seen = write(one, draft, Slot.TITLE, "Open talks", 1);
    write(two, draft, Slot.EFFECT, "Trade rises", 2);
    assertEquals(
        Refusal.Code.DRAFT_CHANGED,
        assertInstanceOf(
                ServerMessage.Refused.class, one.ask(new Command.SubmitMove(draft, seen.version())))
            .code());
    Command.FromASeat submit = new Command.SubmitMove(draft, seen.version() + 1);
    ServerMessage.Accepted accepted =
        assertInstanceOf(ServerMessage.Accepted.class, two.ask(submit));
    Card.MoveCard move = one.awaitCard(Card.MoveCard.class, _ -> true);
    assertEquals(Text.of("Open talks"), move.title());
    assertEquals(Text.of("Trade rises"), move.effect());
    one.await(ServerMessage.DraftGone.class, gone -> gone.draft().equals(draft));
    two.send(new ClientMessage.Send(accepted.key(), submit));
    two.awaitTimes(ServerMessage.Accepted.class, accepted::equals, 2);
    assertEquals(
        Refusal.Code.NOT_FOUND,
        assertInstanceOf(ServerMessage.Refused.class, one.ask(submit)).code());
  }

  @Test
  void aClosingPhaseTakesDraftsAlongAsTheyAre() {
    write(one, draft(), Slot.TITLE, "Half an idea", 1);
    server.order(
        SESSION, lead, new Command.ClosePhase(Juncture.in(1, PhaseKind.MOVE), Leftovers.SUBMIT));
    Card.MoveCard move = two.awaitCard(Card.MoveCard.class, card -> card.number() != null);
    assertEquals(Text.of("Half an idea"), move.title());
    assertEquals(nora, move.seat());
    two.await(ServerMessage.DraftGone.class);
  }

  @Test
  void aClosingPhaseLeavesDraftsWhereItIsToldSo() {
    write(one, draft(), Slot.TITLE, "Half an idea", 1);
    server.order(
        SESSION, lead, new Command.ClosePhase(Juncture.in(1, PhaseKind.MOVE), Leftovers.KEEP));
    ClientSocket again = server.connect(SESSION, nils).awaitView();
    shown(again, Slot.TITLE, "Half an idea");
    assertEquals(0, again.cards(Card.MoveCard.class).size());
  }

  @Test
  void whatIsBeingWrittenSurvivesARestart() {
    write(one, draft(), Slot.TITLE, "Open talks", 1);
    one.send(new ClientMessage.Keep("note", "Half a thought"));
    one.await(ServerMessage.Kept.class);
    server.close();
    server = LiveServer.start(folder, LiveServer.Like.usual().with(time));
    ClientSocket again = server.connect(SESSION, nora).awaitView();
    shown(again, Slot.TITLE, "Open talks");
    assertEquals("Half a thought", again.await(ServerMessage.Scratch.class).text());
    ClientSocket other = server.connect(SESSION, nils).awaitView();
    shown(other, Slot.TITLE, "Open talks");
    assertFalse(other.frames().toString().contains("Half a thought"));
    again.send(new ClientMessage.Keep("note", ""));
    again.await(ServerMessage.Kept.class);
    ClientSocket third = server.connect(SESSION, nora).awaitView();
    shown(third, Slot.TITLE, "Open talks");
    assertFalse(third.frames().toString().contains("Half a thought"));
  }

  @Test
  void whatCannotBeKeptIsRefusedWithACode() {
    one.send(new ClientMessage.Keep("a slot", "Words"));
    assertNotKept("a slot", Refusal.Code.BAD_SLOT);
    one.send(new ClientMessage.Keep("note", "Half a thought"));
    one.send(new ClientMessage.Keep("note", "x".repeat(20_001)));
    assertNotKept("note", Refusal.Code.TEXT_TOO_LONG);
    IntStream.rangeClosed(2, 16).forEach(n -> one.send(new ClientMessage.Keep("note/" + n, "x")));
    one.send(new ClientMessage.Keep("note/17", "One too many"));
    assertNotKept("note/17", Refusal.Code.TOO_MANY);
    ClientSocket again = server.connect(SESSION, nora).awaitView();
    assertEquals(
        "Half a thought",
        again.await(ServerMessage.Scratch.class, kept -> kept.slot().equals("note")).text());
  }

  @Test
  void aFieldThatIsTooLongIsRefusedWithACodeAndWhatStoodInItStays() {
    DraftId draft = draft();
    MoveDraft seen = write(one, draft, Slot.EFFECT, "Trade rises", 1);
    String text = "x".repeat(20_001);
    one.send(new ClientMessage.WriteDraft(draft, Slot.EFFECT, text, List.of(), seen.version()));
    ServerMessage.DraftNotKept not = one.await(ServerMessage.DraftNotKept.class);
    assertEquals(draft, not.draft());
    assertEquals(Slot.EFFECT, not.slot());
    assertEquals(Refusal.Code.TEXT_TOO_LONG, not.code());
    shown(server.connect(SESSION, nora).awaitView(), Slot.EFFECT, "Trade rises");
  }

  private void assertNotKept(String slot, Refusal.Code code) {
    one.await(ServerMessage.NotKept.class, not -> not.slot().equals(slot) && not.code() == code);
  }

  @Test
  void aDroppedDraftIsGone() {
    DraftId draft = draft();
    write(one, draft, Slot.TITLE, "Never mind", 1);
    two.send(new ClientMessage.DropDraft(draft));
    one.await(ServerMessage.DraftGone.class, gone -> gone.draft().equals(draft));
  }

  private MoveId submit(DraftId draft, long version) {
    var accepted =
        assertInstanceOf(
            ServerMessage.Accepted.class, one.ask(new Command.SubmitMove(draft, version)));
    return new MoveId(accepted.id());
  }

  private static MoveDraft from(ClientSocket socket, MoveId move) {
    return socket
        .await(ServerMessage.DraftShown.class, shown -> move.equals(shown.draft().from()))
        .draft();
  }

  @Test
  void aWithdrawnMoveIsADraftAgainForItsActorAlone() {
    SeatId sven = server.seat(SESSION, lead, new Role.Player(SmallScenario.SOUTH), "Sven");
    ClientSocket rival = server.connect(SESSION, sven).awaitView();
    DraftId first = draft();
    write(one, first, Slot.TITLE, "Open talks", 1);
    MoveDraft whole = write(one, first, Slot.REASON_1, "They asked", 2);
    MoveId move = submit(first, whole.version());
    two.ask(new Command.WithdrawMove(move));
    MoveDraft back = from(one, move);
    assertEquals("Open talks", text(back, Slot.TITLE));
    assertEquals("They asked", text(back, Slot.REASON_1));
    assertEquals(back, from(two, move));
    server.close();
    server = LiveServer.start(folder, LiveServer.Like.usual().with(time));
    assertEquals(back, from(server.connect(SESSION, nora).awaitView(), move));
    assertTrue(rival.frames().stream().noneMatch(f -> f.contains("Open talks")));
  }

  @Test
  void aDraftThatCameBackIsSubmittedAnew() {
    DraftId first = draft();
    MoveId move = submit(first, write(one, first, Slot.TITLE, "Open talks", 1).version());
    two.ask(new Command.WithdrawMove(move));
    MoveDraft back = from(one, move);
    MoveId again = submit(back.id(), back.version());
    one.awaitCard(Card.MoveCard.class, card -> card.move().equals(again));
    one.await(ServerMessage.DraftGone.class, gone -> gone.draft().equals(back.id()));
  }

  @Test
  void nothingComesBackOfWordsThatWereBlanked() {
    DraftId first = draft();
    MoveId move = submit(first, write(one, first, Slot.TITLE, "Open talks", 1).version());
    server.order(
        SESSION, lead, new Command.BlankWordsOf(new Worded.OfMove(move), Text.of("A name")));
    two.ask(new Command.WithdrawMove(move));
    CommandKey key = new CommandKey("page", 900);
    one.send(new ClientMessage.OpenDraft(key, move));
    assertEquals(
        Refusal.Code.NOT_FOUND,
        one.await(ServerMessage.Refused.class, refused -> refused.key().equals(key)).code());
    ClientSocket again = server.connect(SESSION, nora).awaitView();
    again.await(ServerMessage.Weather.class);
    assertTrue(again.frames().stream().noneMatch(f -> f.contains("Open talks")));
  }

  @Test
  void aDraftThatCameBackGoesWhenItsWordsAreBlanked() {
    DraftId first = draft();
    MoveId move = submit(first, write(one, first, Slot.TITLE, "Open talks", 1).version());
    two.ask(new Command.WithdrawMove(move));
    DraftId back = from(one, move).id();
    time.pass(Duration.ofSeconds(1));
    server.order(
        SESSION, lead, new Command.BlankWordsOf(new Worded.OfMove(move), Text.of("A name")));
    one.await(ServerMessage.DraftGone.class, gone -> gone.draft().equals(back));
  }

  @Test
  void anEarlierMoveIsUsedAgainByItsOwnActor() {
    SeatId sven = server.seat(SESSION, lead, new Role.Player(SmallScenario.SOUTH), "Sven");
    DraftId first = draft();
    MoveId move = submit(first, write(one, first, Slot.TITLE, "Open talks", 1).version());
    CommandKey key = new CommandKey("page", 900);
    two.send(new ClientMessage.OpenDraft(key, move));
    two.await(ServerMessage.DraftOpened.class, opened -> opened.key().equals(key));
    assertEquals("Open talks", text(from(one, move), Slot.TITLE));
    server.order(
        SESSION, lead, new Command.ClosePhase(Juncture.in(1, PhaseKind.MOVE), Leftovers.KEEP));
    ClientSocket rival = server.connect(SESSION, sven).awaitView();
    rival.send(new ClientMessage.OpenDraft(key, move));
    assertEquals(
        Refusal.Code.NOT_FOUND,
        rival.await(ServerMessage.Refused.class, refused -> refused.key().equals(key)).code());
  }

  @Test
  void theWhiteCellIsToldBeforehandWhichDraftsItCannotTakeAlongAndTheyStay() {
    write(one, draft(), Slot.EFFECT, "Trade rises", 1);
    ClientSocket white = server.connect(SESSION, lead).awaitView();
    ServerMessage.Drafting.Left left =
        white
            .await(ServerMessage.Drafting.class, drafting -> !drafting.left().isEmpty())
            .left()
            .getFirst();
    assertEquals("north", left.actor());
    assertEquals("The move has no words yet.", left.message());
    server.order(
        SESSION, lead, new Command.ClosePhase(Juncture.in(1, PhaseKind.MOVE), Leftovers.SUBMIT));
    ClientSocket again = server.connect(SESSION, nils).awaitView();
    shown(again, Slot.EFFECT, "Trade rises");
    assertEquals(0, again.cards(Card.MoveCard.class).size());
  }

  private static String text(MoveDraft draft, Slot slot) {
    MoveDraft.Written written = draft.slots().get(slot);
    return written == null ? "" : written.text();
  }
}
