package org.whitecell.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.whitecell.json.BadJson;
import org.whitecell.json.Json;
import org.whitecell.json.TextForm;
import org.whitecell.json.Tree;
import org.whitecell.words.Text;

/**
 * The texts of one entry, which lie beside it: the entry has their numbers. A text that was blank
 * already when it was written is null among them.
 */
interface WordList extends TextForm {

  /** Collects what is written. */
  final class Collecting implements WordList {
    private final List<Tree> words = new ArrayList<>();

    @Override
    public Form write(Text text) {
      words.add(
          switch (PLAIN.write(text)) {
            case Form.Said(String said) -> new Tree.Str(said);
            case Form.Blank(), Form.Elsewhere(_) -> new Tree.Null();
          });
      return new Form.Elsewhere(words.size() - 1);
    }

    @Override
    public Text read(Form form) {
      throw new IllegalArgumentException("this list is being written");
    }

    boolean isEmpty() {
      return words.isEmpty();
    }

    byte[] canonical() {
      return Json.canonical(new Tree.Arr(words));
    }
  }

  /** Gives what was kept under a number. */
  record Reading(Function<Integer, Text> at) implements WordList {
    static final Reading BLANKED = new Reading(_ -> Text.BLANKED);

    /**
     * @throws BadJson when these are no words
     */
    static Reading of(byte[] json) {
      Tree tree = Json.read(json);
      Map<Integer, Text> words = new LinkedHashMap<>();
      if (!(tree instanceof Tree.Arr(List<Tree> items))) {
        throw new BadJson("", "a list was expected");
      }
      for (Tree item : items) {
        words.put(words.size(), Json.read(item, Text.class, BLANKABLE));
      }
      return new Reading(index -> {
        Text text = words.get(index);
        if (text == null) {
          throw new IllegalArgumentException("there are no words of this number");
        }
        return text;
      });
    }

    @Override
    public Form write(Text text) {
      throw new IllegalArgumentException("this list is being read");
    }

    @Override
    public Text read(Form form) {
      if (form instanceof Form.Elsewhere(int index)) {
        return at.apply(index);
      }
      throw new IllegalArgumentException("the number of a text was expected");
    }
  }
}
