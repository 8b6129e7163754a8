package org.whitecell.sight;

/** One step of a view: a card is laid, over the one with its key if there is one, or taken away. */
public sealed interface Change {
  record Put(Card card) implements Change {}

  record Take(Card.Key key) implements Change {}
}
