package org.whitecell;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whitecell.backup.Backup;
import org.whitecell.backup.BackupRefused;
import org.whitecell.backup.BackupWriter;
import org.whitecell.shell.ShellAnswer;
import org.whitecell.shell.ShellCommand;
import org.whitecell.shell.ShellSocket;

/** What {@code scripts/backup} does: a file that only its owner can read, found whole, or none. */
record BackupScript(Settings settings, Path file) {

  List<String> run() {
    if (Files.exists(file)) {
      throw new SettingsRefused(file + " is there already: name another file.");
    }
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      try {
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, ownerOnly(fresh));
        write(fresh);
        Backup made = Backup.check(fresh);
        Files.move(fresh, file);
        return List.of(
            "backup     " + file,
            "size       " + Files.size(file) + " bytes, " + made.documents() + " documents",
            "It holds the server's keys and all that was written: keep it as safe as the server.");
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (BackupRefused e) {
      throw new SettingsRefused(
          "The server broke off before the backup was whole: look after its store, and try again.");
    } catch (IOException e) {
      throw new SettingsRefused(
          "The backup cannot be written to " + file + ": is there such a folder, and room in it?");
    }
  }

  private void write(Path fresh) throws IOException {
    try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE);
        OutputStream to = new BufferedOutputStream(Channels.newOutputStream(channel))) {
      @Nullable ShellAnswer answer =
          ShellSocket.fetch(Opened.shellFolder(settings.data()), new ShellCommand.BackUp(), to)
              .orElse(null);
      if (answer instanceof ShellAnswer.NotDone(var why)) {
        throw new SettingsRefused(why);
      }
      if (answer == null) {
        writeFromTheData(to);
      }
      to.flush();
      channel.force(true);
    }
  }

  private void writeFromTheData(OutputStream to) throws IOException {
    try (Opened opened = Opened.existing(settings)) {
      BackupWriter.write(opened.keys(), opened.store(), Clock.systemUTC().instant(), to);
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path near) {
    boolean knowsRights =
        near.getFileSystem().supportedFileAttributeViews().containsAll(Set.of("posix"));
    return knowsRights
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
