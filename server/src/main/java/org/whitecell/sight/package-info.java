/** What a seat may see of a state and of an event: one pure function, for everything sent. */
@NullMarked
package org.whitecell.sight;

import org.jspecify.annotations.NullMarked;
