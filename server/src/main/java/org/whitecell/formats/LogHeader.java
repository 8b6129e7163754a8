package org.whitecell.formats;

import java.time.Instant;
import org.whitecell.document.Revision;
import org.whitecell.document.RevisionId;
import org.whitecell.json.Tree;
import org.whitecell.scenario.ScenarioId;
import org.whitecell.session.SessionId;

/**
 * The first line of an exported log.
 *
 * @param whitecellLog the version of the export's own shape
 * @param marking what the session bore when it was exported
 * @param entries how many lines follow
 * @param tail hash of the last entry, in which all before it are caught
 */
public record LogHeader(
    int whitecellLog,
    SessionId session,
    String marking,
    Instant exportedAt,
    long entries,
    String tail,
    Grounds grounds) {

  /** The version that is written today. */
  public static final int VERSION = 2;

  /** What the session was played on. */
  public sealed interface Grounds {
    /**
     * @param scenario its canonical form, of which its id is the hash
     */
    record InFull(Tree.Obj scenario, Revision revision) implements Grounds {}

    /** Whoever reads the log must hold text and scenario himself. */
    record LeftOut(ScenarioId scenario, RevisionId revision) implements Grounds {}
  }
}
