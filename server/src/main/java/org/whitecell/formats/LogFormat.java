package org.whitecell.formats;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whitecell.json.BadJson;
import org.whitecell.json.Json;
import org.whitecell.json.Names;
import org.whitecell.json.TextForm;
import org.whitecell.json.Tree;
import org.whitecell.session.CommandKey;
import org.whitecell.session.Event;
import org.whitecell.session.Issuer;
import org.whitecell.session.Recorded;
import org.whitecell.store.Entry;
import org.whitecell.store.Hash;
import org.whitecell.store.Words;
import org.whitecell.words.Text;

/**
 * How an event in its place becomes an entry of the log, and back. The fixed part is canonical JSON
 * (RFC 8785) and says everything but the texts; these lie beside it as a list, under the digest
 * that the fixed part names. Each entry names the hash of the one before it.
 *
 * <p>Immutable; may be used from any thread.
 */
public final class LogFormat {

  /** The version of the fixed part's own shape. */
  public static final int VERSION = 1;

  /** What old versions said, lifted step by step. None has been needed so far. */
  private static final List<Upcast> UPCASTS = List.of();

  private final List<Upcast> upcasts;

  /**
   * The fixed part.
   *
   * @param format the version of this shape
   * @param event the event's stable name
   * @param version the event's version
   * @param made the order's fresh id
   * @param digest of the command, for one that has a key
   * @param data the event's components
   * @param before hash of the entry before
   * @param words digest of the words; absent where there are none
   */
  private record Fixed(
      int format,
      long seq,
      Instant at,
      String event,
      int version,
      Issuer by,
      @Nullable CommandKey key,
      String made,
      @Nullable Text digest,
      Tree.Obj data,
      String before,
      @Nullable String words) {}

  public LogFormat() {
    this(UPCASTS);
  }

  LogFormat(List<Upcast> upcasts) {
    this.upcasts = List.copyOf(upcasts);
  }

  /**
   * Makes the entry.
   *
   * @param before hash of the entry before, {@link Hash#NONE} for the first
   * @param salt 16 random bytes
   */
  public Entry write(Recorded recorded, Hash before, byte[] salt) {
    EventName name = EventNames.of(recorded.event().getClass());
    var list = new WordList.Collecting();
    Tree.Obj data = ((Tree.Obj) Json.tree(recorded.event(), list)).without("type");
    Tree.Obj fixed =
        (Tree.Obj)
            Json.tree(
                new Fixed(
                    VERSION,
                    recorded.seq(),
                    recorded.at(),
                    name.name(),
                    name.version(),
                    recorded.by(),
                    recorded.key(),
                    recorded.made(),
                    recorded.key() == null ? null : recorded.digest(),
                    data,
                    before.hex(),
                    null),
                list);
    if (list.isEmpty()) {
      return new Entry(recorded.seq(), Json.canonical(fixed), Words.NONE);
    }
    var words = new Words.Said(salt, list.canonical());
    Tree digest = new Tree.Str(words.digest().hex());
    return new Entry(recorded.seq(), Json.canonical(fixed.with("words", digest)), words);
  }

  /**
   * Reads an entry and holds it against the chain and the digest of its words. Never throws.
   *
   * @param before hash of the entry before
   */
  public LogEntry read(Entry entry, Hash before) {
    try {
      Tree tree = Json.read(entry.fixed());
      if (tree instanceof Tree.Obj obj
          && obj.members().get("format") instanceof Tree.Num(var format)
          && format.intValue() > VERSION) {
        return new LogEntry.Unknown(entry.seq(), "format " + format.intValue());
      }
      WordList words = words(entry.words());
      Fixed fixed = Json.read(tree, Fixed.class, words);
      @Nullable String misfit = misfit(fixed, entry, before);
      return misfit == null ? read(fixed, words) : new LogEntry.Broken(entry.seq(), misfit);
    } catch (BadJson e) {
      return new LogEntry.Broken(entry.seq(), "it cannot be read (" + e.getMessage() + ")");
    }
  }

  private static WordList words(Words words) {
    return switch (words) {
      case Words.Said said -> WordList.Reading.of(said.text());
      case Words.Blanked(), Words.None() -> WordList.Reading.BLANKED;
    };
  }

  private static @Nullable String misfit(Fixed fixed, Entry entry, Hash before) {
    boolean wordsFit =
        switch (entry.words()) {
          case Words.None() -> fixed.words() == null;
          case Words.Blanked() -> fixed.words() != null;
          case Words.Said said -> said.digest().hex().equals(fixed.words());
        };
    if (fixed.seq() != entry.seq()) {
      return "it bears another number";
    } else if (!fixed.before().equals(before.hex())) {
      return "it does not follow the entry before it";
    } else if (!wordsFit) {
      return "its words are not the ones that were written";
    }
    return null;
  }

  private LogEntry read(Fixed fixed, TextForm words) {
    @Nullable Class<? extends Event> type = EventNames.type(fixed.event());
    Optional<Tree.Obj> data =
        type == null ? Optional.empty() : lifted(fixed, EventNames.of(type).version());
    if (type == null || data.isEmpty()) {
      return new LogEntry.Unknown(
          fixed.seq(), "event " + fixed.event() + " of version " + fixed.version());
    }
    Tree.Obj typed = data.get().with("type", new Tree.Str(String.valueOf(Names.ofMember(type))));
    Event event = Json.read(typed, type, words);
    return new LogEntry.Known(
        new Recorded(
            fixed.seq(),
            fixed.at(),
            fixed.by(),
            fixed.key(),
            fixed.made(),
            fixed.digest() == null ? Text.NONE : fixed.digest(),
            event));
  }

  /** The event's components as today's version has them; empty where no step leads there. */
  private Optional<Tree.Obj> lifted(Fixed fixed, int today) {
    Optional<Tree.Obj> data =
        fixed.version() <= today ? Optional.of(fixed.data()) : Optional.empty();
    for (int version = fixed.version(); version < today; version++) {
      EventName step = new EventName(fixed.event(), version);
      Optional<Upcast> upcast = upcasts.stream().filter(u -> u.from().equals(step)).findFirst();
      data = data.flatMap(old -> upcast.map(u -> u.lift().apply(old)));
    }
    return data;
  }
}
