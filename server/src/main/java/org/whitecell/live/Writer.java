package org.whitecell.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whitecell.session.DraftId;
import org.whitecell.session.Event;
import org.whitecell.session.MoveDraft;
import org.whitecell.session.Refusal;
import org.whitecell.session.SessionId;
import org.whitecell.session.State;
import org.whitecell.store.Append;
import org.whitecell.store.Group;
import org.whitecell.store.Tail;

/**
 * The one writer of a session's log. What queues while a group is being written is the next group;
 * a group in doubt is asked for again, the same bytes, until its fate is known; and when somebody
 * else wrote meanwhile, the session is loaded anew and the queue decided anew.
 *
 * <p>Everything happens on the room's thread but the asking, which has one of its own.
 */
final class Writer {

  private final SessionId session;
  private final Parts parts;
  private final Loader loader;
  private final Serial room;
  private final Persistence persistence;
  private final Consequences consequences;
  private final Deque<Asked> queue = new ArrayDeque<>();
  private Loaded loaded;
  private String id;
  private boolean busy;

  /** What follows from what was written. */
  interface Consequences {

    /** The drafts as they are kept now. */
    Map<DraftId, MoveDraft> drafts();

    /** These answers are certain, and these events durable. */
    void settled(List<Batch.Settled> answers, List<Step> steps);

    /** Words are about to be blanked: what is to be found out meanwhile. */
    Blanking blanking(State worded);

    /** As {@link #settled}, of a group that blanked words, which are gone by now. */
    void blanked(List<Batch.Settled> answers, List<Step> steps, Blanking blanking);

    /** The session was read anew from its log; nothing that was known of it holds. */
    void reloaded();
  }

  Writer(
      SessionId session,
      Loaded loaded,
      Parts parts,
      Loader loader,
      Serial room,
      Persistence persistence,
      Consequences consequences) {
    this.session = session;
    this.loaded = loaded;
    this.parts = parts;
    this.loader = loader;
    this.room = room;
    this.persistence = persistence;
    this.consequences = consequences;
    this.id = parts.randomness().id();
  }

  /** The session as far as it is durable. */
  Loaded loaded() {
    return loaded;
  }

  State state() {
    return loaded.state();
  }

  boolean isQuiet() {
    return queue.isEmpty() && !busy;
  }

  void write(Asked asked) {
    queue.add(asked);
    pump();
  }

  private void pump() {
    while (!busy && !queue.isEmpty()) {
      if (loaded.fault() != null) {
        refuseAll(loaded.fault());
        return;
      }
      Batch batch =
          Batch.of(
              queue,
              state(),
              loaded.tail(),
              new Judge(consequences.drafts(), parts.grantees()),
              parts.format(),
              parts.randomness());
      if (batch.hasEntries()) {
        busy = true;
        append(batch);
      } else {
        consequences.settled(batch.settled(), List.of());
      }
    }
  }

  private void refuseAll(String fault) {
    List<Batch.Settled> refused =
        queue.stream()
            .map(asked ->
                new Batch.Settled(
                    asked,
                    Answer.refused(
                        Refusal.Code.SESSION_DAMAGED,
                        "This session can only be read, for " + fault + ".")))
            .toList();
    queue.clear();
    consequences.settled(refused, List.of());
  }

  private void append(Batch batch) {
    Group group = batch.group(session, loaded.tail(), id);
    aside(() -> {
      Append append = persistence.ask(() -> parts.log().append(group));
      room.execute(() -> appended(batch, append));
    });
  }

  private void appended(Batch batch, Append append) {
    switch (append) {
      case Append.Stored(Tail tail) -> {
        Set<Long> toBlank = toBlank(batch.steps());
        if (toBlank.isEmpty()) {
          loaded = new Loaded(batch.after(), tail, null, Set.of());
          busy = false;
          consequences.settled(batch.settled(), batch.steps());
        } else {
          blank(batch, tail, toBlank);
        }
      }
      case Append.Taken() -> {
        batch.settled().reversed().forEach(settled -> queue.addFirst(settled.asked()));
        reload();
      }
    }
    pump();
  }

  private static Set<Long> toBlank(List<Step> steps) {
    return steps.stream()
        .flatMap(step ->
            step.recorded().event() instanceof Event.WordsBlanked blanked
                ? blanked.entries().stream()
                : Stream.of())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Blanks words and reads everything anew; nothing is told before the words are gone. */
  private void blank(Batch batch, Tail tail, Set<Long> toBlank) {
    Blanking blanking = consequences.blanking(batch.after());
    aside(() -> {
      Loaded now =
          persistence.ask(() -> {
            parts.log().blank(session.value(), toBlank);
            return loader.load(session, blanking::take).orElseThrow();
          });
      blanking.end(now.state());
      room.execute(() -> blanked(batch, tail, blanking, now));
    });
  }

  private void blanked(Batch batch, Tail tail, Blanking blanking, Loaded now) {
    if (now.fault() == null && now.tail().equals(tail)) {
      loaded = now;
      busy = false;
      consequences.blanked(batch.settled(), batch.steps(), blanking);
      pump();
    } else {
      consequences.settled(batch.settled(), List.of());
      reloaded(now);
    }
  }

  private void reload() {
    aside(() -> {
      @Nullable Loaded now = persistence.ask(() -> loader.load(session).orElse(null));
      room.execute(() -> reloaded(now));
    });
  }

  private void reloaded(@Nullable Loaded now) {
    if (now != null) {
      loaded = now;
      id = parts.randomness().id();
      consequences.reloaded();
    }
    busy = false;
    pump();
  }

  private static void aside(Runnable task) {
    Thread.startVirtualThread(() -> {
      try {
        task.run();
      } catch (Persistence.Stopped _) {
        // the server stops: what is in doubt is found or not found at the next start
      }
    });
  }
}
