package org.whitecell.live;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whitecell.session.DraftId;
import org.whitecell.session.State;
import org.whitecell.store.Tail;

/**
 * A session as its log has it.
 *
 * @param fault why nothing may be appended, in words; null for a log that is whole
 * @param submitted the drafts that became moves
 */
record Loaded(State state, Tail tail, @Nullable String fault, Set<DraftId> submitted) {}
