/**
 * What the store must do, and nothing of how: the log of each session, keyed records on shelves,
 * and the lease of the one active server. Contents are opaque bytes; what they mean is decided
 * elsewhere.
 */
@NullMarked
package org.whitecell.store;

import org.jspecify.annotations.NullMarked;
