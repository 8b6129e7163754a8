package org.whitecell.torture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What is to go wrong in a server, as its torturer says on stdin, one line each; each is confirmed
 * on stdout. It stands in the server's own process, in builds for tests alone.
 *
 * <pre>
 * stop STEP N       stand still at the Nth passing of a step
 * sync-fails        syncing the file fails from now on
 * write-fails       so does writing to it
 * space low|free    whether the disk has room
 * clock DURATION    sets the wall clock so far from the machine's
 * interrupt commit  interrupts the thread that commits
 * interrupt append  interrupts the next thread that appends
 * </pre>
 */
public final class Faults {

  /** What a confirmation, and word of a stop, begins with. */
  static final String SAYS = "torture: ";

  private final PrintStream out;
  private final AtomicInteger appends = new AtomicInteger();
  private @Nullable Step stop;
  private int passings;
  private volatile boolean failsToSync;
  private volatile boolean failsToWrite;
  private volatile boolean lowOnSpace;
  private volatile boolean interruptsAppend;
  private volatile Duration offset = Duration.ZERO;

  private Faults(PrintStream out) {
    this.out = out;
  }

  /** Listens on a stream until it ends. */
  public static Faults of(InputStream in, PrintStream out) {
    Faults faults = new Faults(out);
    Thread.ofPlatform().daemon().name("faults").start(() -> faults.listen(in));
    return faults;
  }

  private void listen(InputStream in) {
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        take(line.split(" ", -1));
        say(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void say(String words) {
    out.println(SAYS + words);
    out.flush();
  }

  private void take(String[] words) {
    switch (words[0]) {
      case "stop" ->
          stopAt(Step.valueOf(words[1].toUpperCase(Locale.ROOT)), Integer.parseInt(words[2]));
      case "sync-fails" -> failsToSync = true;
      case "write-fails" -> failsToWrite = true;
      case "space" -> lowOnSpace = words[1].equals("low");
      case "clock" -> offset = Duration.parse(words[1]);
      case "interrupt" -> {
        if (words[1].equals("append")) {
          interruptsAppend = true;
        } else {
          interruptCommitter();
        }
      }
      default -> throw new IllegalArgumentException("no such fault: " + words[0]);
    }
  }

  private synchronized void stopAt(Step step, int passing) {
    stop = step;
    passings = passing;
  }

  private static void interruptCommitter() {
    Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("store-commit"))
        .forEach(Thread::interrupt);
  }

  /** A step is passed; the thread may never come back. */
  void pass(Step step) {
    boolean stops;
    synchronized (this) {
      stops = step == stop && appends.get() > 0 && --passings <= 0;
      if (stops) {
        stop = null;
      }
    }
    if (stops) {
      say("stopped at " + step.name().toLowerCase(Locale.ROOT));
      while (true) {
        LockSupport.park(this);
      }
    }
  }

  /** An append begins; steps count while one is under way. */
  void appendBegins() {
    appends.incrementAndGet();
    pass(Step.BEFORE_APPEND);
    if (interruptsAppend) {
      interruptsAppend = false;
      Thread.currentThread().interrupt();
    }
  }

  void appendEnds() {
    appends.decrementAndGet();
  }

  void sync() throws IOException {
    if (failsToSync) {
      throw new IOException("Input/output error");
    }
  }

  void write() throws IOException {
    if (failsToWrite) {
      throw new IOException("No space left on device");
    }
  }

  /** The room on the disk, as far as the faults let it be seen. */
  public LongSupplier space(LongSupplier real) {
    return () -> lowOnSpace ? 0 : real.getAsLong();
  }

  /** A wall clock that jumps when it is told to. */
  public Clock clock() {
    return new Clock() {
      @Override
      public Instant instant() {
        return Instant.now().plus(offset);
      }

      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
      }
    };
  }
}
