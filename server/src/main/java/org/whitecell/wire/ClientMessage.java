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

/** Everything a client may send: one JSON object a frame, told apart by {@code type}. */
public sealed interface ClientMessage {

  /**
   * The first frame, within five seconds.
   *
   * @param instance random for every page load
   * @param cursor where the client stopped, to get only what it missed
   */
  record Hello(String token, String instance, @Nullable String cursor) implements ClientMessage {}

  /** Answered by accepted or refused, with the key. */
  record Send(CommandKey key, Command.FromASeat command) implements ClientMessage {}

  /** Asks for a new empty draft of one's actor; answered by draft-opened. */
  record OpenDraft(CommandKey key) implements ClientMessage {}

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
