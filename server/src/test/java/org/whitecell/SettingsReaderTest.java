package org.whitecell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whitecell.Settings.Occasion;
import org.whitecell.Settings.PlainHttp;
import org.whitecell.Settings.Tls;
import org.whitecell.http.Cidr;
import org.whitecell.http.Listening.MetricsFor;

/** What options and environment mean, and what is said of those that mean nothing. */
final class SettingsReaderTest {

  @TempDir Path folder;

  private static Settings read(String... options) {
    return SettingsReader.read(List.of(options), Map.of());
  }

  private static Settings of(Map<String, String> environment) {
    return SettingsReader.read(List.of(), environment);
  }

  private static String refused(List<String> options, Map<String, String> environment) {
    String words =
        String.valueOf(
            assertThrows(SettingsRefused.class, () -> SettingsReader.read(options, environment))
                .getMessage());
    assertEquals(1, words.lines().count(), words);
    return words;
  }

  private static String refused(String... options) {
    return refused(List.of(options), Map.of());
  }

  @Test
  void whereNothingIsSaidItListensOnThisMachineAlone() {
    Settings settings = read();

    assertEquals("127.0.0.1", settings.host());
    assertEquals(8080, settings.port());
    assertEquals(Path.of("data").toAbsolutePath(), settings.data());
    assertEquals(new Tls.Off(), settings.tls());
    assertEquals(PlainHttp.REFUSED, settings.plainHttp());
    assertEquals(MetricsFor.LOOPBACK, settings.metrics());
    assertEquals(Occasion.USE, settings.occasion());
    assertEquals(Optional.empty(), settings.mongo());
  }

  @Test
  void theEnvironmentSaysTheSameAsTheOptions() throws Exception {
    Path certificate = Files.createFile(folder.resolve("c.pem"));
    Path key = Files.createFile(folder.resolve("k.pem"));
    Map<String, String> environment =
        Map.of(
            "WHITECELL_PORT", "81",
            "WHITECELL_HOST", "0.0.0.0",
            "WHITECELL_DATA", folder.toString(),
            "WHITECELL_MONGO", "mongodb://h/",
            "WHITECELL_PUBLIC_URL", "https://whitecell.example",
            "WHITECELL_TLS", certificate + " " + key,
            "WHITECELL_PROXY", "10.0.0.0/8, ::1",
            "WHITECELL_PLAIN_HTTP", "yes",
            "WHITECELL_METRICS", "everybody",
            "WHITECELL_DEMO", "no");
    Settings said =
        read(
            "--port",
            "81",
            "--host",
            "0.0.0.0",
            "--data",
            folder.toString(),
            "--mongo",
            "mongodb://h/",
            "--public-url",
            "https://whitecell.example",
            "--tls",
            certificate.toString(),
            key.toString(),
            "--proxy",
            "10.0.0.0/8",
            "--proxy",
            "::1",
            "--plain-http",
            "--metrics",
            "everybody");

    assertEquals(said, of(environment));
    assertEquals(List.of(Cidr.parse("10.0.0.0/8"), Cidr.parse("::1")), said.proxies());
    assertEquals(new Tls.SelfSigned(), of(Map.of("WHITECELL_TLS", "self")).tls());
    assertEquals(Occasion.DEMO, of(Map.of("WHITECELL_DEMO", "yes")).occasion());
  }

  @Test
  void anOptionWinsOverTheEnvironment() {
    Map<String, String> environment = Map.of("WHITECELL_PORT", "81", "WHITECELL_TLS", "a b");

    Settings settings = SettingsReader.read(List.of("--port", "82", "--tls", "self"), environment);

    assertEquals(82, settings.port());
    assertEquals(new Tls.SelfSigned(), settings.tls());
  }

  @Test
  void aSecretMayLieInAFileAndIsNeverPrinted() throws Exception {
    Path file = Files.writeString(folder.resolve("uri"), "mongodb://me:hush@h/\n");

    Settings settings = of(Map.of("WHITECELL_MONGO_FILE", file.toString()));

    assertEquals("mongodb://me:hush@h/", settings.mongo().orElseThrow().value());
    assertFalse(settings.toString().contains("hush"), settings.toString());
    assertTrue(
        refused(List.of(), Map.of("WHITECELL_MONGO_FILE", folder + "/none"))
            .contains("WHITECELL_MONGO_FILE"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--mongo=mongodb://me:hush@h/", "mongodb://me:hush@h/", "--mnogo=hush"})
  void aMistakenOptionIsNamedWithoutItsValue(String option) {
    assertFalse(refused(option).contains("hush"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7"})
  void beyondThisMachineTheLineIsPrivateOrSomebodySaidThatItIsNot(String host) {
    String words = refused("--host", host);
    for (String way : List.of("--tls self", "--tls CERT KEY", "--proxy CIDR", "--plain-http")) {
      assertTrue(words.contains(way), words);
    }

    assertEquals(PlainHttp.ACCEPTED, read("--host", host, "--plain-http").plainHttp());
    assertEquals(new Tls.SelfSigned(), read("--host", host, "--tls", "self").tls());
    assertEquals(host, read("--host", host, "--proxy", "10.1.2.3").host());
    assertEquals("::1", read("--host", "::1").host());
  }

  @Test
  void aRoomOfPeopleIsEveryAddressUnderTheSameRule() {
    assertTrue(refused("--lan").contains("--plain-http"), refused("--lan"));

    assertEquals("0.0.0.0", read("--lan", "--plain-http").host());
    assertEquals("0.0.0.0", read("--lan", "--tls", "self").host());
    assertTrue(refused("--lan", "--host", "192.0.2.7", "--plain-http").contains("--lan"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://Whitecell.Example/, https://whitecell.example",
    "https://whitecell.example:443, https://whitecell.example",
    "http://whitecell.example:80, http://whitecell.example",
    "http://whitecell.example:8080, http://whitecell.example:8080"
  })
  void thePublicUrlIsWrittenAsBrowsersWriteIt(String said, String meant) {
    assertEquals(Optional.of(URI.create(meant)), read("--public-url", said).publicUrl());
  }

  @ParameterizedTest
  @CsvSource({
    "--port many, --port",
    "--port 65536, --port",
    "--port -1, --port",
    "--port, --port wants a value",
    "--port --host, --port wants a value",
    "--prot 80, --prot is no option",
    "--public-url whitecell.example, --public-url",
    "--public-url https://h/path, --public-url",
    "--public-url https://h/#x, --public-url",
    "--public-url ftp://h, --public-url",
    "--proxy 10.0.0.0/33, --proxy",
    "--proxy 10.0.0.0/x, --proxy",
    "--proxy proxy.example, --proxy",
    "--metrics nobody, --metrics",
    "--tls one, --tls",
    "--tls /none/c.pem /none/k.pem, /none/c.pem",
    "--host no.such.host.invalid, --host"
  })
  void aMistakeIsOneLineThatNamesTheOption(String options, String named) {
    String words = refused(options.split(" ", -1));
    assertTrue(words.contains(named), words);
  }

  @Test
  void aSwitchInTheEnvironmentIsYesOrNo() {
    assertTrue(
        refused(List.of(), Map.of("WHITECELL_PLAIN_HTTP", "perhaps"))
            .contains("WHITECELL_PLAIN_HTTP"));
  }

  @Test
  void theHelpNamesEveryOptionAndItsVariable() {
    for (String name :
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
            "demo")) {
      assertTrue(SettingsReader.HELP.contains("--" + name), name);
      String variable = "WHITECELL_" + name.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
      assertTrue(SettingsReader.HELP.contains(variable), variable);
    }
  }
}
