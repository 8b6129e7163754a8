/** One class per endpoint, the socket, and problems as RFC 9457. */
@NullMarked
package org.whitecell.http;

import org.jspecify.annotations.NullMarked;
