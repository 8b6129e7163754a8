package org.whitecell.session;

import java.time.Instant;
import java.util.List;
import org.whitecell.words.Text;

/** What was said when the session was opened. */
public record Opening(
    Text title, String marking, Naming naming, List<CitationChoice> citations, Instant at) {
  static final Opening NOT_YET = new Opening(Text.NONE, "", Naming.NAMES, List.of(), Instant.EPOCH);

  Opening with(String nextMarking) {
    return new Opening(title, nextMarking, naming, citations, at);
  }
}
