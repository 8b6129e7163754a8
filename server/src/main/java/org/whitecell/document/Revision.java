package org.whitecell.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One immutable version of a document. The text is canonical: its blocks joined by one line feed,
 * Unicode NFC as imported, and every offset counts its code points. A revision is named by its
 * content (title, attribution, text, structure); what was cut on the way is told, not named.
 *
 * @param attribution who is to be named for the text, and where it came out; may be empty
 * @param content the text, addressed by code points
 * @param blocks headings and numbered paragraphs in order, covering the text
 * @param cuts what was left out at import, in the order of the text
 * @param language BCP 47 tag; no part of the content, so of the name neither; null where nobody
 *     said
 */
public record Revision(
    RevisionId id,
    DocumentId documentId,
    String title,
    String attribution,
    CodePoints content,
    List<Block> blocks,
    List<Cut> cuts,
    @Nullable String language) {

  public Revision {
    Objects.requireNonNull(id);
    Objects.requireNonNull(documentId);
    Objects.requireNonNull(title);
    Objects.requireNonNull(attribution);
    blocks = List.copyOf(blocks);
    cuts = List.copyOf(cuts);
    requireCover(content, blocks);
  }

  /** A revision of the given text. */
  public static Revision of(
      RevisionId id,
      DocumentId documentId,
      String title,
      String attribution,
      String text,
      List<Block> blocks,
      List<Cut> cuts) {
    return new Revision(
        id, documentId, title, attribution, CodePoints.of(text), blocks, cuts, null);
  }

  public Revision in(@Nullable String tag) {
    return new Revision(id, documentId, title, attribution, content, blocks, cuts, tag);
  }

  /** A revision of plain paragraphs only. */
  public static Revision ofParagraphs(
      RevisionId id, DocumentId documentId, String title, List<String> paragraphs) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String words : paragraphs) {
      int end = at + CodePoints.count(words);
      blocks.add(Paragraph.plain(blocks.size() + 1, at, end));
      at = end + 1;
    }
    return of(id, documentId, title, "", String.join("\n", paragraphs), blocks, List.of());
  }

  /** The canonical plain text. */
  public String text() {
    return content.toString();
  }

  /** Its length in code points. */
  public int length() {
    return content.length();
  }

  /** The text from {@code start} (inclusive) to {@code end} (exclusive), in code points. */
  public String slice(int start, int end) {
    return content.slice(start, end);
  }

  /** The words of one block. */
  public String slice(Block block) {
    return content.slice(block.start(), block.end());
  }

  /**
   * The passage from {@code start} (inclusive) to {@code end} (exclusive), with quote and context.
   *
   * @throws IndexOutOfBoundsException if they do not lie in the text in this order
   */
  public Passage passage(int start, int end) {
    return Passages.of(content, start, end);
  }

  /** The passage that is the whole of one block. */
  public Passage passage(Block block) {
    return passage(block.start(), block.end());
  }

  /** The block in which the code point at {@code offset} lies; nothing between blocks. */
  public Optional<Block> blockAt(int offset) {
    int low = 0;
    int high = blocks.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Block block = blocks.get(middle);
      if (offset < block.start()) {
        high = middle - 1;
      } else if (offset >= block.end()) {
        low = middle + 1;
      } else {
        return Optional.of(block);
      }
    }
    return Optional.empty();
  }

  /** The numbered paragraph at {@code offset}; nothing in a heading or between blocks. */
  public Optional<Paragraph> paragraphAt(int offset) {
    return blockAt(offset)
        .flatMap(b -> b instanceof Paragraph p ? Optional.of(p) : Optional.empty());
  }

  /** The paragraph with this number. */
  public Optional<Paragraph> paragraph(int number) {
    return paragraphs().stream().filter(p -> p.number() == number).findFirst();
  }

  /** All numbered paragraphs, in order. */
  public List<Paragraph> paragraphs() {
    return blocks.stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast).toList();
  }

  private static void requireCover(CodePoints content, List<Block> blocks) {
    int at = 0;
    int number = 0;
    for (Block block : blocks) {
      if (block.start() != at || block.end() <= block.start()) {
        throw new IllegalArgumentException("a block should start at " + at + ": " + block);
      }
      if (block instanceof Paragraph p && p.number() != ++number) {
        throw new IllegalArgumentException("paragraph " + number + " is numbered " + p.number());
      }
      at = block.end() + 1;
    }
    if (content.length() != Math.max(0, at - 1)) {
      throw new IllegalArgumentException("the blocks do not cover the text");
    }
  }
}
