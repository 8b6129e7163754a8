package org.whitecell.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The measured part of a document: what stands between two markers, a section for each work. What
 * is measured again takes the place of what stood there; the rest stays.
 */
final class Report {

  private static final String BEGIN = "<!-- measured: written by scripts/bench -->\n";
  private static final String END = "<!-- end of what is measured -->";
  private static final String HEADING = "### ";

  private final Path file;

  Report(Path file) {
    this.file = file;
  }

  void put(String name, String section) {
    String text = read();
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalStateException(file + " has lost its markers");
    }
    Map<String, String> sections = sections(text.substring(begin + BEGIN.length(), end));
    sections.put(name, section.strip());
    StringBuilder measured = new StringBuilder(text.substring(0, begin)).append(BEGIN);
    sections.forEach((heading, body) ->
        measured
            .append('\n')
            .append(HEADING)
            .append(heading)
            .append("\n\n")
            .append(body)
            .append('\n'));
    write(measured.append('\n').append(text.substring(end)).toString());
  }

  private static Map<String, String> sections(String text) {
    Map<String, String> sections = new LinkedHashMap<>();
    for (String part : text.split("(?m)^" + HEADING, -1)) {
      int line = part.indexOf('\n');
      if (!part.isBlank() && line > 0) {
        sections.put(part.substring(0, line).strip(), part.substring(line).strip());
      }
    }
    return sections;
  }

  private String read() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
