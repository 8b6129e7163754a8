/** Typed messages to and from the client, and their JSON. */
@NullMarked
package org.whitecell.wire;

import org.jspecify.annotations.NullMarked;
