package org.whitecell.formats;

/**
 * Something wrong in a file.
 *
 * @param line counted from 1
 * @param path where in the file's structure, such as {@code actions[3].cost}, indices from 0; empty
 *     for the file as a whole
 * @param words what was expected, and what was found
 */
public record Fault(String file, int line, String path, String words) {
  @Override
  public String toString() {
    return file + ":" + line + ": " + (path.isEmpty() ? "" : path + ": ") + words;
  }
}
