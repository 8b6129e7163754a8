/** The one door to JSON: values of our own records in, bytes out, and strictly back. */
@NullMarked
package org.whitecell.json;

import org.jspecify.annotations.NullMarked;
