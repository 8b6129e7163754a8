/**
 * The rules of a session, pure: a command is decided against the state and gives events or a
 * refusal; the state is the fold of its events.
 */
@NullMarked
package org.whitecell.session;

import org.jspecify.annotations.NullMarked;
