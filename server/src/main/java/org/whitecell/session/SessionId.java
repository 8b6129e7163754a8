package org.whitecell.session;

/** Names a session. */
public record SessionId(String value) {}
