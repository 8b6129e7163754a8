package org.whitecell.formats;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.whitecell.document.CanonicalText;
import org.whitecell.document.Cut;
import org.whitecell.document.Form;
import org.whitecell.document.Omission;
import org.whitecell.document.Paragraph;
import org.whitecell.document.Piece;
import org.whitecell.document.Preview;
import org.whitecell.document.TextRefused;

/**
 * Markdown (CommonMark) as headings, paragraphs, quotations and list items. Of emphasis, links,
 * pictures and code the words stay; raw HTML does not, and blocks of it are recorded as left out. A
 * heading of level 1 that opens the text is its title, and not repeated in it.
 */
final class Markdown {
  private static final Parser PARSER = Parser.builder().build();

  private final List<Piece> pieces = new ArrayList<>();
  private final List<Omission> omissions = new ArrayList<>();
  private final Deque<Container> around = new ArrayDeque<>();
  private String title;

  /** A quotation or list item that is open, and the marker that its first paragraph will take. */
  private static final class Container {
    final Node node;
    String marker;

    Container(Node node, String marker) {
      this.node = node;
      this.marker = marker;
    }
  }

  private Markdown(String title) {
    this.title = title;
  }

  /**
   * @throws TextRefused when it nests deeper than the parser can follow
   */
  static Imported read(String text) throws TextRefused {
    FrontMatter front = FrontMatter.of(text);
    Markdown reading = new Markdown(front.get("title").orElse(""));
    reading.walk(parse(CanonicalText.lines(front.rest())));
    return new Imported(
        reading.title,
        front.get("attribution").orElse(""),
        new Preview(reading.pieces, reading.omissions));
  }

  private static Node parse(String markdown) throws TextRefused {
    try {
      return PARSER.parse(markdown);
    } catch (StackOverflowError e) {
      throw new TextRefused(
          "text-nested",
          "Quotations, lists, emphasis or links lie too deep within each other: bring it as plain"
              + " text.");
    }
  }

  /** Walks without recursion: a hostile text can nest deeper than any stack. */
  private void walk(Node document) {
    Node node = document.getFirstChild();
    while (node != null) {
      Node inner = enter(node);
      if (inner != null) {
        node = inner;
        continue;
      }
      while (node != null && node.getNext() == null) {
        node = node.getParent() == document ? null : node.getParent();
        leave(node);
      }
      node = node == null ? null : node.getNext();
    }
  }

  private void leave(@Nullable Node node) {
    if (!around.isEmpty() && around.peek().node == node) {
      around.pop();
    }
  }

  /** Takes a block in; gives its first child if its children are blocks to be walked. */
  private @Nullable Node enter(Node node) {
    switch (node) {
      case Heading heading -> heading(heading);
      case org.commonmark.node.Paragraph paragraph -> add(InlineText.of(paragraph));
      case FencedCodeBlock code -> add(code.getLiteral());
      case IndentedCodeBlock code -> add(code.getLiteral());
      case HtmlBlock html -> omit(html.getLiteral());
      case BlockQuote quote -> {
        return open(quote, "");
      }
      case ListItem item -> {
        return open(item, marker(item));
      }
      case BulletList list -> {
        return list.getFirstChild();
      }
      case OrderedList list -> {
        return list.getFirstChild();
      }
      default -> {}
    }
    return null;
  }

  private @Nullable Node open(Node container, String marker) {
    Node first = container.getFirstChild();
    if (first != null) {
      around.push(new Container(container, marker));
    }
    return first;
  }

  private static String marker(ListItem item) {
    if (!(item.getParent() instanceof OrderedList list)) {
      return "•";
    }
    int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
    for (Node before = item.getPrevious(); before != null; before = before.getPrevious()) {
      number++;
    }
    return number + (list.getMarkerDelimiter() == null ? "." : list.getMarkerDelimiter());
  }

  private void heading(Heading heading) {
    String words = CanonicalText.line(InlineText.of(heading));
    if (words.isEmpty()) {
      return;
    }
    boolean opensTheText =
        heading.getLevel() == 1 && heading.getPrevious() == null && around.isEmpty();
    if (opensTheText && (title.isEmpty() || title.equals(words))) {
      title = words;
    } else {
      pieces.add(new Piece(new Form.Titled(heading.getLevel()), words));
    }
  }

  private void add(String text) {
    String words = CanonicalText.line(text);
    if (!words.isEmpty()) {
      pieces.add(new Piece(form(), words));
    }
  }

  private Form form() {
    if (around.isEmpty()) {
      return Form.PLAIN;
    }
    Paragraph.Kind kind = Paragraph.Kind.QUOTATION;
    for (Container container : around) {
      if (container.node instanceof ListItem) {
        kind = Paragraph.Kind.LIST_ITEM;
        break;
      }
    }
    Container innermost = around.peek();
    String marker = innermost.marker;
    innermost.marker = "";
    return new Form.Numbered(kind, around.size(), marker);
  }

  private void omit(String html) {
    String words = CanonicalText.line(html);
    omissions.add(new Omission(pieces.size(), 0, words, Cut.What.PARAGRAPH));
  }
}
