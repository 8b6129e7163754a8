package org.whitecell.scenario;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * News that the white cell may bring in.
 *
 * @param to who gets it; empty: everyone
 * @param effects what it does when sent, proposed to the white cell
 * @param when when it is meant to come, in words for the white cell
 * @param cue the same as far as the server can tell, or null where only people can
 */
public record InjectSpec(
    InjectId id,
    String title,
    String text,
    List<ActorId> to,
    List<EffectSpec> effects,
    String when,
    @Nullable Cue cue,
    Source source) {

  public InjectSpec {
    Objects.requireNonNull(id);
    Objects.requireNonNull(title);
    Objects.requireNonNull(text);
    Objects.requireNonNull(when);
    Objects.requireNonNull(source);
    to = List.copyOf(to);
    effects = List.copyOf(effects);
  }
}
