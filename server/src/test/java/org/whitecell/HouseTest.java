package org.whitecell;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.function.Predicate.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The house keeps its shape: which room may use which, and what each may know of the world. */
final class HouseTest {

  private static final String HOUSE = "org.whitecell";

  /** From the ground up: a room uses only rooms that stand before it here. */
  private static final List<String> ROOMS =
      List.of(
          "words",
          "document",
          "annotation",
          "scenario",
          "session",
          "sight",
          "review",
          "json",
          "store",
          "formats",
          "wire",
          "live",
          "access",
          "library",
          "backup",
          "shell",
          "http",
          "demo");

  private static final List<String> PURE =
      List.of("words", "document", "annotation", "scenario", "session", "sight", "review");

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(HOUSE);

  private static final List<String> BUILT =
      ROOMS.stream().filter(room -> roomsFound().contains(room)).toList();

  private static final List<String> PURE_BUILT = PURE.stream().filter(BUILT::contains).toList();

  @Test
  void everyRoomHasItsPlaceInTheOrder() {
    Set<String> unplaced = roomsFound();
    unplaced.removeAll(ROOMS);

    assertEquals(Set.of(), unplaced, "rooms that the order in this test does not name");
    assertFalse(PURE_BUILT.isEmpty(), "no room was found at all");
  }

  @ParameterizedTest
  @FieldSource("BUILT")
  void aRoomUsesOnlyRoomsBelowIt(String room) {
    String[] above =
        ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size()).stream()
            .map(HouseTest::packagesOf)
            .toArray(String[]::new);

    noClasses()
        .that()
        .resideInAPackage(packagesOf(room))
        .should()
        .dependOnClassesThat(
            are(resideInAnyPackage(above).or(resideInAPackage(HOUSE)))
                .as("of a room above %s, or of Main and Settings", room))
        .check(CODE);
  }

  @ParameterizedTest
  @FieldSource("PURE_BUILT")
  void aPureRoomKnowsNothingButTheLanguage(String room) {
    String[] known =
        PURE.subList(0, PURE.indexOf(room) + 1).stream()
            .map(HouseTest::packagesOf)
            .toArray(String[]::new);

    classes()
        .that()
        .resideInAPackage(packagesOf(room))
        .should()
        .onlyDependOnClassesThat(
            are(
                resideInAnyPackage(known)
                    .or(
                        resideInAnyPackage(
                            "java.lang..",
                            "java.math..",
                            "java.nio.charset..",
                            "java.security..",
                            "java.text..",
                            "java.time..",
                            "java.util",
                            "java.util.function..",
                            "java.util.regex..",
                            "java.util.stream..",
                            "org.jspecify.annotations..",
                            "org.pcollections.."))))
        .check(CODE);
  }

  @ParameterizedTest
  @FieldSource("PURE_BUILT")
  void aPureRoomHasNoClockNoChanceAndNoWorld(String room) {
    noClasses()
        .that()
        .resideInAPackage(packagesOf(room))
        .should()
        .accessTargetWhere(REACHES_INTO_THE_WORLD)
        .check(CODE);
  }

  @Test
  void onlyTheStoresKnowMongoDb() {
    noClasses()
        .that(
            are(
                resideInAPackage("org.whitecell..")
                    .and(
                        DescribedPredicate.not(
                            resideInAnyPackage(
                                "org.whitecell.store.mongo..", "org.whitecell.store.embedded..")))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.mongodb..", "org.bson..", "de.bwaldvogel..", "org.h2..")
        .check(CODE);
  }

  @Test
  void onlyTheOneDoorKnowsJackson() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.whitecell.json..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml.jackson..", "tools.jackson..")
        .check(CODE);
  }

  /**
   * Vert.x's token API takes and gives its JSON object: the one class that speaks it translates.
   */
  @Test
  void nobodyPassesJsonObjectsAround() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.whitecell.access.Tokens")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.vertx.core.json..")
        .check(CODE);
  }

  @Test
  void onlyTheOuterRoomsKnowVertx() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.whitecell", "org.whitecell.access..", "org.whitecell.http..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.vertx..")
        .check(CODE);
  }

  @Test
  void noRoomLeadsBackToItself() {
    slices().matching("org.whitecell.(*)..").should().beFreeOfCycles().check(CODE);
  }

  private static final DescribedPredicate<JavaAccess<?>> REACHES_INTO_THE_WORLD =
      new DescribedPredicate<>(
          "reads a clock, rolls, makes an id, or touches process and threads") {
        @Override
        public boolean test(JavaAccess<?> access) {
          AccessTarget target = access.getTarget();
          String owner = target.getOwner().getFullName();
          return switch (owner) {
            case "java.lang.System" -> !HARMLESS_OF_SYSTEM.contains(target.getName());
            case "java.lang.Math", "java.lang.StrictMath" -> target.getName().equals("random");
            case "java.util.UUID" -> target.getName().equals("randomUUID");
            default ->
                UNKNOWN_TO_PURE.contains(owner)
                    || (owner.startsWith("java.time.") && target.getName().equals("now"));
          };
        }
      };

  private static final Set<String> HARMLESS_OF_SYSTEM = Set.of("arraycopy", "identityHashCode");

  private static final Set<String> UNKNOWN_TO_PURE =
      Set.of(
          "java.lang.Process",
          "java.lang.ProcessBuilder",
          "java.lang.Runtime",
          "java.lang.Thread",
          "java.security.SecureRandom",
          "java.time.Clock",
          "java.util.Random",
          "java.util.SplittableRandom",
          "java.util.Timer");

  private static Set<String> roomsFound() {
    return CODE.stream()
        .map(JavaClass::getPackageName)
        .filter(not(HOUSE::equals))
        .map(name -> name.substring(HOUSE.length() + 1).split("\\.", -1)[0])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String packagesOf(String room) {
    return HOUSE + "." + room + "..";
  }
}
