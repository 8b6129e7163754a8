package org.whitecell.torture;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.whitecell.torture.Ground.Kind;

/**
 * One way in which things go wrong.
 *
 * @param name by which it is chosen
 * @param words what happens, for people
 * @param grounds the stores on which it can happen
 */
record Scenario(String name, String words, Set<Kind> grounds, Course course) {

  /** How it goes. */
  @FunctionalInterface
  interface Course {
    void run(Trial trial) throws Exception;
  }

  private static final Set<Kind> EITHER = EnumSet.allOf(Kind.class);
  private static final Set<Kind> EMBEDDED = EnumSet.of(Kind.EMBEDDED);
  private static final Set<Kind> EXTERNAL = EnumSet.of(Kind.EXTERNAL);

  /** All but the kills by number, from the quick to the slow. */
  static final List<Scenario> ALL =
      List.of(
          new Scenario(
              "steps",
              "killed once at each step of an append",
              EITHER,
              trial -> new Kills(trial).runSteps()),
          new Scenario(
              "sync-fails",
              "an I/O error on sync",
              EMBEDDED,
              trial -> new Ending(trial).run("sync-fails")),
          new Scenario(
              "write-fails",
              "no room for a commit that is under way",
              EMBEDDED,
              trial -> new Ending(trial).run("write-fails")),
          new Scenario(
              "interrupt-commit",
              "the thread that commits is interrupted",
              EMBEDDED,
              trial -> new Ending(trial).run("interrupt commit")),
          new Scenario(
              "interrupt-append",
              "the thread that appends is interrupted",
              EITHER,
              trial -> new Going(trial).interrupted()),
          new Scenario(
              "clock",
              "the wall clock jumps by a day, there and back",
              EITHER,
              trial -> new Going(trial).onJumpingClocks()),
          new Scenario(
              "disk-full",
              "the disk fills up, and has room again",
              EMBEDDED,
              trial -> new FullDisk(trial).run()),
          new Scenario(
              "line",
              "the line to the store is cut before and after the reply, late and slow",
              EXTERNAL,
              trial -> new Line(trial).run()),
          new Scenario(
              "store-killed",
              "the store is killed and started again",
              EXTERNAL,
              trial -> new StoreKilled(trial).run()),
          new Scenario(
              "frozen",
              "the active server is frozen until another has taken over, and goes on",
              EXTERNAL,
              trial -> new Frozen(trial).run()));

  /** The server is killed so often. */
  static Scenario kills(int kills) {
    return new Scenario(
        "kills",
        "killed " + kills + " times, at random and at steps of an append",
        EITHER,
        trial -> new Kills(trial).run(kills));
  }

  /** The power fails so often. */
  static Scenario power(int kills) {
    return new Scenario(
        "power",
        "the same, and what was not synced is lost",
        EMBEDDED,
        trial -> {
          trial.losePower();
          new Kills(trial).run(kills);
        });
  }
}
