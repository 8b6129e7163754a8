package org.whitecell.session;

import org.jspecify.annotations.Nullable;
import org.whitecell.scenario.ActorId;

/** A conversation with a fixed membership. The white cell reads them all. */
public sealed interface Channel {
  /** All seats read; observers do not write. */
  record Everyone() implements Channel {}

  /** The seats of one actor, among themselves. */
  record Within(ActorId actor) implements Channel {}

  /** One actor and the white cell. */
  record ToWhiteCell(ActorId actor) implements Channel {}

  /** The white cell, among itself. */
  record InWhiteCell() implements Channel {}

  default ChannelId id() {
    return new ChannelId(
        switch (this) {
          case Everyone() -> "everyone";
          case Within(ActorId actor) -> "within/" + actor.value();
          case ToWhiteCell(ActorId actor) -> "to-white-cell/" + actor.value();
          case InWhiteCell() -> "white-cell";
        });
  }

  /** The actor whose channel it is, or null. */
  default @Nullable ActorId actor() {
    return switch (this) {
      case Within(ActorId actor) -> actor;
      case ToWhiteCell(ActorId actor) -> actor;
      case Everyone(), InWhiteCell() -> null;
    };
  }
}
