/** A MongoDB server of our own, inside the process and on one file, made safe; and its folder. */
@NullMarked
package org.whitecell.store.embedded;

import org.jspecify.annotations.NullMarked;
