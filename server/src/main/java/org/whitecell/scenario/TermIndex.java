package org.whitecell.scenario;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.whitecell.document.CodePoints;
import org.whitecell.document.Paragraph;
import org.whitecell.document.Passage;
import org.whitecell.document.Passages;
import org.whitecell.document.Revision;

/**
 * Looks for terms in the paragraphs of one revision. Terms are whole words, in any case; one that
 * ends in {@code *} is the beginning of a word. A term that stands in few paragraphs says more than
 * one that stands in many.
 */
final class TermIndex {
  private static final int MOST_SUGGESTIONS = 3;

  private final Revision revision;
  private final List<Paragraph> paragraphs;
  private final List<String> words;
  private final List<String> folded;
  private final Map<String, List<Integer>> found = new HashMap<>();

  TermIndex(Revision revision) {
    this.revision = revision;
    this.paragraphs = revision.paragraphs();
    this.words = paragraphs.stream().map(revision::slice).toList();
    this.folded = words.stream().map(TermIndex::fold).toList();
  }

  /** The likeliest places for these terms, best first; none if no term stands anywhere. */
  List<Placement.Suggestion> suggest(List<String> terms) {
    Map<Integer, Double> scores = new HashMap<>();
    for (String term : terms) {
      List<Integer> places = places(term);
      for (int place : places) {
        scores.merge(place, 1.0 / places.size(), Double::sum);
      }
    }
    return scores.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_SUGGESTIONS)
        .map(entry -> suggestion(entry.getKey(), terms))
        .toList();
  }

  private Placement.Suggestion suggestion(int place, List<String> terms) {
    List<String> here = terms.stream().filter(term -> places(term).contains(place)).toList();
    Paragraph paragraph = paragraphs.get(place);
    return new Placement.Suggestion(paragraph.number(), sentence(place, here), here);
  }

  /** The sentence in which most of the terms stand, the first such. */
  private Passage sentence(int place, List<String> terms) {
    String text = words.get(place);
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(text);
    int bestStart = 0;
    int bestEnd = text.length();
    double best = 0;
    int start = sentences.first();
    for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
      String sentence = fold(text.substring(start, end));
      double score = 0;
      for (String term : terms) {
        score += stands(term, sentence) ? 1.0 / places(term).size() : 0;
      }
      if (score > best) {
        best = score;
        bestStart = start;
        bestEnd = start + text.substring(start, end).stripTrailing().length();
      }
      start = end;
    }
    int from = paragraphs.get(place).start() + CodePoints.count(text.substring(0, bestStart));
    int length = CodePoints.count(text.substring(bestStart, bestEnd));
    return revision.passage(from, from + Math.min(length, Passages.LONGEST));
  }

  private List<Integer> places(String term) {
    return found.computeIfAbsent(
        term,
        missing -> {
          List<Integer> places = new ArrayList<>();
          for (int i = 0; i < folded.size(); i++) {
            if (stands(missing, folded.get(i))) {
              places.add(i);
            }
          }
          return places;
        });
  }

  private static boolean stands(String term, String foldedText) {
    boolean open = term.endsWith("*");
    String word = fold(open ? term.substring(0, term.length() - 1) : term);
    for (int at = foldedText.indexOf(word);
        at >= 0 && !word.isEmpty();
        at = foldedText.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(foldedText.codePointBefore(at));
      boolean ends =
          open
              || end == foldedText.length()
              || !Character.isLetterOrDigit(foldedText.codePointAt(end));
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
