package org.whitecell.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.whitecell.json.Json;
import org.whitecell.json.Names;
import org.whitecell.json.TextForm;
import org.whitecell.json.Tree;
import org.whitecell.scenario.ActorId;
import org.whitecell.session.CommandKey;
import org.whitecell.session.Event;
import org.whitecell.session.Issuer;
import org.whitecell.session.Recorded;
import org.whitecell.session.Role;
import org.whitecell.session.SeatId;
import org.whitecell.store.Entry;
import org.whitecell.store.Hash;
import org.whitecell.store.Words;
import org.whitecell.words.Text;

class LogFormatTest {

  private static final LogFormat FORMAT = new LogFormat();
  private static final byte[] SALT = "sixteen bytes ok".getBytes(UTF_8);
  private static final Hash BEFORE = Hash.of("before".getBytes(UTF_8));

  private static final Recorded TAKEN =
      new Recorded(
          2,
          Instant.parse("2026-01-31T09:30:00.250Z"),
          new Issuer.Seated(new SeatId("s0")),
          new CommandKey("i1", 7),
          "m1",
          Text.of("d1gest"),
          new Event.SeatTaken(
              new SeatId("s1"), new Role.Player(new ActorId("kz")), Text.of("Aigerim"), null));

  @Test
  void everyEventHasItsName() {
    Set<Class<?>> events = Names.members(Event.class).collect(Collectors.toSet());
    assertEquals(events, EventNames.types().collect(Collectors.toSet()));
  }

  @Property(tries = 1000)
  void whatWasWrittenIsReadBack(@ForAll("recorded") Recorded recorded) {
    Entry entry = FORMAT.write(recorded, BEFORE, SALT);
    assertEquals(new LogEntry.Known(recorded), FORMAT.read(entry, BEFORE));
  }

  @Property(tries = 300)
  void theSameIsWrittenAsTheSameBytes(@ForAll("recorded") Recorded recorded) {
    Entry entry = FORMAT.write(recorded, BEFORE, SALT);
    assertArrayEquals(Json.canonical(Json.read(entry.fixed())), entry.fixed());
    assertEquals(entry, FORMAT.write(recorded, BEFORE, SALT));
  }

  @Property(tries = 300)
  void blankedWordsAreBlankAndAllElseStays(@ForAll("recorded") Recorded recorded) {
    Entry blanked = FORMAT.write(recorded, BEFORE, SALT).blanked();
    LogEntry.Known known = assertInstanceOf(LogEntry.Known.class, FORMAT.read(blanked, BEFORE));
    Entry again = FORMAT.write(known.recorded(), BEFORE, SALT);
    assertEquals(without("words", blanked), without("words", again));
  }

  @Provide
  Arbitrary<Recorded> recorded() {
    return AnyRecorded.all();
  }

  @Test
  void theFixedPartIsThisAndStaysThis() {
    Entry entry = FORMAT.write(TAKEN, Hash.NONE, SALT);
    assertEquals(
        "{'at':'2026-01-31T09:30:00.250Z','before':'"
            + Hash.NONE.hex()
            + "',"
            + "'by':{'seat':'s0','type':'seated'},"
            + "'data':{'name':0,'role':{'actor':'kz','type':'player'},'seat':'s1'},"
            + "'digest':1,'event':'seat-taken','format':1,'key':{'counter':7,'instance':'i1'},"
            + "'made':'m1','seq':2,'version':1,'words':'"
            + ((Words.Said) entry.words()).digest().hex()
            + "'}",
        new String(entry.fixed(), UTF_8).replace('"', '\''));
    assertEquals(
        "[\"Aigerim\",\"d1gest\"]", new String(((Words.Said) entry.words()).text(), UTF_8));
  }

  @Test
  void anEntryWithoutTextsHasNoWords() {
    Recorded quiet =
        new Recorded(
            3, TAKEN.at(), new Issuer.Server(), null, "m2", Text.NONE, new Event.DoorLocked());
    Entry entry = FORMAT.write(quiet, BEFORE, SALT);
    assertEquals(Words.NONE, entry.words());
    assertEquals(new LogEntry.Known(quiet), FORMAT.read(entry, BEFORE));
  }

  @Test
  void wordsThatWereBlankWhenWrittenStayBlank() {
    Recorded blank =
        new Recorded(
            3,
            TAKEN.at(),
            new Issuer.Server(),
            null,
            "m2",
            Text.NONE,
            new Event.SeatRenamed(new SeatId("s1"), Text.BLANKED));
    assertEquals(new LogEntry.Known(blank), FORMAT.read(FORMAT.write(blank, BEFORE, SALT), BEFORE));
  }

  @Test
  void whatDoesNotFitIsBroken() {
    Entry entry = FORMAT.write(TAKEN, BEFORE, SALT);
    Words others = FORMAT.write(AnyRecorded.at(2, 1), BEFORE, SALT).words();
    assertBroken(entry, Hash.NONE);
    assertBroken(new Entry(5, entry.fixed(), entry.words()), BEFORE);
    assertBroken(new Entry(2, entry.fixed(), Words.NONE), BEFORE);
    assertBroken(new Entry(2, entry.fixed(), others), BEFORE);
    assertBroken(
        new Entry(2, entry.fixed(), new Words.Said(new byte[16], said(entry).text())), BEFORE);
    assertBroken(new Entry(2, "{".getBytes(UTF_8), entry.words()), BEFORE);
    assertBroken(new Entry(2, "{}".getBytes(UTF_8), entry.words()), BEFORE);
  }

  private static void assertBroken(Entry entry, Hash before) {
    assertInstanceOf(LogEntry.Broken.class, FORMAT.read(entry, before));
  }

  private static Words.Said said(Entry entry) {
    return (Words.Said) entry.words();
  }

  @Test
  void whatANewerVersionWroteIsUnknownAndNeverSkipped() {
    Entry entry = FORMAT.write(TAKEN, BEFORE, SALT);
    assertUnknown(changed(entry, "event", new Tree.Str("seat-gilded")));
    assertUnknown(changed(entry, "version", Tree.Num.of(2)));
    assertUnknown(changed(entry, "format", Tree.Num.of(2)));
  }

  private static void assertUnknown(Entry entry) {
    assertInstanceOf(LogEntry.Unknown.class, FORMAT.read(entry, BEFORE));
  }

  @Test
  void whatAnOldVersionWroteIsLiftedStepByStep() {
    // Version -1 called the seat a chair; version 0 had no role.
    LogFormat lifting =
        new LogFormat(
            List.of(
                new Upcast(
                    new EventName("seat-taken", -1),
                    old ->
                        old.without("chair")
                            .with("seat", old.members().getOrDefault("chair", new Tree.Null()))),
                new Upcast(
                    new EventName("seat-taken", 0),
                    old -> old.with("role", Json.tree(new Role.Observer(), TextForm.PLAIN)))));
    Tree.Obj old = new Tree.Obj(Map.of("chair", new Tree.Str("s1"), "name", Tree.Num.of(0)));
    Entry entry =
        changed(
            changed(FORMAT.write(TAKEN, BEFORE, SALT), "data", old), "version", Tree.Num.of(-1));
    LogEntry.Known known = assertInstanceOf(LogEntry.Known.class, lifting.read(entry, BEFORE));
    assertEquals(
        new Event.SeatTaken(new SeatId("s1"), new Role.Observer(), Text.of("Aigerim"), null),
        known.recorded().event());
    assertInstanceOf(LogEntry.Unknown.class, FORMAT.read(entry, BEFORE));
  }

  private static Entry changed(Entry entry, String name, Tree value) {
    Tree.Obj fixed = (Tree.Obj) Json.read(entry.fixed());
    return new Entry(entry.seq(), Json.canonical(fixed.with(name, value)), entry.words());
  }

  private static Tree without(String name, Entry entry) {
    return ((Tree.Obj) Json.read(entry.fixed())).without(name);
  }

  /** A person's words are nowhere in the part that cannot be blanked. */
  @Test
  void theFixedPartHoldsNoWords() {
    String fixed = new String(FORMAT.write(TAKEN, BEFORE, SALT).fixed(), UTF_8);
    assertFalse(fixed.contains("Aigerim"));
    assertFalse(fixed.contains("d1gest"));
  }
}
