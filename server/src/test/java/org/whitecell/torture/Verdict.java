package org.whitecell.torture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.whitecell.session.Command;
import org.whitecell.session.CommandKey;
import org.whitecell.session.Issuer;
import org.whitecell.session.Recorded;
import org.whitecell.session.Seat;
import org.whitecell.session.SeatId;
import org.whitecell.sight.Change;
import org.whitecell.sight.ViewKey;

/** Holds what people were told against what the log says. */
record Verdict(FinalLog log) {

  void on(Sender sender) {
    assertEquals(List.of(), sender.faults(), sender.instance());
    NavigableMap<Long, Recorded> stored = stored(sender);
    everyAcknowledgedCommandIsThere(sender, stored);
    everyStoredCommandIsTheOneSent(sender, stored);
    everythingShownIsInTheLog(sender);
  }

  /** The first event of each command; of one command they lie together, the commands in order. */
  private NavigableMap<Long, Recorded> stored(Sender sender) {
    NavigableMap<Long, Recorded> stored = new TreeMap<>();
    long lastCounter = 0;
    long lastSeq = 0;
    for (Recorded recorded : log.events()) {
      CommandKey key = recorded.key();
      if (key == null || !recorded.by().equals(new Issuer.Seated(sender.seat()))) {
        continue;
      }
      boolean isOfTheSame = key.counter() == lastCounter && recorded.seq() == lastSeq + 1;
      assertTrue(
          isOfTheSame || key.counter() > lastCounter,
          () -> key + " stands in the log twice or out of order, at " + recorded.seq());
      stored.putIfAbsent(key.counter(), recorded);
      lastCounter = key.counter();
      lastSeq = recorded.seq();
    }
    return stored;
  }

  private static void everyAcknowledgedCommandIsThere(
      Sender sender, NavigableMap<Long, Recorded> stored) {
    sender
        .accepted()
        .forEach((counter, made) -> {
          Recorded recorded = stored.get(counter);
          assertTrue(
              recorded != null && recorded.made().equals(made),
              () -> sender.instance() + "'s acknowledged command " + counter + " is " + recorded);
        });
  }

  private static void everyStoredCommandIsTheOneSent(
      Sender sender, NavigableMap<Long, Recorded> stored) {
    Map<Long, Command.FromASeat> sent = sender.sent();
    stored.forEach((counter, recorded) -> {
      Command command = Objects.requireNonNull(sent.get(counter), "nobody sent " + recorded);
      assertEquals(Repertoire.words(command), Repertoire.words(recorded.event()));
    });
  }

  private void everythingShownIsInTheLog(Sender sender) {
    ViewKey key = log.key(sender.seat());
    List<Change> shown = sender.shown();
    List<Change> all = log.changes(key);
    int first = all.size() - shown.size();
    assertTrue(first >= 0, sender.instance() + " was shown more than there was");
    for (int i = 0; i < shown.size(); i++) {
      assertEquals(all.get(first + i), shown.get(i), sender.instance() + " was shown, as " + i);
    }
    for (List<Change> before : sender.shownBefore()) {
      assertTrue(
          Collections.indexOfSubList(all, before) >= 0,
          () -> sender.instance() + " was shown what is not so in the log: " + before);
    }
    assertEquals(new HashSet<>(log.view(key)), sender.cards(), sender.instance() + "'s view");
    Set<Change> known = new HashSet<>(all);
    sender
        .shownLate()
        .forEach(change ->
            assertTrue(known.contains(change), () -> sender.instance() + " saw late " + change));
  }

  /** Time goes forward in a log, whatever clocks do. */
  void onTime() {
    for (int i = 1; i < log.events().size(); i++) {
      Recorded before = log.events().get(i - 1);
      Recorded after = log.events().get(i);
      assertTrue(!after.at().isBefore(before.at()), () -> after + " lies before " + before);
    }
  }

  /** Who was told that he has a seat has it, and nobody has two. */
  void onThoseWhoJoined(Map<String, SeatId> joined) {
    joined.forEach((name, seat) -> {
      List<SeatId> held =
          log.last()
              .people()
              .seated()
              .filter(s -> name.equals(s.name().value()))
              .map(Seat::id)
              .toList();
      assertEquals(List.of(seat), held, name);
    });
  }
}
