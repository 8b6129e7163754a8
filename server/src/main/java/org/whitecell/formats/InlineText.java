package org.whitecell.formats;

import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.whitecell.document.CanonicalText;

/** The words within a Markdown block: what a reader would see, tags of raw HTML left out. */
final class InlineText {
  private InlineText() {}

  static String of(Node block) {
    StringBuilder out = new StringBuilder();
    boolean broken = false;
    Node node = block.getFirstChild();
    while (node != null && node != block) {
      switch (node) {
        case Text text -> broken = append(out, text.getLiteral(), broken);
        case Code code -> broken = append(out, code.getLiteral(), broken);
        case SoftLineBreak line -> broken = true;
        case HardLineBreak line -> broken = true;
        default -> {}
      }
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
      } else {
        while (node != block && node.getNext() == null) {
          node = node.getParent();
        }
        node = node == block ? block : node.getNext();
      }
    }
    return out.toString();
  }

  private static boolean append(StringBuilder out, String words, boolean broken) {
    if (broken && !out.isEmpty()) {
      out.append(CanonicalText.joiner(out.substring(Math.max(0, out.length() - 2)), words));
    }
    out.append(words);
    return false;
  }
}
