package org.whitecell.live;

import java.util.Optional;
import java.util.Set;
import org.whitecell.formats.LogFormat;
import org.whitecell.session.SessionId;
import org.whitecell.session.Setting;
import org.whitecell.session.State;
import org.whitecell.store.LogStore;
import org.whitecell.store.Reading;
import org.whitecell.store.Tail;

/** Reads logs and folds them into states. */
final class Loader {

  private final LogStore log;
  private final LogFormat format;
  private final Library library;
  private final int ring;

  Loader(LogStore log, LogFormat format, Library library, int ring) {
    this.log = log;
    this.format = format;
    this.library = library;
    this.ring = ring;
  }

  /** Why a session cannot even be shown. */
  static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String fault;

    Unreadable(String fault) {
      super("This session cannot be opened: " + fault + ".");
      this.fault = fault;
    }

    /** What is wrong, in words. */
    String fault() {
      return fault;
    }
  }

  /** A session that has no event yet. */
  Loaded fresh(Setting setting) {
    return new Loaded(State.start(setting), Tail.EMPTY, new Ring(ring), null, Set.of());
  }

  /**
   * Loads a session; nothing if there is none. Words whose blanking was cut short are blanked
   * first.
   *
   * @throws Unreadable when there is a log, and not even its first event can be read
   */
  Optional<Loaded> load(SessionId session) {
    Fold fold = read(session);
    if (!fold.unblanked().isEmpty()) {
      log.blank(session.value(), fold.unblanked());
      fold = read(session);
    }
    return fold.loaded();
  }

  private Fold read(SessionId session) {
    Fold fold = new Fold(format, library, new Ring(ring));
    switch (log.read(session.value(), 1, fold::take)) {
      case Reading.Whole _ -> {}
      case Reading.Damaged(_, Reading.Damage damage) ->
          fold.fault(
              switch (damage) {
                case GAP -> "a part of its log is missing";
                case UNFITTING -> "a part of its log does not fit the part before it";
                case ALTERED -> "a part of its log is not as it was written";
                case UNREADABLE -> "a part of its log cannot be read";
              });
    }
    return fold;
  }
}
