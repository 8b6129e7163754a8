/** The store in a MongoDB database: the one room that knows MongoDB. */
@NullMarked
package org.whitecell.store.mongo;

import org.jspecify.annotations.NullMarked;
