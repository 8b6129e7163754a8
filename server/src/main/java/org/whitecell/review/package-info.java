/** What is read out of a log when it is over: its timeline, its people, and what rests on what. */
@NullMarked
package org.whitecell.review;

import org.jspecify.annotations.NullMarked;
