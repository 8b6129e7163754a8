package org.whitecell.live;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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

  Loader(LogStore log, LogFormat format, Library library) {
    this.log = log;
    this.format = format;
    this.library = library;
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
    return new Loaded(State.start(setting), Tail.EMPTY, null, Set.of());
  }

  /**
   * Loads a session; nothing if there is none. Words whose blanking was cut short are blanked
   * first.
   *
   * @throws Unreadable when there is a log, and not even its first event can be read
   */
  Optional<Loaded> load(SessionId session) {
    return load(session, _ -> {});
  }

  /**
   * The same, told each group on the way; all of them once more where words are blanked first.
   *
   * @throws Unreadable when there is a log, and not even its first event can be read
   */
  Optional<Loaded> load(SessionId session, Consumer<List<Step>> groups) {
    Fold fold = read(session, groups);
    if (!fold.unblanked().isEmpty()) {
      log.blank(session.value(), fold.unblanked());
      fold = read(session, groups);
    }
    return fold.loaded();
  }

  private Fold read(SessionId session, Consumer<List<Step>> groups) {
    Fold fold = new Fold(format, library, groups);
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
