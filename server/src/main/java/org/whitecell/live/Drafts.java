package org.whitecell.live;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whitecell.scenario.ActorId;
import org.whitecell.session.DraftId;
import org.whitecell.session.Event;
import org.whitecell.session.MoveDraft;
import org.whitecell.wire.Frames;
import org.whitecell.wire.ServerMessage;

/** The drafts of a room's actors, as its desk keeps them. Used by its room's thread alone. */
final class Drafts {

  private final Map<DraftId, MoveDraft> kept = new HashMap<>();
  private final Set<DraftId> submitted = new HashSet<>();

  void load(Map<DraftId, MoveDraft> drafts) {
    kept.putAll(drafts);
  }

  /** Takes note of a draft as it is kept now; false for one that became a move already. */
  boolean keep(MoveDraft draft) {
    if (submitted.contains(draft.id())) {
      return false;
    }
    kept.put(draft.id(), draft);
    return true;
  }

  void forget(DraftId draft) {
    kept.remove(draft);
  }

  /** Lets go of the drafts that became moves, and says which. */
  List<DraftId> followUp(List<Step> steps) {
    List<DraftId> done =
        steps.stream()
            .map(step -> step.recorded().event())
            .filter(Event.MoveSubmitted.class::isInstance)
            .map(event -> ((Event.MoveSubmitted) event).draft())
            .toList();
    submitted.addAll(done);
    done.forEach(kept::remove);
    return done;
  }

  Map<DraftId, MoveDraft> byId() {
    return Map.copyOf(kept);
  }

  Collection<MoveDraft> all() {
    return kept.values();
  }

  /** What a window of this actor is told of them when it comes in. */
  List<byte[]> messages(ActorId actor) {
    return kept.values().stream()
        .filter(draft -> draft.actor().equals(actor))
        .map(draft -> Frames.message(new ServerMessage.DraftShown(draft, keptAt(draft))))
        .toList();
  }

  private static Instant keptAt(MoveDraft draft) {
    return draft.slots().values().stream()
        .map(MoveDraft.Written::at)
        .max(Instant::compareTo)
        .orElse(draft.openedAt());
  }
}
