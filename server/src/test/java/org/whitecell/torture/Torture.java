package org.whitecell.torture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.whitecell.Launch;
import org.whitecell.ServerProcess;
import org.whitecell.store.CuttingProxy;
import org.whitecell.store.ExternalServer;
import org.whitecell.store.mongo.MongoAddress;
import org.whitecell.torture.Ground.Kind;

/** Puts a server through the scenarios, and says what held: see {@code scripts/torture}. */
public final class Torture {

  private static final int MIN_POWER_CUTS = 20;
  private static final int KILLS_A_POWER_CUT = 4;

  private final Options options;
  private final Launch launch;
  private int failed;

  private Torture(Options options, Launch launch) {
    this.options = options;
    this.launch = launch;
  }

  /**
   * What is asked for.
   *
   * @param program the external store's, if it can be had
   * @param chosen names of scenarios; all, if empty
   */
  private record Options(
      Path folder,
      Optional<Path> program,
      Set<Kind> grounds,
      List<String> chosen,
      int kills,
      long seed) {

    static Options of(List<String> words) {
      return new Options(
          Path.of(value(words, "--folder").orElseThrow()),
          value(words, "--program").map(Path::of),
          value(words, "--store")
              .<Set<Kind>>map(name -> EnumSet.of(Kind.valueOf(name.toUpperCase(Locale.ROOT))))
              .orElse(EnumSet.allOf(Kind.class)),
          value(words, "--scenarios")
              .map(names -> Arrays.asList(names.split(",")))
              .orElse(List.of()),
          value(words, "--kills").map(Integer::parseInt).orElse(20),
          value(words, "--seed").map(Long::parseLong).orElse(System.nanoTime()));
    }

    private static Optional<String> value(List<String> words, String name) {
      int at = words.indexOf(name);
      return at < 0 ? Optional.empty() : Optional.of(words.get(at + 1));
    }

    List<Scenario> scenarios() {
      List<Scenario> all = new ArrayList<>(Scenario.ALL);
      all.add(Scenario.kills(kills));
      all.add(Scenario.power(Math.max(MIN_POWER_CUTS, kills / KILLS_A_POWER_CUT)));
      return all.stream()
          .filter(scenario -> chosen.isEmpty() || chosen.contains(scenario.name()))
          .toList();
    }
  }

  /** {@code --list} tells the scenarios. */
  public static void main(String[] words) throws Exception {
    if (Arrays.asList(words).contains("--list")) {
      Stream.concat(Scenario.ALL.stream(), Stream.of(Scenario.kills(20), Scenario.power(20)))
          .forEach(s -> System.out.printf("%-18s %s%n", s.name(), s.words()));
      return;
    }
    Options options = Options.of(Arrays.asList(words));
    Launch launch = ServerProcess.taught(Launch.onJars(options.folder), options.folder);
    Torture torture = new Torture(options, launch);
    for (Kind kind : options.grounds) {
      for (Scenario scenario : options.scenarios()) {
        if (scenario.grounds().contains(kind)) {
          torture.run(scenario, kind);
        }
      }
    }
    System.out.println(torture.failed == 0 ? "everything held" : torture.failed + " did not hold");
    System.exit(torture.failed == 0 ? 0 : 1);
  }

  private void run(Scenario scenario, Kind kind) throws Exception {
    String title = scenario.name() + " on the " + kind.name().toLowerCase(Locale.ROOT) + " store";
    if (kind == Kind.EXTERNAL && options.program.isEmpty()) {
      System.out.println(title + ": NOT RUN, for there is no external store here");
      return;
    }
    Path folder = Files.createDirectory(options.folder.resolve(scenario.name() + "-" + kind));
    Instant begin = Instant.now();
    try {
      Trial.Tally tally = run(scenario, kind, folder);
      System.out.printf(
          Locale.ROOT,
          "%s: held; %d times ended, %d sessions, %d commands acknowledged, %d events, %.0f s%n",
          title,
          tally.kills(),
          tally.sessions(),
          tally.acknowledged(),
          tally.events(),
          Duration.between(begin, Instant.now()).toMillis() / 1000.0);
      delete(folder);
    } catch (Exception | AssertionError e) {
      failed++;
      System.out.println(title + ": FAILED with --seed " + options.seed + "; see " + folder);
      try (PrintWriter out =
          new PrintWriter(Files.newBufferedWriter(folder.resolve("failure"), UTF_8))) {
        e.printStackTrace(out);
      }
      e.printStackTrace(System.out);
    }
  }

  private Trial.Tally run(Scenario scenario, Kind kind, Path folder) throws Exception {
    Random random = new Random(options.seed);
    if (kind == Kind.EMBEDDED) {
      return run(scenario, new Trial(folder, new Ground.Embedded(), launch, random));
    }
    try (Daemon daemon = new Daemon(options.program.orElseThrow(), folder.resolve("store"))) {
      MongoAddress address =
          MongoAddress.of(
              "mongodb://" + daemon.hostAndPort() + "/torture" + ExternalServer.OPTIONS);
      try (CuttingProxy proxy = new CuttingProxy(address)) {
        Ground ground = new Ground.External(address, Optional.of(proxy), Optional.of(daemon));
        return run(scenario, new Trial(folder, ground, launch, random));
      }
    }
  }

  private static Trial.Tally run(Scenario scenario, Trial trial) throws Exception {
    try (trial) {
      scenario.course().run(trial);
      return trial.tally();
    }
  }

  private static void delete(Path folder) throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
