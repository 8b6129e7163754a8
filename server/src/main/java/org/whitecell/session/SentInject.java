package org.whitecell.session;

import java.time.Instant;

/** An inject as it was sent. */
public record SentInject(Event.InjectSent sent, int turn, Instant at) {}
