package org.whitecell.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.whitecell.store.WholeFile;

/**
 * The server's own secrets, in files beside its data that only their owner can read; made when
 * first asked for.
 */
public final class Keys {

  private static final int KEY_BYTES = 32;

  private final Path folder;

  /**
   * @param folder made when it is not there
   */
  public Keys(Path folder) {
    this.folder = folder;
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectory(folder, ownerOnly(folder, "rwx------"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What tokens are signed with. */
  public byte[] tokenKey() {
    return Base64.getDecoder().decode(kept("token-key", KEY_BYTES));
  }

  /** What places in logs are sealed with. */
  public byte[] cursorKey() {
    return Base64.getDecoder().decode(kept("cursor-key", KEY_BYTES));
  }

  /** The cookie's name: another one for each folder, since cookies do not tell ports apart. */
  public String cookieName() {
    return "whitecell-" + Secrets.hashed(kept("cookie-name", 16)).substring(0, 10);
  }

  /**
   * What the servers of this folder, one after the other, call themselves. A copy of the folder
   * elsewhere, such as that of a server that stands by, is another installation.
   */
  public String installation() {
    return Secrets.hashed(kept("installation", 16) + " " + place()).substring(0, 10);
  }

  private String place() {
    try {
      return folder.toRealPath() + " " + InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return folder.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file of this name, in this folder. */
  public Path file(String name) {
    return folder.resolve(name);
  }

  /**
   * Every key that there is, by the name of its file. What lies beside them to tell the scripts
   * where the server is, and what was written in part, is none.
   */
  public SortedMap<String, byte[]> all() {
    SortedMap<String, byte[]> all = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = String.valueOf(file.getFileName());
        if (!name.endsWith(".path") && !name.endsWith(".new")) {
          all.put(name, Files.readAllBytes(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  /** Writes a file that only its owner can read, whole or not at all. */
  public void write(String name, byte[] content) {
    try {
      WholeFile.write(folder.resolve(name), content, ownerOnly(folder, "rw-------"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String kept(String name, int bytes) {
    Path file = folder.resolve(name);
    try {
      if (!Files.exists(file)) {
        write(name, Base64.getEncoder().encode(Secrets.bytes(bytes)));
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path near, String rights) {
    boolean knowsRights =
        near.getFileSystem().supportedFileAttributeViews().containsAll(Set.of("posix"));
    return knowsRights
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        }
        : new FileAttribute<?>[0];
  }
}
