package org.whitecell.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.whitecell.access.Account;
import org.whitecell.access.Accounts;
import org.whitecell.access.Refused;
import org.whitecell.access.Secrets;
import org.whitecell.document.DocumentId;
import org.whitecell.document.Revision;
import org.whitecell.document.TextRefused;
import org.whitecell.formats.Imported;
import org.whitecell.formats.Revisions;
import org.whitecell.formats.TextImport;
import org.whitecell.library.Documents;
import org.whitecell.library.ReadingQueue;
import org.whitecell.store.StoreUnavailable;

/** Does what scripts ask. Thread-safe; blocks. */
public final class ShellDesk {

  private final Accounts accounts;
  private final Documents documents;
  private final ReadingQueue reading;
  private final BackingUp backingUp;

  /** Writes a backup of the whole. */
  public interface BackingUp {
    void write(OutputStream to) throws IOException;
  }

  public ShellDesk(
      Accounts accounts, Documents documents, ReadingQueue reading, BackingUp backingUp) {
    this.accounts = accounts;
    this.documents = documents;
    this.reading = reading;
    this.backingUp = backingUp;
  }

  /** Writes what comes behind {@link ShellAnswer.Follows}. */
  void follow(OutputStream to) throws IOException {
    backingUp.write(to);
  }

  /**
   * @param file what comes behind the command, empty where nothing does
   */
  public ShellAnswer answer(ShellCommand command, byte[] file) {
    if (command instanceof ShellCommand.BackUp) {
      return new ShellAnswer.Follows();
    }
    try {
      return new ShellAnswer.Done(lines(command, file));
    } catch (Refused e) {
      return new ShellAnswer.NotDone(e.words());
    } catch (TextRefused e) {
      return new ShellAnswer.NotDone(e.words());
    } catch (StoreUnavailable e) {
      return new ShellAnswer.NotDone("The store does not answer: try again in a moment.");
    }
  }

  private List<String> lines(ShellCommand command, byte[] file) throws TextRefused {
    return switch (command) {
      case ShellCommand.ListAccounts() -> accounts.all().stream().map(ShellDesk::line).toList();
      case ShellCommand.AddAccount(var name, var rights) -> shown(accounts.make(name, rights));
      case ShellCommand.ResetAccount(var name) -> shown(accounts.reset(named(name).id()));
      case ShellCommand.DisableAccount(var name) ->
          List.of(line(accounts.setStanding(named(name).id(), Account.Standing.DISABLED)));
      case ShellCommand.EnableAccount(var name) ->
          List.of(line(accounts.setStanding(named(name).id(), Account.Standing.ENABLED)));
      case ShellCommand.ImportText text -> imported(text, file);
      case ShellCommand.BackUp _ -> List.of();
    };
  }

  private List<String> imported(ShellCommand.ImportText asked, byte[] file) throws TextRefused {
    Imported read =
        reading.inTurn(() -> TextImport.read(file, TextImport.Format.ofFileName(asked.fileName())));
    DocumentId id = asked.document();
    if (id == null) {
      id = new DocumentId(Secrets.id());
    } else if (documents.document(id).isEmpty()) {
      throw new Refused(Refused.Code.NOT_FOUND, "There is no document " + id.value() + ".");
    }
    String title = asked.title().isBlank() ? read.title() : asked.title();
    Revision revision =
        documents.keep(
            Revisions.make(
                id,
                title.isBlank() ? asked.fileName() : title,
                asked.attribution().isBlank() ? read.attribution() : asked.attribution(),
                read.preview()));
    return List.of(
        "title      " + revision.title(),
        "paragraphs " + revision.paragraphs().size(),
        "document   " + revision.documentId().value(),
        "revision   " + revision.id().hash());
  }

  private Account named(String name) {
    return accounts
        .named(name)
        .orElseThrow(
            () -> new Refused(Refused.Code.NOT_FOUND, "There is no account of that name."));
  }

  private static List<String> shown(Accounts.WithOneTimePassword made) {
    return List.of(
        line(made.account()),
        "password: " + made.oneTimePassword(),
        "It is good for one sign-in within a day, which then asks for a new one.");
  }

  private static String line(Account account) {
    String rights =
        account.rights().stream()
            .sorted()
            .map(right -> right.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    return account.name()
        + "  ("
        + (rights.isEmpty() ? "no rights" : rights)
        + ")"
        + (account.isEnabled() ? "" : "  disabled");
  }
}
