package org.whitecell.shell;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whitecell.access.Right;
import org.whitecell.document.DocumentId;

/** What a script asks. */
public sealed interface ShellCommand {

  record ListAccounts() implements ShellCommand {}

  record AddAccount(String name, Set<Right> rights) implements ShellCommand {}

  record ResetAccount(String name) implements ShellCommand {}

  record DisableAccount(String name) implements ShellCommand {}

  record EnableAccount(String name) implements ShellCommand {}

  /** Asks for a backup of the whole server. */
  record BackUp() implements ShellCommand {}

  /**
   * Imports a text, whose file comes behind the question.
   *
   * @param fileName tells what it is read as
   * @param title empty for what the file itself says
   * @param attribution empty for what the file itself says
   * @param document the document that gets a new revision, or null for a new one
   */
  record ImportText(
      String fileName, String title, String attribution, @Nullable DocumentId document)
      implements ShellCommand {}
}
