/** Accounts, cookies, tokens and secrets: who somebody is, and what he may do because of it. */
@NullMarked
package org.whitecell.access;

import org.jspecify.annotations.NullMarked;
