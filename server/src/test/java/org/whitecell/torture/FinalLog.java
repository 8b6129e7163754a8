package org.whitecell.torture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.whitecell.formats.LogEntry;
import org.whitecell.formats.LogFormat;
import org.whitecell.library.Documents;
import org.whitecell.library.Scenarios;
import org.whitecell.session.Event;
import org.whitecell.session.Evolve;
import org.whitecell.session.Recorded;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;
import org.whitecell.session.Setting;
import org.whitecell.session.State;
import org.whitecell.sight.Card;
import org.whitecell.sight.Change;
import org.whitecell.sight.Sight;
import org.whitecell.sight.ViewKey;
import org.whitecell.store.Entry;
import org.whitecell.store.Group;
import org.whitecell.store.Hash;
import org.whitecell.store.Reading;
import org.whitecell.store.Shelf;
import org.whitecell.store.Store;

/**
 * A session's log as it lies in the store when all is over.
 *
 * @param states before the first event, and after each
 */
record FinalLog(List<Recorded> events, List<State> states) {

  /** Reads it whole: no gap, every entry following the one before, every word the one written. */
  static FinalLog read(Store store, SessionId session) {
    List<Recorded> events = new ArrayList<>();
    LogFormat format = new LogFormat();
    Hash[] before = {Hash.NONE};
    Reading reading =
        store.log().read(session.value(), 1, group -> take(group, format, before, events));
    assertInstanceOf(Reading.Whole.class, reading);

    List<State> states = new ArrayList<>(List.of(State.start(setting(store, events.getFirst()))));
    for (Recorded recorded : events) {
      assertEquals(states.size(), recorded.seq());
      states.add(Evolve.apply(states.getLast(), recorded));
    }
    return new FinalLog(events, states);
  }

  private static void take(Group group, LogFormat format, Hash[] before, List<Recorded> events) {
    for (Entry entry : group.entries()) {
      LogEntry read = format.read(entry, before[0]);
      events.add(assertInstanceOf(LogEntry.Known.class, read).recorded());
      before[0] = entry.hash();
    }
  }

  private static Setting setting(Store store, Recorded first) {
    var opened = assertInstanceOf(Event.SessionOpened.class, first.event());
    Documents documents =
        new Documents(
            store.shelf(Shelf.Kind.REVISIONS),
            store.shelf(Shelf.Kind.DOCUMENTS),
            Clock.systemUTC());
    return new Setting(
        new Scenarios(store.shelf(Shelf.Kind.SCENARIOS)).find(opened.scenario()).orElseThrow(),
        documents.revision(opened.revision()).orElseThrow());
  }

  State last() {
    return states.getLast();
  }

  /** How this seat sees it; no seat's view changes its kind here. */
  ViewKey key(SeatId seat) {
    return ViewKey.of(Objects.requireNonNull(last().people().seat(seat)), last());
  }

  /** All that was ever to be shown to such a view, in order. */
  List<Change> changes(ViewKey key) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      changes.addAll(Sight.changes(key, states.get(i), events.get(i), states.get(i + 1)));
    }
    return changes;
  }

  List<Card> view(ViewKey key) {
    return Sight.view(key, last());
  }
}
