package org.whitecell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whitecell.access.Accounts;
import org.whitecell.access.PasswordHashing;
import org.whitecell.access.Right;
import org.whitecell.backup.BackupRefused;
import org.whitecell.backup.BackupWriter;
import org.whitecell.document.DocumentId;
import org.whitecell.library.Documents;
import org.whitecell.library.ReadingQueue;
import org.whitecell.shell.ShellAnswer;
import org.whitecell.shell.ShellCommand;
import org.whitecell.shell.ShellDesk;
import org.whitecell.shell.ShellSocket;
import org.whitecell.store.Shelf;
import org.whitecell.store.StoreRefused;
import org.whitecell.store.StoreUnavailable;

/** What {@code scripts/account}, {@code import}, {@code backup} and {@code restore} run. */
public final class Shell {

  private static final String HELP =
      """
      scripts/account list
      scripts/account add NAME [administrator] [facilitator] [organizer]
      scripts/account reset NAME       a new one-time password
      scripts/account disable NAME     ends what it is signed in to
      scripts/account enable NAME
      scripts/import FILE [--title TITLE] [--attribution WORDS] [--document ID]
      scripts/backup FILE              the whole server, its keys too, in one file
      scripts/restore FILE             into a folder, or a database, that has nothing yet

      With --data DIR or --mongo URI as for scripts/run. A running server is asked, else the data.
      The same in the environment: WHITECELL_DATA, WHITECELL_MONGO.
      """;

  private Shell() {}

  /** The first argument says which script it is. */
  public static void main(String[] arguments) {
    List<String> words = new ArrayList<>(Arrays.asList(arguments));
    if (words.contains("--help")) {
      System.out.print(HELP);
      return;
    }
    if (words.size() < 2) {
      System.err.print(HELP);
      System.exit(2);
    }
    try {
      Settings settings = SettingsReader.read(takeOptions(words), System.getenv());
      run(words, settings).forEach(System.out::println);
    } catch (SettingsRefused | StoreRefused | BackupRefused e) {
      fail(String.valueOf(e.getMessage()));
    } catch (StoreUnavailable e) {
      fail("The database does not answer: look after it, and try again.");
    } catch (UncheckedIOException e) {
      fail("A file of the data cannot be read or written: " + e.getCause() + ". Mend its rights.");
    }
  }

  private static List<String> run(List<String> words, Settings settings) {
    return switch (words.getFirst()) {
      case "backup" -> new BackupScript(settings, onlyFile(words)).run();
      case "restore" -> new RestoreScript(settings, onlyFile(words)).run();
      case "import" -> done(ask(settings, importOf(words), file(words)));
      default -> done(ask(settings, command(words), new byte[0]));
    };
  }

  private static List<String> done(ShellAnswer answer) {
    return switch (answer) {
      case ShellAnswer.Done(var lines) -> lines;
      case ShellAnswer.NotDone(var why) -> throw new SettingsRefused(why);
      case ShellAnswer.Follows _ -> List.of();
    };
  }

  private static ShellAnswer ask(Settings settings, ShellCommand command, byte[] file) {
    return ShellSocket.ask(Opened.shellFolder(settings.data()), command, file)
        .orElseGet(() -> askTheData(settings, command, file));
  }

  private static ShellAnswer askTheData(Settings settings, ShellCommand command, byte[] file) {
    try (Opened opened = Opened.existing(settings);
        ReadingQueue reading = new ReadingQueue()) {
      Clock clock = Clock.systemUTC();
      return new ShellDesk(
              new Accounts(opened.store().shelf(Shelf.Kind.ACCOUNTS), new PasswordHashing(), clock),
              new Documents(
                  opened.store().shelf(Shelf.Kind.REVISIONS),
                  opened.store().shelf(Shelf.Kind.DOCUMENTS),
                  clock),
              reading,
              to -> BackupWriter.write(opened.keys(), opened.store(), clock.instant(), to))
          .answer(command, file);
    }
  }

  private static ShellCommand command(List<String> words) {
    List<String> more = words.subList(2, words.size());
    return switch (words.get(1)) {
      case "list" -> {
        requireNoMore(more);
        yield new ShellCommand.ListAccounts();
      }
      case "add" -> new ShellCommand.AddAccount(name(more), rights(more.subList(1, more.size())));
      case "reset" -> new ShellCommand.ResetAccount(onlyName(more));
      case "disable" -> new ShellCommand.DisableAccount(onlyName(more));
      case "enable" -> new ShellCommand.EnableAccount(onlyName(more));
      default ->
          throw new SettingsRefused(words.get(1) + " is nothing to do here: --help lists what is.");
    };
  }

  private static String name(List<String> words) {
    if (words.isEmpty() || words.getFirst().isBlank() || words.getFirst().startsWith("--")) {
      throw new SettingsRefused("Name the account: --help says how.");
    }
    return words.getFirst();
  }

  private static String onlyName(List<String> words) {
    String name = name(words);
    requireNoMore(words.subList(1, words.size()));
    return name;
  }

  private static void requireNoMore(List<String> words) {
    if (!words.isEmpty()) {
      throw new SettingsRefused(
          words.getFirst() + " is a word too many: a name with spaces stands in quotes.");
    }
  }

  private static ShellCommand importOf(List<String> words) {
    @Nullable String title = option(words, "--title");
    @Nullable String attribution = option(words, "--attribution");
    @Nullable String document = option(words, "--document");
    return new ShellCommand.ImportText(
        String.valueOf(onlyFile(words).getFileName()),
        orEmpty(title),
        orEmpty(attribution),
        document == null ? null : new DocumentId(document));
  }

  private static Path onlyFile(List<String> words) {
    if (words.size() < 2 || words.get(1).startsWith("--")) {
      throw new SettingsRefused("Name one file: --help says how.");
    }
    requireNoMore(words.subList(2, words.size()));
    return Path.of(words.get(1)).toAbsolutePath().normalize();
  }

  private static byte[] file(List<String> words) {
    Path file = Path.of(words.get(1));
    try {
      if (Files.size(file) > ReadingQueue.LARGEST) {
        throw new SettingsRefused("The file is too large: at most 50 MB are read.");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new SettingsRefused("The file cannot be read: " + file);
    }
  }

  private static Set<Right> rights(List<String> words) {
    Set<Right> rights = EnumSet.noneOf(Right.class);
    for (String word : words) {
      try {
        rights.add(Right.valueOf(word.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw new SettingsRefused(word + " is no right: administrator, facilitator, organizer.");
      }
    }
    return rights;
  }

  /** Takes the options that say where the data is out of the words. */
  private static List<String> takeOptions(List<String> words) {
    List<String> options = new ArrayList<>();
    for (String name : List.of("--data", "--mongo")) {
      String value = option(words, name);
      if (value != null) {
        options.addAll(List.of(name, value));
      }
    }
    return options;
  }

  private static @Nullable String option(List<String> words, String name) {
    int at = words.indexOf(name);
    if (at < 0) {
      return null;
    }
    words.remove(at);
    if (at >= words.size()) {
      throw new SettingsRefused(name + " wants a value: --help says which.");
    }
    return words.remove(at);
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static void fail(String words) {
    System.err.println(words);
    System.exit(1);
  }
}
