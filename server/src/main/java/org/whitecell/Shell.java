package org.whitecell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whitecell.access.Accounts;
import org.whitecell.access.PasswordHashing;
import org.whitecell.access.Right;
import org.whitecell.document.DocumentId;
import org.whitecell.library.Documents;
import org.whitecell.shell.ShellAnswer;
import org.whitecell.shell.ShellCommand;
import org.whitecell.shell.ShellDesk;
import org.whitecell.shell.ShellSocket;
import org.whitecell.store.Shelf;
import org.whitecell.store.StoreRefused;

/** What {@code scripts/account} and {@code scripts/import} run. */
public final class Shell {

  private static final String HELP =
      """
      scripts/account list
      scripts/account add NAME [administrator] [facilitator] [organizer]
      scripts/account reset NAME       a new one-time password
      scripts/account disable NAME     ends what it is signed in to
      scripts/account enable NAME
      scripts/import FILE [--title TITLE] [--attribution WORDS] [--document ID]

      With --data DIR or --mongo URI as for scripts/run. A running server is asked, else the data.
      """;

  private Shell() {}

  /** The first argument says which script it is. */
  public static void main(String[] arguments) {
    List<String> words = new ArrayList<>(Arrays.asList(arguments));
    if (words.size() < 2 || words.contains("--help")) {
      System.out.print(HELP);
      System.exit(words.contains("--help") ? 0 : 2);
    }
    try {
      List<String> options = takeOptions(words);
      ShellCommand command = command(words);
      switch (ask(SettingsReader.read(options, System.getenv()), command)) {
        case ShellAnswer.Done(var lines) -> lines.forEach(System.out::println);
        case ShellAnswer.NotDone(var why) -> fail(why);
      }
    } catch (SettingsRefused | StoreRefused e) {
      fail(String.valueOf(e.getMessage()));
    }
  }

  private static ShellAnswer ask(Settings settings, ShellCommand command) {
    return ShellSocket.ask(Opened.shellFolder(settings.data()), command)
        .orElseGet(() -> askTheData(settings, command));
  }

  private static ShellAnswer askTheData(Settings settings, ShellCommand command) {
    try (Opened opened = Opened.open(settings)) {
      Clock clock = Clock.systemUTC();
      return new ShellDesk(
              new Accounts(opened.store().shelf(Shelf.Kind.ACCOUNTS), new PasswordHashing(), clock),
              new Documents(
                  opened.store().shelf(Shelf.Kind.REVISIONS),
                  opened.store().shelf(Shelf.Kind.DOCUMENTS),
                  clock))
          .answer(command);
    }
  }

  private static ShellCommand command(List<String> words) {
    String asked = words.get(0) + " " + words.get(1);
    if (words.get(0).equals("import")) {
      return importOf(words);
    }
    if (asked.equals("account list")) {
      return new ShellCommand.ListAccounts();
    }
    String name = words.size() > 2 ? words.get(2) : "";
    if (name.isBlank()) {
      throw new SettingsRefused("Name the account: scripts/account --help.");
    }
    return switch (asked) {
      case "account add" ->
          new ShellCommand.AddAccount(name, rights(words.subList(3, words.size())));
      case "account reset" -> new ShellCommand.ResetAccount(name);
      case "account disable" -> new ShellCommand.DisableAccount(name);
      case "account enable" -> new ShellCommand.EnableAccount(name);
      default -> throw new SettingsRefused("There is no such thing to do: --help lists what is.");
    };
  }

  private static ShellCommand importOf(List<String> words) {
    Path file = Path.of(words.get(1));
    String document = option(words, "--document");
    try {
      return new ShellCommand.ImportText(
          String.valueOf(file.getFileName()),
          Base64.getEncoder().encodeToString(Files.readAllBytes(file)),
          orEmpty(option(words, "--title")),
          orEmpty(option(words, "--attribution")),
          document == null ? null : new DocumentId(document));
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
    if (at < 0 || at + 1 >= words.size()) {
      return null;
    }
    words.remove(at);
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
