package org.whitecell.live;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.whitecell.session.Refusal;
import org.whitecell.session.SeatId;
import org.whitecell.session.Worded;
import org.whitecell.wire.ServerMessage;

/**
 * What each seat is writing for itself, by slots of its client's. Used by the desk's thread alone.
 */
final class Notepads {

  /** Things that a seat may be writing at once. */
  static final int SLOTS = 16;

  private static final Pattern SLOT = Pattern.compile("[A-Za-z0-9_./-]{1,100}");

  private final DeskRecords records;
  private final SessionTime time;
  private final Persistence persistence;
  private final Desk.Reader reader;
  private final Map<SeatId, Map<String, Scratch>> scratches = new HashMap<>();

  Notepads(DeskRecords records, SessionTime time, Persistence persistence, Desk.Reader reader) {
    this.records = records;
    this.time = time;
    this.persistence = persistence;
    this.reader = reader;
  }

  /**
   * Takes in what is kept already.
   *
   * @param name the seat, a slash, and the slot
   */
  void loaded(String name, Scratch scratch) {
    int slash = name.indexOf('/');
    of(new SeatId(name.substring(0, slash))).put(name.substring(slash + 1), scratch);
  }

  private Map<String, Scratch> of(SeatId seat) {
    return scratches.computeIfAbsent(seat, _ -> new TreeMap<>());
  }

  /** Keeps what a seat is writing; an empty text drops it. */
  void keep(Feed feed, String slot, String text) {
    SeatId seat = feed.seat();
    Map<String, Scratch> own = of(seat);
    if (!SLOT.matcher(slot).matches()) {
      refuse(
          feed,
          slot,
          Refusal.Code.BAD_SLOT,
          "A slot has 1 to 100 letters, digits and the signs _ . / - of ASCII.");
    } else if (text.codePointCount(0, text.length()) > Desk.LONGEST) {
      refuse(
          feed,
          slot,
          Refusal.Code.TEXT_TOO_LONG,
          "This is longer than 20,000 characters: it stays here, and is not kept by the server.");
    } else if (!own.containsKey(slot) && own.size() >= SLOTS && !text.isEmpty()) {
      refuse(
          feed,
          slot,
          Refusal.Code.TOO_MANY,
          "You are writing sixteen things at once already: send or empty one of them first.");
    } else if (text.isEmpty()) {
      remove(seat, slot);
      reader.tell(feed, List.of(new ServerMessage.Kept(slot, time.now())));
    } else {
      Scratch scratch = new Scratch(text, time.now());
      persistence.ask(() -> {
        records.put(seat, slot, scratch);
        return scratch;
      });
      own.put(slot, scratch);
      reader.tell(feed, List.of(new ServerMessage.Kept(slot, scratch.at())));
    }
  }

  private void refuse(Feed feed, String slot, Refusal.Code code, String words) {
    reader.tell(feed, List.of(new ServerMessage.NotKept(slot, code, words)));
  }

  private void remove(SeatId seat, String slot) {
    persistence.ask(() -> {
      records.remove(seat, slot);
      return slot;
    });
    of(seat).remove(slot);
  }

  /**
   * Drops what seats kept as words of things whose words are gone; what was kept since stays.
   *
   * @param gone the things, each with when its words were blanked
   */
  void blanked(Map<Worded, Instant> gone) {
    gone.forEach((thing, at) -> slots(thing).forEach(slot -> drop(slot, at)));
  }

  private void drop(String slot, Instant until) {
    for (SeatId seat : scratches.keySet()) {
      @Nullable Scratch scratch = of(seat).get(slot);
      if (scratch != null && !scratch.at().isAfter(until)) {
        remove(seat, slot);
      }
    }
  }

  /** Under which names the page keeps changes to the words of a thing. */
  private static List<String> slots(Worded thing) {
    return switch (thing) {
      case Worded.OfNote(var id) -> List.of("edit/" + id.value());
      case Worded.OfReply(var id) -> List.of("edit/" + id.value());
      case Worded.OfRuling(var id) -> List.of("ruling/" + id.value(), "correction/" + id.value());
      case Worded.OfFact(var id) -> List.of("fact/" + id.value());
      case Worded.OfInject(var id) -> List.of("inject/" + id.value());
      case Worded.OfMessage _, Worded.OfMove _, Worded.OfArgument _, Worded.OfSeat _ -> List.of();
    };
  }

  /** What a seat was writing. */
  List<ServerMessage> of(Feed feed) {
    return of(feed.seat()).entrySet().stream()
        .<ServerMessage>map(
            e -> new ServerMessage.Scratch(e.getKey(), e.getValue().text(), e.getValue().at()))
        .toList();
  }
}
