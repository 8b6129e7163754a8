/** What people write: names and free text, the only part of the record that can ever be blanked. */
@NullMarked
package org.whitecell.words;

import org.jspecify.annotations.NullMarked;
