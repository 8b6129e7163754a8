package org.whitecell.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.whitecell.live.Meter;
import org.whitecell.store.Append;
import org.whitecell.store.Group;
import org.whitecell.store.LogStore;
import org.whitecell.store.Reading;
import org.whitecell.store.StoreUnavailable;
import org.whitecell.store.Tail;

/**
 * What the server counts of itself, as Prometheus reads it: a handful of numbers, written by hand
 * rather than through a library that would be larger than they are. No label holds anything of a
 * session or a person. Thread-safe.
 */
public final class Metrics implements Meter {

  private static final double[] BOUNDS = {0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5};

  private final LongAdder[] buckets =
      Stream.generate(LongAdder::new).limit(BOUNDS.length + 1L).toArray(LongAdder[]::new);
  private final LongAdder nanos = new LongAdder();
  private final LongAdder events = new LongAdder();
  private final LongAdder doubts = new LongAdder();
  private final LongAdder sockets = new LongAdder();
  private final LongAdder accepted = new LongAdder();
  private final LongAdder refused = new LongAdder();
  private final LongAdder sent = new LongAdder();

  /**
   * @param sessions how many are loaded
   */
  public List<Route> routes(IntSupplier sessions) {
    return List.of(
        Route.get(
            "/metrics",
            Route.Needs.LOOPBACK,
            _ ->
                Answer.of("text/plain; version=0.0.4", text(sessions.getAsInt()).getBytes(UTF_8))));
  }

  @Override
  public void socketOpened() {
    sockets.increment();
  }

  @Override
  public void socketClosed() {
    sockets.decrement();
  }

  @Override
  public void accepted() {
    accepted.increment();
  }

  @Override
  public void refused() {
    refused.increment();
  }

  @Override
  public void sent(int events) {
    sent.add(events);
  }

  /** The same log, and what is appended to it is counted and timed. */
  public LogStore counting(LogStore log) {
    return new LogStore() {
      @Override
      public Append append(Group group) {
        long start = System.nanoTime();
        try {
          Append answer = log.append(group);
          appended(Duration.ofNanos(System.nanoTime() - start), group.entries().size());
          return answer;
        } catch (StoreUnavailable e) {
          doubts.increment();
          throw e;
        }
      }

      @Override
      public Tail tail(String session) {
        return log.tail(session);
      }

      @Override
      public Reading read(String session, long fromSeq, Consumer<Group> reader) {
        return log.read(session, fromSeq, reader);
      }

      @Override
      public void blank(String session, Set<Long> seqs) {
        log.blank(session, seqs);
      }
    };
  }

  private void appended(Duration took, int entries) {
    double seconds = took.toNanos() / 1e9;
    int bucket = 0;
    while (bucket < BOUNDS.length && seconds > BOUNDS[bucket]) {
      bucket++;
    }
    buckets[bucket].increment();
    nanos.add(took.toNanos());
    events.add(entries);
  }

  private String text(int sessions) {
    StringBuilder text = new StringBuilder();
    one(text, "whitecell_sessions_loaded", "gauge", "Sessions in memory.", sessions);
    one(text, "whitecell_sockets_open", "gauge", "Sockets that are open.", sockets.sum());
    String commands = "whitecell_commands_total";
    head(text, commands, "counter", "Commands of people, by how they came out.");
    line(text, commands + "{outcome=\"accepted\"}", accepted.sum());
    line(text, commands + "{outcome=\"refused\"}", refused.sum());
    one(
        text,
        "whitecell_events_sent_total",
        "counter",
        "Events of the groups sent to windows, once for each window.",
        sent.sum());
    one(text, "whitecell_events_stored_total", "counter", "Events made durable.", events.sum());
    one(
        text,
        "whitecell_appends_in_doubt_total",
        "counter",
        "Appends whose outcome had to be asked for again.",
        doubts.sum());
    String name = "whitecell_append_seconds";
    head(text, name, "histogram", "How long an append took until it was durable.");
    long sum = 0;
    for (int i = 0; i < BOUNDS.length; i++) {
      sum += buckets[i].sum();
      line(text, name + "_bucket{le=\"" + BOUNDS[i] + "\"}", sum);
    }
    sum += buckets[BOUNDS.length].sum();
    line(text, name + "_bucket{le=\"+Inf\"}", sum);
    text.append(String.format(Locale.ROOT, "%s_sum %.6f", name, nanos.sum() / 1e9)).append('\n');
    line(text, name + "_count", sum);
    return text.toString();
  }

  private static void one(StringBuilder text, String name, String type, String help, long value) {
    head(text, name, type, help);
    line(text, name, value);
  }

  private static void head(StringBuilder text, String name, String type, String help) {
    text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
  }

  private static void line(StringBuilder text, String name, long value) {
    text.append(name).append(' ').append(value).append('\n');
  }
}
