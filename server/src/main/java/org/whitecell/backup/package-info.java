/**
 * A whole server in one file: its keys, and all that its store keeps. The file is a ZIP archive;
 * what the store keeps lies in it as concatenated BSON, one file a collection.
 */
@NullMarked
package org.whitecell.backup;

import org.jspecify.annotations.NullMarked;
