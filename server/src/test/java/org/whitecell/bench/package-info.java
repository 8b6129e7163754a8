/**
 * What {@code scripts/bench} measures. The server under test and what it is held against run in
 * processes of their own; the load comes from this one.
 */
@NullMarked
package org.whitecell.bench;

import org.jspecify.annotations.NullMarked;
