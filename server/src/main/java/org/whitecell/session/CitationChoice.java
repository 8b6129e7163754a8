package org.whitecell.session;

import org.jspecify.annotations.Nullable;
import org.whitecell.document.Passage;

/**
 * Where one of the scenario's citations stands on the session's text, as confirmed at opening.
 *
 * @param source what of the scenario cites, by its {@link org.whitecell.scenario.Citing#key}
 * @param passage the place in the session's revision, or null: then it is shown as the scenario's
 *     own source
 */
public record CitationChoice(String source, @Nullable Passage passage) {}
