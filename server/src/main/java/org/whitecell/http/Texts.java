package org.whitecell.http;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.whitecell.document.Revision;
import org.whitecell.document.RevisionId;
import org.whitecell.formats.RevisionFile;
import org.whitecell.json.Json;

/**
 * The texts of sessions as they go out: encoded and packed once for a whole room that comes in at
 * the same time, and kept while memory lasts. Safe for use by many threads.
 */
final class Texts {

  private final Map<RevisionId, SoftReference<Compact>> known = new ConcurrentHashMap<>();

  Answer answer(Revision revision) {
    SoftReference<Compact> kept = known.get(revision.id());
    Compact text = kept == null ? null : kept.get();
    if (text == null) {
      text = Compact.text(Json.write(RevisionFile.of(revision)));
      known.put(revision.id(), new SoftReference<>(text));
    }
    return Answer.unchanging(text);
  }
}
