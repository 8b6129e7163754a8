package org.whitecell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that cannot start says why and what to do, in one line, and ends with a status. */
final class RefusedStartTest {

  @TempDir Path folder;

  private void assertRefused(String words, String... options) throws Exception {
    Child child = Child.run(folder, Main.class, options);

    assertEquals(1, child.status(), child.complained());
    assertEquals("", child.said());
    assertEquals(1, child.complained().lines().count(), child.complained());
    assertTrue(
        child.complained().matches("(?s)Whitecell did not start: .*" + words + ".*"),
        child.complained());
    assertFalse(child.complained().contains("hush"), child.complained());
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  @Test
  void aFolderThatCannotBeWritten() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    assertRefused("cannot be written: mend", "--data", file.resolve("data").toString());
  }

  @Test
  void aFolderOfSomethingElse() throws Exception {
    Path foreign = Files.createDirectory(folder.resolve("foreign"));
    Files.createFile(foreign.resolve("letter"));
    assertRefused("not Whitecell's data: name", "--data", foreign.toString());
  }

  @Test
  void aFolderInUse() throws Exception {
    RunningServer running = RunningServer.start(List.of("--port", "0", "--data", data()), Map.of());
    try (running) {
      assertRefused("in use by another server: stop", "--port", "0", "--data", data());
    }
  }

  @Test
  void dataOfANewerVersion() throws Exception {
    Path newer = Files.createDirectory(folder.resolve("newer"));
    Files.writeString(newer.resolve("whitecell-data"), "Whitecell data, form 2\n");
    assertRefused("newer version of Whitecell: start", "--data", newer.toString());
  }

  @Test
  void aPortThatIsTakenAndTheDataIsAsIfItHadNotBeenTried() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      assertRefused("is taken: stop", "--port", port, "--data", data());
    }
    try (RunningServer later =
        RunningServer.start(List.of("--port", "0", "--data", data()), Map.of())) {
      assertTrue(later.greeting().contains(later.firstPassword()));
    }
  }

  @Test
  void anAddressThatIsNotOfThisMachine() throws Exception {
    assertRefused(
        "no address of this machine",
        "--host",
        "192.0.2.7",
        "--plain-http",
        "--port",
        "0",
        "--data",
        data());
  }

  @Test
  void aDatabaseThatCannotBeReachedAndItsPasswordStaysUnsaid() throws Exception {
    assertRefused(
        "cannot be reached", "--data", data(), "--mongo", "mongodb://me:hush@127.0.0.1:1/");
    assertRefused(
        "not one of MongoDB", "--data", data(), "--mongo", "mongodb://me:hu/hush@127.0.0.1/");
  }

  @Test
  void filesThatAreNoCertificate() throws Exception {
    String file = Files.writeString(folder.resolve("bad.pem"), "bad").toString();
    assertRefused("no certificate in PEM", "--tls", file, file, "--port", "0", "--data", data());
  }
}
