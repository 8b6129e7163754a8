package org.whitecell.session;

/** Names an argument within its session. */
public record ArgumentId(String value) {}
