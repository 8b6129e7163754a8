package org.whitecell.session;

/** Names a draft within its session. */
public record DraftId(String value) {}
