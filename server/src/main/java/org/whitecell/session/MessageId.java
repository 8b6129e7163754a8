package org.whitecell.session;

/** Names a message within its session. */
public record MessageId(String value) {}
