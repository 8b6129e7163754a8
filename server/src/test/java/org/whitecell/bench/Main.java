package org.whitecell.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.whitecell.store.ExternalServer;

/**
 * {@code scripts/bench}: measures what is named, or everything, and prints it. What is not said to
 * be rough is also written into the document that {@code -Dbench.report} names.
 */
public final class Main {

  private static final Map<String, Work> WORKS = works();
  private static final int BAD_USAGE = 64;

  private Main() {}

  private static Map<String, Work> works() {
    Map<String, Work> works = new LinkedHashMap<>();
    works.put("deliveries", new Deliveries(List.of(Cast.values())));
    works.put("pace", new Pace());
    works.put("reveal", new Reveal());
    works.put("join", new Join());
    works.put("rejoin", new Rejoin());
    works.put("idle", new Idle());
    works.put("slow-reader", new SlowReader());
    works.put("export", new Export());
    return works;
  }

  public static void main(String[] args) {
    List<String> names = new ArrayList<>(List.of(args));
    boolean isRough = names.remove("--quick");
    if (!WORKS.keySet().containsAll(names)) {
      System.err.println("usage: scripts/bench [--quick] [NAME…], of " + WORKS.keySet());
      System.exit(BAD_USAGE);
    }
    WORKS.keySet().retainAll(names.isEmpty() ? List.copyOf(WORKS.keySet()) : names);
    try (Load load = new Load()) {
      Bench bench =
          new Bench(
              isRough ? Scale.QUICK : Scale.WHOLE,
              load,
              Ground.shipped(),
              stores(),
              System.err::println);
      System.out.println(Machine.words());
      WORKS.forEach((name, work) -> {
        String section = section(name, work, bench);
        System.out.println("\n### " + name + "\n\n" + section);
        if (!isRough) {
          new Report(Path.of(System.getProperty("bench.report"))).put(name, section);
        }
      });
    }
    // Whatever a library left running is of no use any more.
    System.exit(0);
  }

  private static List<Place.Kind> stores() {
    return System.getenv(ExternalServer.VARIABLE) == null
        ? List.of(Place.Kind.EMBEDDED)
        : List.of(Place.Kind.values());
  }

  private static String section(String name, Work work, Bench bench) {
    String load = Machine.load();
    long begun = System.nanoTime();
    List<Figure> figures = work.measure(bench);
    StringBuilder section = new StringBuilder();
    section.append(
        String.format(
            Locale.ROOT,
            "`scripts/bench %s`, %s, in %.0f s; load %s before, %s after; %s.%n%n",
            name,
            LocalDate.now(java.time.ZoneOffset.UTC)
                .format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH)),
            (System.nanoTime() - begun) / 1e9,
            load,
            Machine.load(),
            Machine.words()));
    section.append(Figure.HEAD).append('\n');
    figures.forEach(figure -> section.append(figure.row()).append('\n'));
    return section.toString();
  }
}
