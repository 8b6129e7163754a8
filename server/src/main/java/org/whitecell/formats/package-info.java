/**
 * What is read and written as files: texts and Markdown, scenarios in YAML, the seeds that a fresh
 * server offers, logs.
 */
@NullMarked
package org.whitecell.formats;

import org.jspecify.annotations.NullMarked;
