package org.whitecell.formats;

import org.whitecell.document.Preview;

/**
 * A file as it was read, before anybody edits it.
 *
 * @param title what the file itself gives as its title; may be empty
 * @param attribution what the file itself says of its authors; may be empty
 */
public record Imported(String title, String attribution, Preview preview) {}
