package org.whitecell.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What is measured on, in a few words. */
final class Machine {

  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private Machine() {}

  static String words() {
    return String.format(
        Locale.ROOT,
        "%d × %s, %d GB; %s %s; JDK %s",
        SYSTEM.getAvailableProcessors(),
        processor(),
        Math.round(SYSTEM.getTotalMemorySize() / 1e9),
        SYSTEM.getName(),
        SYSTEM.getVersion(),
        Runtime.version());
  }

  /** How many processes wanted a processor in the last minute; others' work makes figures wild. */
  static String load() {
    return Samples.text("%.1f", SYSTEM.getSystemLoadAverage());
  }

  private static String processor() {
    if (!Files.isReadable(PROCESSORS)) {
      return SYSTEM.getArch();
    }
    try {
      return Files.readAllLines(PROCESSORS).stream()
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(SYSTEM.getArch());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
