package org.whitecell.http;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whitecell.sight.Card;
import org.whitecell.sight.Change;
import org.whitecell.wire.ServerMessage;
import org.whitecell.wire.ServerMessage.Welcome.Start;

/** What a window shows: cards, laid and taken as the server says, and how far it has seen. */
public final class ClientView {

  private final Map<Card.Key, Card> cards = new HashMap<>();
  private @Nullable String cursor;

  public void take(ServerMessage message) {
    switch (message) {
      case ServerMessage.Welcome welcome when welcome.start() == Start.SNAPSHOT -> cards.clear();
      case ServerMessage.Snapshot part -> {
        part.cards().forEach(card -> cards.put(card.key(), card));
        cursor = part.cursor();
      }
      case ServerMessage.Changes changes -> {
        changes.changes().forEach(this::take);
        cursor = changes.cursor();
      }
      default -> {}
    }
  }

  private void take(Change change) {
    switch (change) {
      case Change.Put(Card card) -> cards.put(card.key(), card);
      case Change.Take(Card.Key key) -> cards.remove(key);
    }
  }

  public Map<Card.Key, Card> cards() {
    return cards;
  }

  /** Null before the first snapshot was whole. */
  public @Nullable String cursor() {
    return cursor;
  }
}
