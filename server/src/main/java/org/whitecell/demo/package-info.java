/** Something to see at once: sessions that are played through the same doors as people's. */
@NullMarked
package org.whitecell.demo;

import org.jspecify.annotations.NullMarked;
