package org.whitecell.live;

import java.time.Instant;

/** What a seat is writing and has not said, as it is kept. */
record Scratch(String text, Instant at) {}
