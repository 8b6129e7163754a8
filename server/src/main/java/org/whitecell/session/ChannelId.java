package org.whitecell.session;

/** Names a channel within its session. */
public record ChannelId(String value) {}
