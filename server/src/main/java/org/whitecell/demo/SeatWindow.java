package org.whitecell.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.whitecell.json.Json;
import org.whitecell.json.TextForm;
import org.whitecell.json.Tree;
import org.whitecell.live.Farewell;
import org.whitecell.live.Rooms;
import org.whitecell.live.Visit;
import org.whitecell.live.Window;
import org.whitecell.session.Command;
import org.whitecell.session.CommandKey;
import org.whitecell.session.DraftId;
import org.whitecell.session.Evidence;
import org.whitecell.session.MoveDraft;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;
import org.whitecell.wire.ClientMessage;
import org.whitecell.wire.ServerMessage;

/**
 * A seat's window onto its session, without a browser: it says what a page says and reads what a
 * page reads, so that nothing is done here that people could not do.
 */
final class SeatWindow implements Window, AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final SeatId seat;
  private final String instance;
  private final Visit visit = new Visit();
  private final List<ServerMessage> unread = new ArrayList<>();
  private @Nullable Farewell farewell;
  private long counter;

  /**
   * @param instance as a page's: new for each window
   */
  SeatWindow(Rooms rooms, SessionId session, SeatId seat, String instance) {
    this.seat = seat;
    this.instance = instance;
    rooms.enter(session, seat, this, null, visit);
    await("the view", message -> message instanceof ServerMessage.Weather ? message : null);
  }

  SeatId seat() {
    return seat;
  }

  /** Sends a command under the next key; gives back the id of what it made. */
  String ask(Command.FromASeat command) {
    CommandKey key = nextKey();
    visit.take(new ClientMessage.Send(key, command));
    return await(
        command.toString(),
        message ->
            switch (message) {
              case ServerMessage.Accepted(CommandKey of, String id) when of.equals(key) -> id;
              case ServerMessage.Refused(CommandKey of, var code, String words)
                  when of.equals(key) ->
                  throw new DemoFailed(command + " was refused: " + code + ", " + words);
              default -> null;
            });
  }

  /** Opens a draft of the seat's actor. */
  DraftId openDraft() {
    CommandKey key = nextKey();
    visit.take(new ClientMessage.OpenDraft(key));
    return await(
        "a draft",
        message ->
            message instanceof ServerMessage.DraftOpened(CommandKey of, DraftId draft)
                    && of.equals(key)
                ? draft
                : null);
  }

  /** Writes a field of a draft and waits until it is kept; gives back the draft's version. */
  long write(DraftId draft, MoveDraft.Slot slot, String text, List<Evidence> evidence) {
    visit.take(new ClientMessage.WriteDraft(draft, slot, text, evidence, Long.MAX_VALUE));
    return await(
        "a draft that is kept",
        message ->
            message instanceof ServerMessage.DraftShown(MoveDraft shown, var at)
                    && shown.id().equals(draft)
                    && holds(shown, slot, text)
                ? shown.version()
                : null);
  }

  private static boolean holds(MoveDraft draft, MoveDraft.Slot slot, String text) {
    MoveDraft.@Nullable Written written = draft.slots().get(slot);
    return written != null && written.text().equals(text);
  }

  private CommandKey nextKey() {
    return new CommandKey(instance, ++counter);
  }

  private synchronized <T> T await(String what, Function<ServerMessage, @Nullable T> reader) {
    Instant until = Instant.now().plus(PATIENCE);
    while (true) {
      Optional<T> found =
          unread.stream().flatMap(m -> Optional.ofNullable(reader.apply(m)).stream()).findFirst();
      unread.clear();
      if (found.isPresent()) {
        return found.get();
      }
      long left = Duration.between(Instant.now(), until).toMillis();
      if (farewell != null || left <= 0) {
        throw new DemoFailed(
            "waited in vain for " + what + (farewell == null ? "" : ": " + farewell));
      }
      try {
        wait(left);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new DemoFailed("interrupted");
      }
    }
  }

  @Override
  public synchronized void send(byte[] frame) {
    for (Tree message : ((Tree.Arr) Json.read(frame)).items()) {
      unread.add(Json.read(message, ServerMessage.class, TextForm.BLANKABLE));
    }
    notifyAll();
  }

  @Override
  public long waiting() {
    return 0;
  }

  @Override
  public boolean awaitRoom(long bytes, Duration patience) {
    return true;
  }

  @Override
  public synchronized void close(Farewell why) {
    farewell = why;
    notifyAll();
  }

  /** Leaves the room; the seat stays held. */
  @Override
  public void close() {
    visit.leave();
  }
}
