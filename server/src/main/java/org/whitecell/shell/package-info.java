/**
 * What the scripts on the server's own machine ask for: of the running server, through a socket in
 * its data folder that only its owner can open, or of the data itself when no server runs.
 */
@NullMarked
package org.whitecell.shell;

import org.jspecify.annotations.NullMarked;
