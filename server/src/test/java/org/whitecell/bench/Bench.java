package org.whitecell.bench;

import java.util.List;
import java.util.function.Consumer;

/**
 * What every work is measured with.
 *
 * @param ground what is played on
 * @param stores those that there are
 * @param say tells whoever waits how far it is
 */
record Bench(Scale scale, Load load, Ground ground, List<Place.Kind> stores, Consumer<String> say) {

  void say(String words) {
    say.accept(words);
  }
}
