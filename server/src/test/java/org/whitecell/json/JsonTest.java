package org.whitecell.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whitecell.annotation.AnnotationId;
import org.whitecell.document.Block;
import org.whitecell.document.CodePoints;
import org.whitecell.document.Passage;
import org.whitecell.document.RevisionId;
import org.whitecell.scenario.ActorId;
import org.whitecell.scenario.Degree;
import org.whitecell.scenario.Points;
import org.whitecell.scenario.Scenario;
import org.whitecell.session.AccountId;
import org.whitecell.session.Command;
import org.whitecell.session.Event;
import org.whitecell.session.Evidence;
import org.whitecell.session.Role;
import org.whitecell.session.SeatId;
import org.whitecell.sight.Card;
import org.whitecell.words.Text;

class JsonTest {

  record Everything(
      String words,
      Text text,
      @Nullable Text note,
      int whole,
      boolean yes,
      Points points,
      Instant at,
      Duration lasts,
      Degree degree,
      ActorId actor,
      RevisionId revision,
      Role role,
      List<Evidence> evidence,
      Map<Degree, Points> byDegree,
      Map<ActorId, Integer> byActor,
      Set<ActorId> actors,
      Optional<String> more,
      CodePoints content) {}

  private static final Everything EVERYTHING =
      new Everything(
          "w",
          Text.of("t"),
          null,
          3,
          true,
          new Points(11),
          Instant.parse("2026-01-31T09:30:00.250Z"),
          Duration.ofMillis(90_500),
          Degree.AT_A_COST,
          new ActorId("kz"),
          new RevisionId("ab"),
          new Role.Player(new ActorId("us")),
          List.of(new Evidence.CitedNote(new AnnotationId("n1"), new Passage(1, 3, "ab", "", "c"))),
          Map.of(Degree.FAILS, new Points(-4), Degree.SUCCEEDS, new Points(-1)),
          Map.of(new ActorId("ru"), 1, new ActorId("cn"), 2),
          Set.of(new ActorId("ru"), new ActorId("cn")),
          Optional.empty(),
          CodePoints.of("Ш🛰"));

  private static final String AS_JSON =
      "{'words':'w','text':'t','whole':3,'yes':true,'points':5.5,'at':'2026-01-31T09:30:00.250Z',"
          + "'lasts':90.5,'degree':'at-a-cost','actor':'kz','revision':'ab',"
          + "'role':{'type':'player','actor':'us'},'evidence':[{'type':'cited-note',"
          + "'annotation':'n1','passage':{'start':1,'end':3,'exact':'ab','prefix':'',"
          + "'suffix':'c'}}],'byDegree':{'fails':-2,'succeeds':-0.5},'byActor':{'cn':2,'ru':1},"
          + "'actors':['cn','ru'],'content':'Ш🛰'}";

  @Test
  void everyKindOfValueIsWrittenByItsRule() {
    assertEquals(AS_JSON.replace('\'', '"'), Json.writeString(EVERYTHING));
  }

  @Test
  void whatWasWrittenIsReadBack() {
    assertEquals(EVERYTHING, Json.read(Json.write(EVERYTHING), Everything.class));
  }

  @Property(tries = 500)
  void everyCommandIsReadBack(@ForAll("commands") Command.FromASeat command) {
    assertEquals(command, Json.read(Json.write(command), Command.FromASeat.class));
  }

  @Provide
  Arbitrary<Command.FromASeat> commands() {
    return AnyValue.of(Command.FromASeat.class);
  }

  @Property(tries = 500)
  void everyEventIsReadBack(@ForAll("events") Event event) {
    assertEquals(event, Json.read(Json.write(event), Event.class));
  }

  @Provide
  Arbitrary<Event> events() {
    return AnyValue.of(Event.class);
  }

  @Property(tries = 100)
  void everyScenarioIsReadBack(@ForAll("scenarios") Scenario scenario) {
    assertEquals(scenario, Json.read(Json.write(scenario), Scenario.class));
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return AnyValue.of(Scenario.class);
  }

  /**
   * Whatever is done with it afterwards: a number that is short to write may be long to reckon
   * with.
   */
  @ParameterizedTest
  @ValueSource(strings = {"1e401", "-1e999999999", "1e-401", "1e-999999999", "0e999999999"})
  void aNumberOfTooManyDigitsIsRefusedAsItIsRead(String number) {
    assertThrows(BadJson.class, () -> Json.read(number));
  }

  @Test
  void aCardIsCalledByItsKind() {
    Card card = new Card.GrantCard(new AccountId("a1"));
    assertEquals("{\"type\":\"grant\",\"account\":\"a1\"}", Json.writeString(card));
    assertEquals(card.key().kind(), Names.ofMember(card.getClass()));
  }

  @Test
  void aBlankedTextIsNullAndIsReadOnlyWhereBlanksMayBe() {
    Event event = new Event.SeatRenamed(new SeatId("s"), Text.BLANKED);
    String json = Json.writeString(event);
    assertEquals("{\"type\":\"seat-renamed\",\"seat\":\"s\",\"name\":null}", json);
    assertEquals(event, Json.read(Json.read(json), Event.class, TextForm.BLANKABLE));
    assertEquals("/name", refused(json, Event.class).path());
  }

  @Test
  void anAbsentTextThatMayBeAbsentIsNoBlank() {
    String with = AS_JSON.replace("'text':'t',", "'text':'t','note':null,").replace('\'', '"');
    Everything read = Json.read(Json.read(with), Everything.class, TextForm.BLANKABLE);
    assertEquals(Text.BLANKED, read.note());
    assertEquals(
        EVERYTHING,
        Json.read(Json.read(AS_JSON.replace('\'', '"')), Everything.class, TextForm.BLANKABLE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'words':'w'|'words':null|/words",
        "'words':'w',|``|/words",
        "'words':'w'|'words':7|/words",
        "'words':'w'|'words':'w','words':'w'|/words",
        "'words':'w'|'words':'w','further':1|/further",
        "'text':'t'|'text':0|/text",
        "'whole':3|'whole':3.5|/whole",
        "'whole':3|'whole':3000000000|/whole",
        "'whole':3|'whole':1e999999999|/whole",
        "'whole':3|'whole':1e-999999999|/whole",
        "'whole':3|'whole':'3'|/whole",
        "'yes':true|'yes':1|/yes",
        "'points':5.5|'points':5.25|/points",
        "'points':5.5|'points':1e300|/points",
        "'points':5.5|'points':1e999999999|/points",
        "'lasts':90.5|'lasts':1e300|/lasts",
        "'lasts':90.5|'lasts':1e999999999|/lasts",
        "'lasts':90.5|'lasts':0.0001|/lasts",
        "09:30:00.250Z|09:30:00.2501Z|/at",
        "2026-01-31|tomorrow|/at",
        "'at-a-cost'|'AT_A_COST'|/degree",
        "'actor':'kz'|'actor':{'value':'kz'}|/actor",
        "'type':'player',|``|/role",
        "'type':'player'|'type':'king'|/role/type",
        "'type':'player','actor':'us'|'type':'observer','actor':'us'|/role/actor",
        "'start':1|'start':null|/evidence/0/passage/start",
        "'exact':'ab',|``|/evidence/0/passage/exact",
        "'fails':-2|'worse':-2|/byDegree/worse",
        "['cn','ru']|['cn','cn']|/actors",
        "['cn','ru']|['cn',null]|/actors/1",
        "['cn','ru']|'cn'|/actors",
        "'words':'w'|'words':'\\ud83d'|/words",
      })
  void whatDoesNotFitIsRefusedWithItsPlace(String instead, @Nullable String put, String path) {
    String json = AS_JSON.replace(instead, put == null ? "" : put).replace('\'', '"');
    assertEquals(path, refused(json, Everything.class).path());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"``", "{", "[1,]", "{'a':1}{}", "{'a':NaN}", "{a:1}", "nul", "'\\q'", "// x", "01"})
  void whatIsNoJsonIsRefused(String json) {
    assertThrows(BadJson.class, () -> Json.read(json.replace('\'', '"')));
  }

  @Test
  void whatIsBeyondTheBoundsIsRefused() {
    assertThrows(BadJson.class, () -> Json.read("[".repeat(100_000)));
    assertThrows(BadJson.class, () -> Json.read("9".repeat(10_000)));
    assertThrows(BadJson.class, () -> Json.read("\"" + "x".repeat(Json.MAX_STRING + 1) + "\""));
    assertThrows(BadJson.class, () -> Json.read(new byte[] {'"', (byte) 0xc3, '"'}));
  }

  /** Whatever comes, the answer is a value or BadJson. */
  @Property(tries = 2000)
  void nothingElseIsEverThrown(@ForAll byte[] noise, @ForAll int at, @ForAll char instead) {
    String json = Json.writeString(EVERYTHING);
    int here = Math.floorMod(at, json.length());
    String changed = json.substring(0, here) + instead + json.substring(here + 1);
    for (byte[] bytes : List.of(noise, changed.getBytes(UTF_8))) {
      try {
        Json.read(bytes, Everything.class);
      } catch (BadJson expected) {
        assertFalse(expected.words().isEmpty());
      }
    }
  }

  @Test
  void valuesThatARecordRefusesAreRefusedWithItsWords() {
    BadJson bad = refused("{\"level\":9,\"start\":0,\"end\":1,\"type\":\"heading\"}", Block.class);
    assertEquals("a heading's level is 1 to 6, not 9", bad.words());
  }

  @Test
  void theCanonicalFormDoesNotDependOnTheOrderOfWriting() {
    Map<String, Object> one = new HashMap<>(Map.of("b", 1, "a", "ö"));
    assertArrayEquals("{\"a\":\"ö\",\"b\":1}".getBytes(UTF_8), Json.canonical(one));
    assertArrayEquals(
        Json.canonical(EVERYTHING), Json.canonical(Json.read(Json.writeString(EVERYTHING))));
  }

  @Test
  void equalValuesAreEqualBytes() {
    Set<ActorId> turned = new LinkedHashSet<>(List.of(new ActorId("ru"), new ActorId("cn")));
    Set<ActorId> straight = new LinkedHashSet<>(List.of(new ActorId("cn"), new ActorId("ru")));
    record Held(Set<ActorId> actors) {}
    assertArrayEquals(Json.write(new Held(turned)), Json.write(new Held(straight)));
  }

  private static BadJson refused(String json, Class<?> type) {
    return assertThrows(BadJson.class, () -> Json.read(json, type));
  }
}
