package org.whitecell.formats;

/**
 * What a kind of event is called in a log, for good.
 *
 * @param name stable, whatever becomes of the class
 * @param version 1, 2, 3 …; one more each time that its components change
 */
public record EventName(String name, int version) {}
