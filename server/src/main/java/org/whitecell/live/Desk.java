package org.whitecell.live;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.whitecell.json.Json;
import org.whitecell.scenario.ActorId;
import org.whitecell.session.CommandKey;
import org.whitecell.session.DraftId;
import org.whitecell.session.Issuer;
import org.whitecell.session.Move;
import org.whitecell.session.MoveDraft;
import org.whitecell.session.MoveId;
import org.whitecell.session.Refusal;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;
import org.whitecell.session.Worded;
import org.whitecell.wire.ClientMessage.WriteDraft;
import org.whitecell.wire.ServerMessage;

/**
 * What is being written in a session and not yet said: the drafts of its actors, and what each seat
 * keeps for itself. Everything is kept before it is acknowledged or shown. It has a thread of its
 * own, so that writing never holds up the log.
 */
final class Desk {

  /** Drafts that an actor may have at once. */
  static final int DRAFTS = 20;

  /** The longest text of a field, in code points. */
  static final int LONGEST = 20_000;

  /** The most bytes of a field with its evidence: all fields together fit a window's queue. */
  static final int LARGEST = 128 * 1024;

  private final DraftIds ids;
  private final DeskRecords records;
  private final SessionTime time;
  private final Persistence persistence;
  private final Reader reader;
  private final Serial serial = new Serial();
  private final Places places;
  private final Map<DraftId, MoveDraft> drafts = new HashMap<>();
  private final Notepads notepads;

  /** Is told what is kept now, on the desk's thread. */
  interface Reader {
    void kept(MoveDraft draft, Instant at);

    void gone(MoveDraft draft);

    void tell(Feed feed, List<ServerMessage> messages);
  }

  Desk(
      SessionId session,
      DeskRecords records,
      SessionTime time,
      Persistence persistence,
      Places places,
      Reader reader) {
    this.ids = new DraftIds(session);
    this.records = records;
    this.time = time;
    this.persistence = persistence;
    this.places = places;
    this.reader = reader;
    this.notepads = new Notepads(records, time, persistence, reader);
  }

  /**
   * Reads what is kept, before anything else is asked. Blocks.
   *
   * @param submitted drafts that became moves, and whose removal was cut short
   * @throws org.whitecell.store.StoreUnavailable while the store cannot be reached
   */
  Map<DraftId, MoveDraft> load(Set<DraftId> submitted) {
    records.load((_, draft) -> drafts.put(draft.id(), draft), notepads::loaded);
    for (DraftId done : submitted) {
      MoveDraft draft = drafts.remove(done);
      if (draft != null) {
        records.remove(draft);
      }
    }
    return Map.copyOf(drafts);
  }

  /** Opens an empty draft; asked again with the same key, it is the same draft. */
  void open(Feed feed, ActorId actor, CommandKey key) {
    DraftId id = ids.asked(feed.seat(), key);
    open(feed, actor, key, id, () -> Optional.of(MoveDraft.open(id, actor, time.now())));
  }

  /** Opens a draft that says what an earlier move of the actor's says. */
  void open(Feed feed, Move move, CommandKey key) {
    DraftId id = ids.asked(feed.seat(), key);
    open(feed, move.actor(), key, id, () -> MoveDraft.of(id, move, feed.seat(), time.now()));
  }

  private void open(
      Feed feed, ActorId actor, CommandKey key, DraftId id, Supplier<Optional<MoveDraft>> made) {
    execute(
        feed,
        () -> {
          @Nullable MoveDraft draft = drafts.get(id);
          if (draft == null) {
            long open = drafts.values().stream().filter(d -> d.actor().equals(actor)).count();
            if (open >= DRAFTS) {
              reader.tell(
                  feed,
                  List.of(
                      new ServerMessage.Refused(
                          key,
                          Refusal.Code.TOO_MANY,
                          "There are many drafts already; submit or drop one first.")));
              return;
            }
            draft = made.get().orElse(null);
            if (draft == null) {
              notFound(feed, key);
              return;
            }
            keep(draft);
          }
          reader.tell(feed, List.of(new ServerMessage.DraftOpened(key, id)));
          reader.kept(draft, time.now());
        });
  }

  /** There is no such move, or its words are gone. */
  void notFound(Feed feed, CommandKey key) {
    reader.tell(
        feed,
        List.of(
            new ServerMessage.Refused(
                key, Refusal.Code.NOT_FOUND, "There is no such move, or its words are gone.")));
  }

  /** Makes a draft again of a move that was withdrawn, as far as its words still are. */
  void giveBack(Move move, SeatId by) {
    DraftId id = ids.withdrawn(move.id());
    serial.execute(() -> {
      if (!drafts.containsKey(id)) {
        MoveDraft.of(id, move, by, time.now()).ifPresent(draft -> show(draft, time.now()));
      }
    });
  }

  /** Writes a field, unless somebody else is writing it. */
  void write(Feed feed, ActorId actor, WriteDraft asked) {
    execute(
        feed,
        () -> {
          @Nullable MoveDraft draft = drafts.get(asked.draft());
          if (draft == null || !draft.actor().equals(actor)) {
            reader.tell(feed, List.of(new ServerMessage.DraftGone(asked.draft())));
            return;
          }
          write(feed, draft, asked);
        });
  }

  private void write(Feed feed, MoveDraft draft, WriteDraft asked) {
    Instant now = time.now();
    switch (draft.write(
        asked.slot(), asked.text(), asked.evidence(), asked.base(), feed.seat(), now)) {
      case MoveDraft.Outcome.Kept(MoveDraft next) when isTooMuch(next, asked.slot()) ->
          tooMuch(feed, asked);
      case MoveDraft.Outcome.Merged(MoveDraft next) when isTooMuch(next, asked.slot()) ->
          tooMuch(feed, asked);
      case MoveDraft.Outcome.Kept(MoveDraft next) -> show(next, now);
      case MoveDraft.Outcome.Merged(MoveDraft next) -> {
        show(next, now);
        reader.tell(feed, List.of(new ServerMessage.DraftMerged(draft.id(), asked.slot())));
      }
      case MoveDraft.Outcome.Held(SeatId by) ->
          reader.tell(feed, List.of(new ServerMessage.DraftHeld(draft.id(), asked.slot(), by)));
    }
  }

  private void tooMuch(Feed feed, WriteDraft asked) {
    reader.tell(
        feed,
        List.of(
            new ServerMessage.DraftNotKept(
                asked.draft(),
                asked.slot(),
                Refusal.Code.TEXT_TOO_LONG,
                isTooLong(asked.text())
                    ? "This is longer than 20,000 characters: it stays here, and is not kept by the"
                        + " server."
                    : "With what it cites, or with what a colleague wrote here meanwhile, this is"
                        + " more than the server keeps in one field: shorten it.")));
  }

  private void show(MoveDraft draft, Instant at) {
    keep(draft);
    reader.kept(draft, at);
  }

  private void keep(MoveDraft draft) {
    persistence.ask(() -> {
      records.put(draft);
      return draft;
    });
    drafts.put(draft.id(), draft);
  }

  /** Drops a draft of the actor's. */
  void drop(Feed feed, ActorId actor, DraftId id) {
    execute(
        feed,
        () -> {
          @Nullable MoveDraft draft = drafts.get(id);
          if (draft != null && draft.actor().equals(actor)) {
            remove(draft);
          }
        });
  }

  /** Removes drafts that became moves. */
  void submitted(List<DraftId> ids) {
    serial.execute(() -> {
      for (DraftId id : ids) {
        @Nullable MoveDraft draft = drafts.get(id);
        if (draft != null) {
          remove(draft);
        }
      }
    });
  }

  private void remove(MoveDraft draft) {
    persistence.ask(() -> {
      records.remove(draft);
      return draft;
    });
    drafts.remove(draft.id());
    reader.gone(draft);
  }

  /** Keeps what a seat is writing; an empty text drops it. */
  void keep(Feed feed, String slot, String text) {
    execute(feed, () -> notepads.keep(feed, slot, text));
  }

  /**
   * Drops what seats kept as words of things whose words are gone; what was kept since stays.
   *
   * @param gone the things, each with when its words were blanked
   */
  void blanked(Map<Worded, Instant> gone) {
    serial.execute(() -> {
      notepads.blanked(gone);
      gone.forEach((thing, at) -> {
        if (thing instanceof Worded.OfMove(MoveId move)) {
          dropCopies(move, at);
        }
      });
    });
  }

  private void dropCopies(MoveId move, Instant until) {
    drafts.values().stream()
        .filter(draft -> move.equals(draft.from()) && draft.isUntouchedSince(until))
        .toList()
        .forEach(this::remove);
  }

  /** Tells a window what its seat was writing. */
  void greet(Feed feed) {
    serial.execute(() -> {
      List<ServerMessage> own = notepads.of(feed);
      if (!own.isEmpty()) {
        reader.tell(feed, own);
      }
    });
  }

  /**
   * Runs it in turn. What is too much from one seat is dropped: it is not acknowledged, and so sent
   * again.
   */
  private void execute(Feed feed, Runnable task) {
    Issuer by = new Issuer.Seated(feed.seat());
    if (places.take(by)) {
      serial.execute(() -> {
        places.free(by);
        task.run();
      });
    }
  }

  private static boolean isTooMuch(MoveDraft draft, MoveDraft.Slot slot) {
    MoveDraft.Written field = draft.slots().get(slot);
    return field != null && (isTooLong(field.text()) || Json.write(field).length > LARGEST);
  }

  private static boolean isTooLong(String text) {
    return text.codePointCount(0, text.length()) > LONGEST;
  }
}
