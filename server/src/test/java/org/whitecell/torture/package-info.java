/** The whole server under faults: killed in the midst of its work, cut off, frozen, set back. */
@NullMarked
package org.whitecell.torture;

import org.jspecify.annotations.NullMarked;
