package org.whitecell.live;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.whitecell.json.BadJson;
import org.whitecell.json.Json;
import org.whitecell.session.MoveDraft;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;
import org.whitecell.store.Kept;
import org.whitecell.store.Shelf;

/**
 * The records of one session's desk: {@code session/actor/draft}, and {@code session/~seat/slot}
 * for what a seat has not said yet. This room is the only one that writes them.
 */
final class DeskRecords {

  private final Shelf shelf;
  private final String session;
  private final Map<String, Kept> kept = new HashMap<>();

  DeskRecords(Shelf shelf, SessionId session) {
    this.shelf = shelf;
    this.session = session.value() + "/";
  }

  /** Reads them all. One that cannot be read is left alone: nothing depends on it. */
  void load(BiConsumer<String, MoveDraft> drafts, BiConsumer<String, Scratch> scratches) {
    kept.clear();
    for (Kept record : shelf.list(session)) {
      kept.put(record.key(), record);
      String name = record.key().substring(session.length());
      try {
        if (name.startsWith("~")) {
          scratches.accept(name.substring(1), Json.read(record.content(), Scratch.class));
        } else {
          drafts.accept(name, Json.read(record.content(), MoveDraft.class));
        }
      } catch (BadJson e) {
        kept.remove(record.key());
      }
    }
  }

  void put(MoveDraft draft) {
    put(key(draft), Json.write(draft));
  }

  void remove(MoveDraft draft) {
    remove(key(draft));
  }

  void put(SeatId seat, String slot, Scratch scratch) {
    put(key(seat, slot), Json.write(scratch));
  }

  void remove(SeatId seat, String slot) {
    remove(key(seat, slot));
  }

  private String key(MoveDraft draft) {
    return session + draft.actor().value() + "/" + draft.id().value();
  }

  private String key(SeatId seat, String slot) {
    return session + "~" + seat.value() + "/" + slot;
  }

  /** Puts a record; asked again after a doubt, it finds its own and goes on from there. */
  private void put(String key, byte[] content) {
    long seen = Optional.ofNullable(kept.get(key)).map(Kept::version).orElse(Shelf.ABSENT);
    Shelf.Change change = shelf.put(key, seen, content);
    while (change instanceof Shelf.Change.Stale) {
      seen = shelf.get(key).map(Kept::version).orElse(Shelf.ABSENT);
      change = shelf.put(key, seen, content);
    }
    kept.put(key, new Kept(key, ((Shelf.Change.Done) change).version(), content));
  }

  private void remove(String key) {
    Optional<Kept> now = shelf.get(key);
    while (now.isPresent()
        && shelf.remove(key, now.get().version()) instanceof Shelf.Change.Stale) {
      now = shelf.get(key);
    }
    kept.remove(key);
  }
}
