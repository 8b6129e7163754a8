package org.whitecell.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whitecell.scenario.ActionId;
import org.whitecell.words.Text;

/**
 * What a move says.
 *
 * @param action the action of the catalogue, or null for a move in the actor's own words
 * @param title what is done
 * @param effect the effect that is wanted
 * @param reasons at most three
 */
public record MoveContent(
    @Nullable ActionId action,
    Text title,
    Text effect,
    List<Reason> reasons,
    Disclosure disclosure) {
  public MoveContent {
    reasons = List.copyOf(reasons);
  }
}
