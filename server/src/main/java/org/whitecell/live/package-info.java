/**
 * A running session: queue, decide, append, evolve, project, encode, send. What is shown is stored
 * first; there is one order, and one thread at a time in a room.
 */
@NullMarked
package org.whitecell.live;

import org.jspecify.annotations.NullMarked;
