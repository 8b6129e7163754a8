/** The whole server, killed in the midst of its work and started again. */
@NullMarked
package org.whitecell.killed;

import org.jspecify.annotations.NullMarked;
