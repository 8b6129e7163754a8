package org.whitecell.live;

import org.whitecell.formats.LogFormat;
import org.whitecell.store.LogStore;
import org.whitecell.store.Shelf;

/**
 * What rooms are made with.
 *
 * @param drafts the shelf {@link Shelf.Kind#DRAFTS}
 * @param pulses the shelf {@link Shelf.Kind#PULSES}
 * @param cursorSecret the installation's, at least 32 bytes
 */
public record Parts(
    LogStore log,
    Shelf drafts,
    Shelf pulses,
    Library library,
    Grantees grantees,
    LogFormat format,
    Timekeeper time,
    Randomness randomness,
    Watcher watcher,
    Meter meter,
    byte[] cursorSecret,
    Bounds bounds) {}
