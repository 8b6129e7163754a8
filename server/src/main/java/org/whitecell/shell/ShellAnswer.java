package org.whitecell.shell;

import java.util.List;

/** What a script is told. */
public sealed interface ShellAnswer {

  /** It was done; the lines say what came of it. */
  record Done(List<String> lines) implements ShellAnswer {}

  /** What was asked for comes behind this answer, to the end of what is sent. */
  record Follows() implements ShellAnswer {}

  /** It was not done; the words say why and what to do. */
  record NotDone(String words) implements ShellAnswer {}
}
