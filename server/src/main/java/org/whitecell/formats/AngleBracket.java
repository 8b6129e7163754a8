package org.whitecell.formats;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * What follows {@code <} in Markdown: an address between brackets, a tag, a comment, or just the
 * character. It looks no further than a bound, for the parser's own way of looking to the end of
 * the paragraph from every bracket took a minute and a half over 200,000 of them.
 */
final class AngleBracket implements InlineContentParser {
  private static final int LONGEST_TAG = 1_000;
  private static final Pattern ADDRESS =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>]*|[^\\s<>@/]+@[^\\s<>@]+");
  private static final Pattern TAG = Pattern.compile("/?[A-Za-z].*|[!?].*", Pattern.DOTALL);

  /** Makes one for every {@code <}. */
  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('<');
    }

    @Override
    public InlineContentParser create() {
      return new AngleBracket();
    }
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    scanner.next();
    Position after = scanner.position();
    StringBuilder inside = new StringBuilder();
    char quote = 0;
    while (scanner.hasNext() && inside.length() < LONGEST_TAG) {
      char c = scanner.peek();
      scanner.next();
      boolean comment = startsWith(inside, "!--");
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '>' && (!comment || endsWith(inside, "--"))) {
        return parsed(inside.toString(), after, scanner.position());
      } else if (c == '<' && !comment) {
        break;
      } else if ((c == '"' || c == '\'') && !comment && endsWith(inside, "=")) {
        quote = c;
      }
      inside.append(c);
    }
    return ParsedInline.of(new Text("<"), after);
  }

  private static ParsedInline parsed(String inside, Position afterOpening, Position afterClosing) {
    if (ADDRESS.matcher(inside).matches()) {
      return ParsedInline.of(new Text(inside), afterClosing);
    }
    if (TAG.matcher(inside).matches()) {
      HtmlInline html = new HtmlInline();
      html.setLiteral("<" + inside + ">");
      return ParsedInline.of(html, afterClosing);
    }
    return ParsedInline.of(new Text("<"), afterOpening);
  }

  private static boolean startsWith(StringBuilder text, String start) {
    return text.length() >= start.length() && text.substring(0, start.length()).equals(start);
  }

  private static boolean endsWith(StringBuilder text, String end) {
    int at = text.length() - end.length();
    return at >= 0 && text.substring(at).equals(end);
  }
}
