package org.whitecell.annotation;

/** Names a reply within its session. */
public record ReplyId(String value) {}
