package org.whitecell.session;

/** Names a move within its session. */
public record MoveId(String value) {}
