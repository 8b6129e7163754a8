package org.whitecell.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whitecell.annotation.Layer;
import org.whitecell.scenario.ActorId;
import org.whitecell.scenario.IndicatorSpec;
import org.whitecell.scenario.SeenBy;

/**
 * How far a role sees: the one place that says so. What a seat is shown and what it is refused both
 * follow from here; the invisible is treated exactly like the absent.
 */
public final class Reach {
  private Reach() {}

  /**
   * @param person the seat that looks; matters only for what its own person wrote for the white
   *     cell alone
   */
  public static boolean sees(Role who, @Nullable SeatId person, Annotation annotation) {
    if (isWhiteCell(who)) {
      return true;
    }
    return switch (annotation.layer()) {
      case EVERYONE -> !(who instanceof Role.Lobby);
      case ACTOR -> who instanceof Role.Player && who.equals(annotation.role());
      case WHITE_CELL -> annotation.seat().equals(person);
    };
  }

  /** A reply that stayed behind when its note was opened is read as the note was before. */
  public static boolean sees(
      Role who, @Nullable SeatId person, Annotation note, ThreadReply reply) {
    Layer stays = reply.layer();
    return sees(who, person, note) && (stays == null || sees(who, person, note.with(stays)));
  }

  /** A sealed move is its own actor's and the white cell's until the reveal. */
  public static boolean sees(Role who, Move move) {
    return isWhiteCell(who)
        || plays(who, move.actor())
        || (move.isShown() && !(who instanceof Role.Lobby));
  }

  public static boolean sees(Role who, Fact fact) {
    return isAddressed(who, fact.to());
  }

  public static boolean sees(Role who, SentInject inject) {
    return isAddressed(who, inject.sent().to());
  }

  public static boolean sees(Role who, IndicatorSpec indicator) {
    return isWhiteCell(who)
        || switch (indicator.seenBy()) {
          case SeenBy.Everyone() -> !(who instanceof Role.Lobby);
          case SeenBy.WhiteCell() -> false;
          case SeenBy.Actors(List<ActorId> actors) ->
              who instanceof Role.Player(ActorId actor) && actors.contains(actor);
        };
  }

  public static boolean reads(Role who, Channel channel) {
    return isWhiteCell(who)
        || switch (channel) {
          case Channel.Everyone() -> !(who instanceof Role.Lobby);
          case Channel.Within(ActorId actor) -> plays(who, actor);
          case Channel.ToWhiteCell(ActorId actor) -> plays(who, actor);
          case Channel.InWhiteCell() -> false;
        };
  }

  public static boolean isWhiteCell(Role who) {
    return who instanceof Role.WhiteCell;
  }

  public static boolean plays(Role who, ActorId actor) {
    return who instanceof Role.Player(ActorId own) && own.equals(actor);
  }

  private static boolean isAddressed(Role who, List<ActorId> to) {
    return isWhiteCell(who)
        || (to.isEmpty()
            ? !(who instanceof Role.Lobby)
            : who instanceof Role.Player(ActorId actor) && to.contains(actor));
  }

  /** Whether a layer lets more people read than another. */
  static boolean isWider(Layer next, Layer than) {
    return rank(next) > rank(than);
  }

  private static int rank(Layer layer) {
    return switch (layer) {
      case WHITE_CELL -> 0;
      case ACTOR -> 1;
      case EVERYONE -> 2;
    };
  }
}
