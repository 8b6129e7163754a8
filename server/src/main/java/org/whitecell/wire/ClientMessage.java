package org.whitecell.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whitecell.document.CodePoints;
import org.whitecell.document.Passage;
import org.whitecell.document.Passages;
import org.whitecell.session.Command;
import org.whitecell.session.CommandKey;
import org.whitecell.session.DraftId;
import org.whitecell.session.Evidence;
import org.whitecell.session.MoveDraft;
import org.whitecell.session.MoveId;

/** Everything a client may send: one JSON object a frame, told apart by {@code type}. */
public sealed interface ClientMessage {

  /**
   * The first frame, within five seconds.
   *
   * @param instance random for every page load, 1 to 64 characters
   * @param cursor where the client stopped, to get only what it missed
   * @param earlier instances of page loads before this one, whose commands are sent again under
   *     their first keys; at most 32
   */
  record Hello(
      String token, String instance, @Nullable String cursor, @Nullable List<String> earlier)
      implements ClientMessage {

    private static final int EARLIER = 32;

    public Hello {
      earlier = earlier == null ? null : List.copyOf(earlier);
      if (instance.isBlank() || (earlier != null && earlier.stream().anyMatch(String::isBlank))) {
        throw new IllegalArgumentException("an instance has at least one character");
      }
      if (earlier != null && earlier.size() > EARLIER) {
        throw new IllegalArgumentException("at most 32 earlier instances are named");
      }
    }

    public Hello(String token, String instance, @Nullable String cursor) {
      this(token, instance, cursor, null);
    }

    /** Whether the keys of this window may bear the instance. */
    public boolean names(String other) {
      return other.equals(instance) || (earlier != null && earlier.contains(other));
    }
  }

  /** Answered by accepted or refused, with the key. */
  record Send(CommandKey key, Command.FromASeat command) implements ClientMessage {
    public Send {
      requireCounted(key);
    }
  }

  /**
   * Asks for a new draft of one's actor; answered by draft-opened.
   *
   * @param from a move of the same actor, whose words it begins with; null for an empty draft
   */
  record OpenDraft(CommandKey key, @Nullable MoveId from) implements ClientMessage {
    public OpenDraft {
      requireCounted(key);
    }

    public OpenDraft(CommandKey key) {
      this(key, null);
    }
  }

  private static void requireCounted(CommandKey key) {
    if (key.counter() < 1) {
      throw new IllegalArgumentException("a counter is 1 or more");
    }
  }

  /**
   * @param base the version of the draft that the writer had in view
   */
  record WriteDraft(
      DraftId draft, MoveDraft.Slot slot, String text, List<Evidence> evidence, long base)
      implements ClientMessage {}

  record DropDraft(DraftId draft) implements ClientMessage {}

  /**
   * Keeps what this seat is writing and has not said, such as a note or a message, under a name of
   * the client's; an empty text drops it.
   */
  record Keep(String slot, String text) implements ClientMessage {}

  /** What this window is doing; ephemeral, for one's own actor and the white cell. */
  record Doing(Activity activity) implements ClientMessage {}

  /** A fresh token before the old one expires. */
  record Renew(String token) implements ClientMessage {}

  record Ping(long n) implements ClientMessage {}

  /** What a person is doing; told on to others, and so kept short. */
  sealed interface Activity {
    record Reading(int paragraph) implements Activity {}

    record Selecting(Passage passage) implements Activity {
      public Selecting {
        if (CodePoints.count(passage.exact()) > Passages.LONGEST
            || CodePoints.count(passage.prefix()) > Passages.CONTEXT
            || CodePoints.count(passage.suffix()) > Passages.CONTEXT) {
          throw new IllegalArgumentException("a selection has at most 10,000 characters");
        }
      }
    }

    /**
     * @param where such as "note", "draft/ID/effect", "message/CHANNEL"
     */
    record Writing(String where) implements Activity {
      private static final int LONGEST = 200;

      public Writing {
        if (where.length() > LONGEST) {
          throw new IllegalArgumentException("where one writes has at most 200 characters");
        }
      }
    }

    record Idle() implements Activity {}
  }
}
