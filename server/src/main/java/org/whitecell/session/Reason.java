package org.whitecell.session;

import java.util.List;
import org.whitecell.words.Text;

/** Why a move works, with what it rests on. */
public record Reason(Text text, List<Evidence> evidence) {
  public Reason {
    evidence = List.copyOf(evidence);
  }
}
