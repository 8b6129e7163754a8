package org.whitecell.annotation;

/** Names an annotation within its session. */
public record AnnotationId(String value) {}
