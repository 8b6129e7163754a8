package org.whitecell.session;

/** Names an account of the server. */
public record AccountId(String value) {}
