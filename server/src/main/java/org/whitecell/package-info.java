/** Whitecell: seminar wargames played on a document. */
@NullMarked
package org.whitecell;

import org.jspecify.annotations.NullMarked;
