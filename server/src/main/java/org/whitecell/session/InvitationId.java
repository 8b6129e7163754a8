package org.whitecell.session;

/** Names an invitation within its session; not its secret. */
public record InvitationId(String value) {}
