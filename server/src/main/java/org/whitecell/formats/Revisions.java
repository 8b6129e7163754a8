package org.whitecell.formats;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.whitecell.document.Block;
import org.whitecell.document.CanonicalText;
import org.whitecell.document.CodePoints;
import org.whitecell.document.DocumentId;
import org.whitecell.document.Heading;
import org.whitecell.document.Paragraph;
import org.whitecell.document.Preview;
import org.whitecell.document.Revision;
import org.whitecell.document.RevisionId;
import org.whitecell.document.TextLanguage;
import org.whitecell.document.TextRefused;
import org.whitecell.json.Json;

/**
 * How a preview becomes a revision with a name. The name is the SHA-256 of the canonical JSON of
 * title, attribution, text and blocks: the same content imported again, or elsewhere, is the same
 * revision. The document's id and the cuts are no part of the content.
 */
public final class Revisions {
  /** The longest title and attribution, in code points. */
  public static final int LONGEST_TITLE = 300;

  private Revisions() {}

  /**
   * The revision that a preview comes to; its language is guessed.
   *
   * @throws TextRefused when the title is missing or too long, or the text is empty or too long
   */
  public static Revision make(
      DocumentId documentId, String title, String attribution, Preview preview) throws TextRefused {
    String cleanTitle = bounded(title, "title");
    if (cleanTitle.isEmpty()) {
      throw new TextRefused("title-missing", "Give the text a title.");
    }
    String cleanAttribution = bounded(attribution, "attribution");
    Preview.Body body = preview.body();
    RevisionId id = name(cleanTitle, cleanAttribution, body.text(), body.blocks());
    return Revision.of(
            id, documentId, cleanTitle, cleanAttribution, body.text(), body.blocks(), body.cuts())
        .in(TextLanguage.guess(body.text()));
  }

  /** Whether a revision that came from elsewhere bears the name that its content has. */
  public static boolean isTrulyNamed(Revision revision) {
    return revision
        .id()
        .equals(name(revision.title(), revision.attribution(), revision.text(), revision.blocks()));
  }

  private static RevisionId name(
      String title, String attribution, String text, List<Block> blocks) {
    return new RevisionId(
        ContentHash.of(
            Json.canonical(
                Map.of(
                    "title", title,
                    "attribution", attribution,
                    "text", text,
                    "blocks", blocks.stream().map(Revisions::tree).toList()))));
  }

  private static Map<String, Object> tree(Block block) {
    return switch (block) {
      case Heading(int level, int start, int end) ->
          Map.of("kind", "heading", "level", level, "start", start, "end", end);
      case Paragraph p ->
          Map.of(
              "kind", p.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
              "depth", p.depth(),
              "marker", p.marker(),
              "start", p.start(),
              "end", p.end());
    };
  }

  private static String bounded(String words, String what) throws TextRefused {
    String line = CanonicalText.line(words);
    if (Math.max(CodePoints.count(words), CodePoints.count(line)) > LONGEST_TITLE) {
      throw new TextRefused(
          what + "-too-long", "The " + what + " is longer than 300 characters: shorten it.");
    }
    return line;
  }
}
