package org.whitecell.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.whitecell.store.embedded.EmbeddedStore;

/**
 * Measures how long it takes to read a session's whole log from a freshly opened embedded store
 * that holds many other sessions. Every event is a group of its own, as at human pace.
 *
 * <p>Ends with status 1 when the median reading took half a second or more.
 */
public final class OpeningBench {

  private static final int EVENTS = 10_000;
  private static final int OTHERS = 20;
  private static final int EVENTS_OF_OTHERS = 10_000;
  private static final int READINGS = 7;
  private static final long LIMIT_MILLIS = 500;

  private OpeningBench() {}

  /** Writes and reads in the folder given, which is made for it and removed. */
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
    long begin = System.nanoTime();
    try (Store store = EmbeddedStore.open(folder);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> writers = new ArrayList<>();
      writers.add(threads.submit(() -> write(store.log(), "measured", EVENTS)));
      for (int i = 0; i < OTHERS; i++) {
        String session = "other-" + i;
        writers.add(threads.submit(() -> write(store.log(), session, EVENTS_OF_OTHERS)));
      }
      for (Future<?> writer : writers) {
        writer.get();
      }
    }
    long events = EVENTS + (long) OTHERS * EVENTS_OF_OTHERS;
    long millis = millisSince(begin);
    System.out.printf(
        "written: %,d events of %d sessions, one a group, in %.1f s (%,d a second); %,d MB%n",
        events, OTHERS + 1, millis / 1000.0, events * 1000 / millis, size(folder) >> 20);
  }

  private static void write(LogStore log, String session, int events) {
    Tail tail = Tail.EMPTY;
    for (int i = 0; i < events; i++) {
      Entry entry = entry(tail);
      tail = Logs.append(log, Group.after(tail, session, "writer", List.of(entry)));
    }
  }

  /** An entry of the size of an annotation with a comment: some 400 bytes fixed, 300 of words. */
  private static Entry entry(Tail tail) {
    String fixed =
        "{\"before\":\"%s\",\"seq\":%d,\"type\":\"annotation.made\",\"fill\":\"%s\"}"
            .formatted(tail.lastEntry().hex(), tail.seq() + 1, "f".repeat(280));
    return new Entry(
        tail.seq() + 1,
        fixed.getBytes(UTF_8),
        new Words.Said(new byte[Words.Said.SALT_BYTES], "word ".repeat(60).getBytes(UTF_8)));
  }

  private static long measure(Path folder) {
    long[] millis = new long[READINGS];
    for (int i = 0; i < READINGS; i++) {
      long begin = System.nanoTime();
      try (Store store = EmbeddedStore.open(folder)) {
        long opened = millisSince(begin);
        begin = System.nanoTime();
        long processor = processorMillis();
        AtomicLong events = new AtomicLong();
        Reading reading =
            store.log().read("measured", 1, group -> events.addAndGet(group.entries().size()));
        millis[i] = millisSince(begin);
        if (!(reading instanceof Reading.Whole) || events.get() != EVENTS) {
          throw new IllegalStateException("the log was not read whole: " + reading);
        }
        System.out.printf(
            "reading %d: %,d events in %d ms, %d ms of processor time (the store opened in %d ms)%n",
            i + 1, events.get(), millis[i], processorMillis() - processor, opened);
      }
    }
    long[] sorted = Arrays.stream(millis).sorted().toArray();
    long median = sorted[READINGS / 2];
    System.out.printf(
        "median %d ms, slowest %d ms, limit %d ms%n", median, sorted[READINGS - 1], LIMIT_MILLIS);
    return median;
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
