/** Marks on a revision, who reads them, and the threads under them. */
@NullMarked
package org.whitecell.annotation;

import org.jspecify.annotations.NullMarked;
