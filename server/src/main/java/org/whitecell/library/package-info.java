/**
 * The documents and scenarios that sessions can be opened on: what is kept, and what is shipped.
 */
@NullMarked
package org.whitecell.library;

import org.jspecify.annotations.NullMarked;
