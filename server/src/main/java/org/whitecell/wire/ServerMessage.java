package org.whitecell.wire;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whitecell.session.CommandKey;
import org.whitecell.session.DraftId;
import org.whitecell.session.MoveDraft;
import org.whitecell.session.Refusal;
import org.whitecell.session.Role;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;
import org.whitecell.sight.Card;
import org.whitecell.sight.Change;

/**
 * Everything the server may send. A frame is a JSON array of these, joined from what one group made
 * for this seat.
 */
public sealed interface ServerMessage {

  /**
   * Answers hello.
   *
   * @param now the server's time, to set the client's clock by
   */
  record Welcome(SessionId session, SeatId seat, Role role, Instant now, Start start)
      implements ServerMessage {

    public enum Start {
      /** The view is sent whole, in snapshot messages; what the client had is void. */
      SNAPSHOT,
      /** The missing changes follow. */
      CONTINUED
    }
  }

  /**
   * A part of the view.
   *
   * @param cursor with the last part, null before
   */
  record Snapshot(List<Card> cards, @Nullable String cursor) implements ServerMessage {}

  record Changes(Instant at, List<Change> changes, String cursor) implements ServerMessage {}

  /**
   * @param id what the command made, if it made something; its further things append to it
   */
  record Accepted(CommandKey key, String id) implements ServerMessage {}

  record Refused(CommandKey key, Refusal.Code code, String message) implements ServerMessage {}

  record DraftOpened(CommandKey key, DraftId draft) implements ServerMessage {}

  /**
   * A draft as it is kept; sent to the actor's seats at every change, and all of them after the
   * snapshot.
   */
  record DraftShown(MoveDraft draft, Instant keptAt) implements ServerMessage {}

  record DraftGone(DraftId draft) implements ServerMessage {}

  /** A field was not written, because somebody else is writing it. The typed text stays typed. */
  record DraftHeld(DraftId draft, MoveDraft.Slot slot, SeatId by) implements ServerMessage {}

  /** Somebody had changed the field meanwhile: both texts stay. */
  record DraftMerged(DraftId draft, MoveDraft.Slot slot) implements ServerMessage {}

  /**
   * A field was not written, for good; what stood in it before stays, and so does the typed text.
   */
  record DraftNotKept(DraftId draft, MoveDraft.Slot slot, Refusal.Code code, String message)
      implements ServerMessage {}

  /** What this seat was writing; after the snapshot. */
  record Scratch(String slot, String text, Instant keptAt) implements ServerMessage {}

  record Kept(String slot, Instant at) implements ServerMessage {}

  /** What was to be kept is not, for good; what was kept under the name before stays. */
  record NotKept(String slot, Refusal.Code code, String message) implements ServerMessage {}

  /**
   * Who is here and doing what, as far as this seat may know: for players their own actor's seats,
   * for the white cell everybody.
   */
  record People(List<Person> people) implements ServerMessage {
    /**
     * @param activity null where nothing is known
     */
    public record Person(
        SeatId seat,
        Here here,
        ClientMessage.@Nullable Activity activity,
        @Nullable Instant since) {}

    public enum Here {
      HERE,
      AWAY
    }
  }

  /**
   * Which actors have drafts in writing; for the white cell and the actor itself.
   *
   * @param left drafts that could not be submitted as they are if the phase of moves closed now,
   *     the oldest first; for the white cell alone
   */
  record Drafting(List<String> actors, List<Left> left) implements ServerMessage {
    /**
     * @param message why it could not, for people
     */
    public record Left(String actor, Refusal.Code code, String message) {}
  }

  /**
   * Whether commands can be taken now.
   *
   * @param message why not; while they can, what the white cell should know all the same, or empty
   */
  record Weather(State state, String message) implements ServerMessage {
    public enum State {
      READY,
      UNAVAILABLE
    }
  }

  record Pong(long n, Instant now) implements ServerMessage {}

  /** The last message before the server closes. */
  record Bye(String code, String message) implements ServerMessage {}
}
