package org.whitecell.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whitecell.formats.LogEntry;
import org.whitecell.formats.LogFormat;
import org.whitecell.scenario.SmallScenario;
import org.whitecell.session.Played;
import org.whitecell.session.Recorded;
import org.whitecell.session.SessionId;
import org.whitecell.session.Setting;
import org.whitecell.store.Entry;
import org.whitecell.store.Group;
import org.whitecell.store.Hash;
import org.whitecell.store.LogStore;
import org.whitecell.store.Logs;
import org.whitecell.store.Reading;
import org.whitecell.store.Store;
import org.whitecell.store.Tail;
import org.whitecell.store.embedded.EmbeddedStore;

/**
 * Measures how long a person waits for a session to open from a freshly opened embedded store that
 * holds many other sessions: reading its log, decoding and checking every entry, and folding them
 * into a state. Every event is a group of its own, as at human pace.
 *
 * <p>Ends with status 1 when the median opening took half a second or more.
 */
public final class OpeningBench {

  private static final int EVENTS = 10_000;
  private static final int OTHERS = 20;
  private static final int ROUNDS = 9;
  private static final long LIMIT_MILLIS = 500;
  private static final SessionId MEASURED = new SessionId("measured");
  private static final Setting SETTING = new Setting(SmallScenario.scenario(), Played.TEXT);

  /** How far a session is opened; each holds the one before. */
  private enum Depth {
    READ,
    DECODED,
    OPENED
  }

  private record Cost(long millis, long processor) {}

  private OpeningBench() {}

  /** Writes and reads in a new folder in the one given, and removes it. */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory(Path.of(args[0]), "opening");
    try {
      fill(folder);
      System.exit(measure(folder) < LIMIT_MILLIS ? 0 : 1);
    } finally {
      remove(folder);
    }
  }

  private static void fill(Path folder) throws Exception {
    List<Entry> entries = entries();
    long begin = System.nanoTime();
    try (Store store = EmbeddedStore.open(folder);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> writers = new ArrayList<>();
      writers.add(threads.submit(() -> write(store.log(), MEASURED.value(), entries)));
      for (int i = 0; i < OTHERS; i++) {
        String session = "other-" + i;
        writers.add(threads.submit(() -> write(store.log(), session, entries)));
      }
      for (Future<?> writer : writers) {
        writer.get();
      }
    }
    long events = EVENTS * (OTHERS + 1L);
    long millis = millisSince(begin);
    System.out.printf(
        "written: %,d events of %d sessions, one a group, in %.1f s (%,d a second); %,d MB%n",
        events, OTHERS + 1, millis / 1000.0, events * 1000 / millis, size(folder) >> 20);
  }

  private static List<Entry> entries() {
    List<Recorded> played = LongPlay.of(EVENTS);
    Map<String, Long> kinds =
        played.stream()
            .collect(
                Collectors.groupingBy(
                    recorded -> recorded.event().getClass().getSimpleName(),
                    TreeMap::new,
                    Collectors.counting()));
    LogFormat format = new LogFormat();
    Randomness randomness = new Randomness.Secure();
    List<Entry> entries = new ArrayList<>();
    Hash before = Hash.NONE;
    for (Recorded recorded : played) {
      Entry entry = format.write(recorded, before, randomness.salt());
      entries.add(entry);
      before = entry.hash();
    }
    System.out.printf(
        "a session: %s; %,d bytes an event%n",
        kinds, entries.stream().mapToInt(Entry::size).sum() / EVENTS);
    return entries;
  }

  private static void write(LogStore log, String session, List<Entry> entries) {
    Tail tail = Tail.EMPTY;
    for (Entry entry : entries) {
      tail = Logs.append(log, Group.after(tail, session, "writer", List.of(entry)));
    }
  }

  /** The median of whole openings. */
  private static long measure(Path folder) {
    long median = 0;
    for (Depth depth : Depth.values()) {
      Cost[] costs = new Cost[ROUNDS];
      for (int i = 0; i < ROUNDS; i++) {
        try (Store store = EmbeddedStore.open(folder)) {
          costs[i] = cost(store.log(), depth);
        }
      }
      long[] millis = Arrays.stream(costs).mapToLong(Cost::millis).sorted().toArray();
      long[] processor = Arrays.stream(costs).mapToLong(Cost::processor).sorted().toArray();
      median = millis[ROUNDS / 2];
      System.out.printf(
          "%-8s median %d ms, fastest %d ms, slowest %d ms; processor time %d ms%n",
          depth.name().toLowerCase(java.util.Locale.ROOT),
          median,
          millis[0],
          millis[ROUNDS - 1],
          processor[ROUNDS / 2]);
    }
    System.out.printf("limit for the whole: %d ms%n", LIMIT_MILLIS);
    return median;
  }

  private static Cost cost(LogStore log, Depth depth) {
    long begin = System.nanoTime();
    long processor = processorMillis();
    long events =
        switch (depth) {
          case READ -> read(log);
          case DECODED -> decode(log);
          case OPENED -> open(log);
        };
    Cost cost = new Cost(millisSince(begin), processorMillis() - processor);
    if (events != EVENTS) {
      throw new IllegalStateException("of the log only " + events + " events were read");
    }
    return cost;
  }

  private static long read(LogStore log) {
    Reading reading = log.read(MEASURED.value(), 1, _ -> {});
    return reading.tail().seq();
  }

  private static long decode(LogStore log) {
    LogFormat format = new LogFormat();
    Hash[] before = {Hash.NONE};
    long[] known = {0};
    log.read(
        MEASURED.value(),
        1,
        group -> {
          for (Entry entry : group.entries()) {
            known[0] += format.read(entry, before[0]) instanceof LogEntry.Known ? 1 : 0;
            before[0] = entry.hash();
          }
        });
    return known[0];
  }

  private static long open(LogStore log) {
    Loader loader = new Loader(log, new LogFormat(), (_, _) -> Optional.of(SETTING));
    return loader.load(MEASURED).orElseThrow().state().seq();
  }

  /** What the process has used of the processor: on a busy machine, less than what passed. */
  private static long processorMillis() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
  }

  private static long millisSince(long begin) {
    return (System.nanoTime() - begin) / 1_000_000;
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }
}
