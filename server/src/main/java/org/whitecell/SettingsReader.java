package org.whitecell;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whitecell.Settings.Occasion;
import org.whitecell.Settings.PlainHttp;
import org.whitecell.Settings.Secret;
import org.whitecell.http.Cidr;
import org.whitecell.http.Listening.MetricsFor;

/**
 * Reads options, and the same as {@code WHITECELL_…} in the environment; an option wins. Every
 * mistake is one line that says how to mend it.
 */
final class SettingsReader {

  static final String HELP =
      """
      Starts a Whitecell server.

        --port N            where it listens; 8080 unless said, 0 for any free port
        --host ADDRESS      on which address; 127.0.0.1 unless said, 0.0.0.0 for all
        --lan               on every address of this machine, as --host 0.0.0.0: for a room of people
        --data DIR          where keys and data are kept; ./data unless said
        --mongo URI         keep the data in this MongoDB replica set instead
                            (better as WHITECELL_MONGO or, in a file, WHITECELL_MONGO_FILE)
        --public-url URL    what people type to get here
        --tls CERT KEY      speak TLS with these PEM files
        --tls self          speak TLS with a certificate made here; its fingerprint is printed
        --proxy CIDR        a proxy in front, whose forwarded headers count; may be repeated
                            (where it speaks TLS, say so with --public-url https://…)
        --plain-http        be reached from other machines without TLS all the same
        --metrics WHO       loopback (unless said) or everybody
        --demo              start on a throw-away folder, with sessions to look at

      The same in the environment: WHITECELL_PORT, WHITECELL_HOST, WHITECELL_LAN=yes,
      WHITECELL_DATA, WHITECELL_MONGO, WHITECELL_PUBLIC_URL, WHITECELL_TLS ("CERT KEY" or self), WHITECELL_PROXY (by commas),
      WHITECELL_PLAIN_HTTP=yes, WHITECELL_METRICS, WHITECELL_DEMO=yes.
      """;

  private static final Set<String> FLAGS = Set.of("lan", "plain-http", "demo");
  private static final List<String> NAMES =
      List.of(
          "port",
          "host",
          "lan",
          "data",
          "mongo",
          "public-url",
          "tls",
          "proxy",
          "plain-http",
          "metrics",
          "demo");

  private final Map<String, List<String>> said;

  private SettingsReader(Map<String, List<String>> said) {
    this.said = said;
  }

  /**
   * Reads the settings.
   *
   * @throws SettingsRefused when they do not make sense
   */
  static Settings read(List<String> options, Map<String, String> environment) {
    Map<String, List<String>> said = fromEnvironment(environment);
    said.putAll(fromOptions(options));
    return new SettingsReader(said).settings();
  }

  private Settings settings() {
    Settings settings =
        new Settings(
            host(),
            port(one("port").orElse("8080")),
            Path.of(one("data").orElse("data")).toAbsolutePath().normalize(),
            one("mongo").map(Secret::new),
            one("public-url").map(SettingsReader::publicUrl),
            tls(said.getOrDefault("tls", List.of())),
            said.getOrDefault("proxy", List.of()).stream().map(SettingsReader::proxy).toList(),
            said.containsKey("plain-http") ? PlainHttp.ACCEPTED : PlainHttp.REFUSED,
            metrics(one("metrics").orElse("loopback")),
            said.containsKey("demo") ? Occasion.DEMO : Occasion.USE);
    requireShelter(settings);
    requireNothingKept();
    return settings;
  }

  private String host() {
    if (!said.containsKey("lan")) {
      return one("host").orElse("127.0.0.1");
    }
    if (said.containsKey("host")) {
      throw new SettingsRefused(
          "--lan listens on every address of this machine, --host on one: leave out one of them.");
    }
    return "0.0.0.0";
  }

  private void requireNothingKept() {
    if (said.containsKey("demo") && (said.containsKey("data") || said.containsKey("mongo"))) {
      throw new SettingsRefused(
          "The demo plays in a folder of its own, which goes when it stops: leave out --data and"
              + " --mongo.");
    }
  }

  /** Beyond this machine there is TLS, a proxy that has it, or somebody said that there is none. */
  private static void requireShelter(Settings settings) {
    boolean isSheltered =
        Hosts.isLoopback(settings.host())
            || !(settings.tls() instanceof Settings.Tls.Off)
            || !settings.proxies().isEmpty()
            || settings.plainHttp() == PlainHttp.ACCEPTED;
    if (!isSheltered) {
      throw new SettingsRefused(
          "On "
              + settings.host()
              + " other machines reach this server, and all would read along: add --tls self,"
              + " --tls CERT KEY, --proxy CIDR or, if that is meant, --plain-http.");
    }
  }

  private static Map<String, List<String>> fromOptions(List<String> options) {
    Map<String, List<String>> said = new HashMap<>();
    int at = 0;
    while (at < options.size()) {
      String option = options.get(at++);
      String name = option.startsWith("--") ? option.substring(2) : "";
      if (!NAMES.contains(name)) {
        throw unknown(option);
      }
      List<String> values = said.computeIfAbsent(name, _ -> new ArrayList<>());
      if (!FLAGS.contains(name)) {
        int wanted = name.equals("tls") && !isAt(options, at, "self") ? 2 : 1;
        if (at + wanted > options.size() || options.get(at).startsWith("--")) {
          throw new SettingsRefused(option + " wants a value: --help says which.");
        }
        values.addAll(options.subList(at, at + wanted));
        at += wanted;
      }
    }
    return said;
  }

  /** Names an option without what may stand behind it: that may be a secret. */
  private static SettingsRefused unknown(String option) {
    if (!option.startsWith("--")) {
      return new SettingsRefused("There is a word too many among the options: --help lists them.");
    }
    int sign = option.indexOf('=');
    String name = sign < 0 ? option : option.substring(0, sign);
    return NAMES.contains(name.substring(2))
        ? new SettingsRefused(name + " and its value stand apart, without =: --help says how.")
        : new SettingsRefused(name + " is no option: --help lists them.");
  }

  private static Map<String, List<String>> fromEnvironment(Map<String, String> environment) {
    Map<String, List<String>> said = new HashMap<>();
    for (String name : NAMES) {
      String variable = "WHITECELL_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
      String value = valueOf(variable, environment);
      if (value == null || value.isBlank()) {
        continue;
      }
      if (FLAGS.contains(name)) {
        if (Set.of("yes", "true", "1").contains(value.strip())) {
          said.put(name, List.of());
        } else if (!Set.of("no", "false", "0").contains(value.strip())) {
          throw new SettingsRefused(variable + " is yes or no.");
        }
      } else {
        said.put(name, split(name, value.strip()));
      }
    }
    return said;
  }

  private static List<String> split(String name, String value) {
    return switch (name) {
      case "tls" -> Arrays.asList(value.split("\\s+", -1));
      case "proxy" -> Arrays.asList(value.split("\\s*,\\s*", -1));
      default -> List.of(value);
    };
  }

  private static @Nullable String valueOf(String variable, Map<String, String> environment) {
    String file = environment.get(variable + "_FILE");
    if (file == null) {
      return environment.get(variable);
    }
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException e) {
      throw new SettingsRefused(variable + "_FILE names a file that cannot be read: " + file);
    }
  }

  private Optional<String> one(String name) {
    return Optional.ofNullable(said.get(name)).map(List::getLast);
  }

  private static int port(String text) {
    try {
      int port = Integer.parseInt(text);
      if (port >= 0 && port <= 65_535) {
        return port;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new SettingsRefused("--port is a number from 0 to 65535.");
  }

  private static URI publicUrl(String text) {
    try {
      URI url = new URI(text);
      boolean isGood =
          ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))
              && url.getHost() != null
              && url.getRawUserInfo() == null
              && url.getQuery() == null
              && url.getFragment() == null
              && Set.of("", "/").contains(url.getPath());
      if (isGood) {
        return asBrowsersWriteIt(url);
      }
    } catch (URISyntaxException e) {
      // said below
    }
    throw new SettingsRefused(
        "--public-url is an address without a path, such as https://whitecell.example.");
  }

  /** Browsers write an origin in lower case, and a port only where it is not the usual one. */
  private static URI asBrowsersWriteIt(URI url) {
    String scheme = url.getScheme();
    boolean isUsual = url.getPort() == (scheme.equals("https") ? 443 : 80);
    String port = url.getPort() < 0 || isUsual ? "" : ":" + url.getPort();
    return URI.create(scheme + "://" + url.getHost().toLowerCase(Locale.ROOT) + port);
  }

  private static Settings.Tls tls(List<String> values) {
    if (values.isEmpty()) {
      return new Settings.Tls.Off();
    }
    if (values.equals(List.of("self"))) {
      return new Settings.Tls.SelfSigned();
    }
    if (values.size() != 2) {
      throw new SettingsRefused("--tls wants two files, CERT and KEY, or the word self.");
    }
    return new Settings.Tls.Files(readable(values.get(0)), readable(values.get(1)));
  }

  private static Path readable(String file) {
    Path path = Path.of(file).toAbsolutePath();
    if (!Files.isReadable(path)) {
      throw new SettingsRefused("--tls names a file that cannot be read: " + file);
    }
    return path;
  }

  private static Cidr proxy(String text) {
    try {
      return Cidr.parse(text);
    } catch (IllegalArgumentException e) {
      throw new SettingsRefused("--proxy is an address or a range such as 10.0.0.0/8: " + text);
    }
  }

  private static MetricsFor metrics(String text) {
    return switch (text) {
      case "loopback" -> MetricsFor.LOOPBACK;
      case "everybody" -> MetricsFor.EVERYBODY;
      default -> throw new SettingsRefused("--metrics is loopback or everybody.");
    };
  }

  private static boolean isAt(List<String> options, int at, String word) {
    return at < options.size() && options.get(at).equals(word);
  }
}
