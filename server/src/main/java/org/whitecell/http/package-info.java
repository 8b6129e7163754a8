/**
 * What is served over HTTP: one class for each endpoint, the guards before them, problems as RFC
 * 9457, and the client's files.
 */
@NullMarked
package org.whitecell.http;

import org.jspecify.annotations.NullMarked;
