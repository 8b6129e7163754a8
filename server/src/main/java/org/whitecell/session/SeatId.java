package org.whitecell.session;

/** Names a seat within its session. */
public record SeatId(String value) {}
