package org.whitecell.live;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.whitecell.formats.LogEntry;
import org.whitecell.formats.LogFormat;
import org.whitecell.session.DraftId;
import org.whitecell.session.Event;
import org.whitecell.session.Evolve;
import org.whitecell.session.Recorded;
import org.whitecell.session.State;
import org.whitecell.store.Entry;
import org.whitecell.store.Group;
import org.whitecell.store.Hash;
import org.whitecell.store.Tail;
import org.whitecell.store.Words;

/** Folds the groups of a log, as far as they can be understood. Nothing is ever skipped. */
final class Fold {

  private final LogFormat format;
  private final Library library;
  private final Consumer<List<Step>> groups;
  private final Set<DraftId> submitted = new HashSet<>();
  private final Set<Long> toBlank = new TreeSet<>();
  private final BitSet worded = new BitSet();
  private @Nullable State state;
  private @Nullable String fault;
  private Tail tail = Tail.EMPTY;

  /**
   * @param groups told each, as far as it can be understood
   */
  Fold(LogFormat format, Library library, Consumer<List<Step>> groups) {
    this.format = format;
    this.library = library;
    this.groups = groups;
  }

  void take(Group group) {
    Hash before = tail.lastEntry();
    List<Step> steps = new ArrayList<>();
    for (Entry entry : group.entries()) {
      if (fault == null) {
        take(format.read(entry, before), steps);
        worded.set((int) entry.seq(), entry.words() instanceof Words.Said);
        before = entry.hash();
      }
    }
    if (!steps.isEmpty()) {
      groups.accept(steps);
    }
    if (fault == null) {
      tail = group.tail();
    }
  }

  private void take(LogEntry entry, List<Step> steps) {
    switch (entry) {
      case LogEntry.Unknown(long seq, String what) ->
          fault("a newer version wrote entry " + seq + " of its log (" + what + ")");
      case LogEntry.Broken(long seq, String words) ->
          fault("entry " + seq + " of its log is not as it was written: " + words);
      case LogEntry.Known(Recorded recorded) -> {
        State now = state == null ? start(recorded) : state;
        if (now != null) {
          apply(now, recorded, steps);
        }
      }
    }
  }

  private @Nullable State start(Recorded first) {
    if (!(first.event() instanceof Event.SessionOpened opened)) {
      fault("its log does not begin with its opening");
      return null;
    }
    Optional<State> start = library.setting(opened.scenario(), opened.revision()).map(State::start);
    if (start.isEmpty()) {
      fault("the text or the scenario that it is played on is not kept here");
    }
    return start.orElse(null);
  }

  private void apply(State now, Recorded recorded, List<Step> steps) {
    try {
      State after = Evolve.apply(now, recorded);
      steps.add(new Step(now, recorded, after));
      state = after;
    } catch (RuntimeException e) {
      fault("its log contradicts itself: " + e.getMessage());
      return;
    }
    switch (recorded.event()) {
      case Event.MoveSubmitted moved -> submitted.add(moved.draft());
      case Event.WordsBlanked blanked -> toBlank.addAll(blanked.entries());
      default -> {}
    }
  }

  /** Says what is wrong; the first word stands. */
  void fault(String words) {
    if (fault == null) {
      fault = words;
    }
  }

  /** Entries whose words should be gone and are not. */
  Set<Long> unblanked() {
    Set<Long> left = new TreeSet<>();
    toBlank.stream()
        .filter(seq -> seq >= 0 && seq < worded.length() && worded.get(seq.intValue()))
        .forEach(left::add);
    return left;
  }

  /** The session; nothing if there was no group. */
  Optional<Loaded> loaded() {
    if (state != null) {
      return Optional.of(new Loaded(state, tail, fault, Set.copyOf(submitted)));
    }
    if (fault != null) {
      throw new Loader.Unreadable(fault);
    }
    return Optional.empty();
  }
}
