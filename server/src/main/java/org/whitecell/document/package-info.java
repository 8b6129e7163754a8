/**
 * Texts and their immutable revisions: canonical plain text in numbered paragraphs, addressed by
 * Unicode code points. Pure: no clock, no I/O, no JSON.
 */
@NullMarked
package org.whitecell.document;

import org.jspecify.annotations.NullMarked;
