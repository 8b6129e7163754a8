package org.whitecell.http;

/** Answers one kind of request. Called on virtual threads, many at once; may block. */
@FunctionalInterface
public interface Endpoint {
  Answer answer(Call call);
}
