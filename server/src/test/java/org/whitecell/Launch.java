package org.whitecell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.spi.ToolProvider;

/**
 * How a JVM is started for a child that lives for seconds: what makes it fast later would only slow
 * it down.
 *
 * @param options of the JVM, the class path among them
 */
public record Launch(List<String> options) {

  private static final List<String> USUAL =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow",
          "-Dlogback.configurationFile=" + Main.class.getResource("/logback.xml"));

  public Launch {
    options = List.copyOf(options);
  }

  /** The one for all children of a run of tests, taught when the first of them is started. */
  public static Launch usual() {
    return Usual.LAUNCH;
  }

  private static final class Usual {
    static final Launch LAUNCH = make();

    private static Launch make() {
      try {
        Path folder = Files.createDirectories(Path.of("target", "children").toAbsolutePath());
        return ServerProcess.taught(onJars(folder), folder);
      } catch (Exception e) {
        throw new IllegalStateException("no child can be started", e);
      }
    }
  }

  /** On jars made of the class path of this JVM, for class data can only be shared from jars. */
  public static Launch onJars(Path folder) throws IOException {
    Set<String> path = new LinkedHashSet<>();
    for (String part : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      // An empty part names no classes, and to the tool that makes jars the root of the disk.
      if (!part.isEmpty()) {
        path.add(Files.isDirectory(Path.of(part)) ? jar(Path.of(part), folder, path.size()) : part);
      }
    }
    return on(String.join(File.pathSeparator, path));
  }

  private static Launch on(String classPath) {
    List<String> options = new ArrayList<>(USUAL);
    options.addAll(List.of("-cp", classPath));
    return new Launch(options);
  }

  private static String jar(Path classes, Path folder, int number) {
    Path jar = folder.resolve("classes-" + number + ".jar");
    ToolProvider tool = ToolProvider.findFirst("jar").orElseThrow();
    PrintStream out = new PrintStream(System.err, true, UTF_8);
    int status =
        tool.run(out, out, "-c", "-0", "-f", jar.toString(), "-C", classes.toString(), ".");
    if (status != 0) {
      throw new AssertionError("no jar could be made of " + classes);
    }
    return jar.toString();
  }

  /** The same, for a child that leaves what it loaded and linked in this file when it ends. */
  Launch learning(Path cache) {
    return with("-XX:AOTCacheOutput=" + cache);
  }

  /** The same, for a child that starts from such a file, or slowly where it does not fit. */
  Launch knowing(Path cache) {
    return with("-XX:AOTCache=" + cache);
  }

  private Launch with(String option) {
    List<String> more = new ArrayList<>(options);
    more.addFirst(option);
    return new Launch(more);
  }

  /** The whole command line. */
  List<String> command(Class<?> program, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add(program.getName());
    command.addAll(arguments);
    return command;
  }
}
