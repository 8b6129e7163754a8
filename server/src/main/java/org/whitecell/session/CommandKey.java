package org.whitecell.session;

/**
 * Makes a command recognisable when it is sent again.
 *
 * @param instance the client instance, random for every page load
 * @param counter 1, 2, 3 … within the instance
 */
public record CommandKey(String instance, long counter) {}
