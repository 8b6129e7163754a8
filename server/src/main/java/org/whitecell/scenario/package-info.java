/**
 * What a game is made of: actors, indicators, actions, turns, injects and the sources they come
 * from. Pure data with look-ups; how it is read from a file is the matter of {@code formats}.
 */
@NullMarked
package org.whitecell.scenario;

import org.jspecify.annotations.NullMarked;
