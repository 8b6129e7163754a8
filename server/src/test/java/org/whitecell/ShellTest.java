package org.whitecell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts and texts from the shell, while the server runs and while it does not. */
final class ShellTest {

  @TempDir Path folder;
  private List<String> options = List.of();

  @BeforeEach
  void nameTheData() {
    options = List.of("--port", "0", "--data", folder.resolve("data").toString());
  }

  private Child shell(String... words) throws Exception {
    String[] all = List.of(words).toArray(new String[words.length + 2]);
    all[words.length] = "--data";
    all[words.length + 1] = folder.resolve("data").toString();
    return Child.run(folder, Shell.class, all);
  }

  private String done(String... words) throws Exception {
    Child child = shell(words);
    assertEquals(0, child.status(), child.complained());
    assertEquals("", child.complained());
    return child.said();
  }

  private void assertRefused(String part, String... words) throws Exception {
    Child child = shell(words);
    assertEquals(1, child.status(), child.said() + child.complained());
    assertEquals("", child.said());
    assertEquals(1, child.complained().lines().count(), child.complained());
    assertTrue(child.complained().contains(part), child.complained());
  }

  private void assertKeepsAccounts() throws Exception {
    assertTrue(done("account", "add", "Ada", "facilitator", "organizer").contains("password: "));
    assertTrue(done("account", "reset", "ada").contains("password: "));
    assertTrue(done("account", "disable", "Ada").contains("disabled"));
    assertEquals(
        List.of(
            "Ada  (facilitator, organizer)  disabled",
            "admin  (administrator, facilitator, organizer)"),
        done("account", "list").lines().toList());
    assertRefused("already", "account", "add", "ADA");
    assertRefused("no account of that name", "account", "reset", "nobody");
    assertRefused("last administrator", "account", "disable", "admin");
    assertFalse(done("account", "enable", "Ada").contains("disabled"));
  }

  private void assertImports(String name) throws Exception {
    Path file = Files.writeString(folder.resolve(name), "# A title\n\nOne.\n\nTwo.\n");
    String said = done("import", file.toString(), "--attribution", "A. Uthor");
    assertTrue(said.contains("A title") && said.contains("revision"), said);
    Path empty = Files.createFile(folder.resolve("empty-" + name));
    Child child = shell("import", empty.toString());
    assertEquals(1, child.status());
    assertEquals(1, child.complained().lines().count(), child.complained());
  }

  @Test
  void whileTheServerRuns() throws Exception {
    try (RunningServer running = RunningServer.start(options, Map.of())) {
      assertTrue(running.port() > 0);
      assertKeepsAccounts();
      assertImports("one.md");
    }
  }

  @Test
  void whileNoServerRuns() throws Exception {
    RunningServer.start(options, Map.of()).close();
    assertKeepsAccounts();
    assertImports("one.md");
  }

  @Test
  void mistakesAreWords() throws Exception {
    assertRefused("no data", "account", "list");
    assertFalse(Files.exists(folder.resolve("data")), "asking made a folder");
    assertRefused("nothing to do", "account", "remove", "Ada");
    assertRefused("Name the account", "account", "reset");
    assertRefused("too many", "account", "reset", "Ada", "Lovelace");
    assertRefused("is no right", "account", "add", "Ada", "king");
    assertRefused("cannot be read", "import", folder.resolve("none.txt").toString());
    assertRefused("Name one file", "import", "--titel");

    Child without = Child.run(folder, Shell.class, "account");
    assertEquals(2, without.status());
    assertTrue(without.complained().contains("scripts/account list"), without.complained());
  }
}
