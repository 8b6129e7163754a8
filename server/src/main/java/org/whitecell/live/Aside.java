package org.whitecell.live;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.whitecell.scenario.ActorId;
import org.whitecell.session.CommandKey;
import org.whitecell.session.DraftId;
import org.whitecell.session.Move;
import org.whitecell.session.MoveId;
import org.whitecell.session.Refusal;
import org.whitecell.session.Role;
import org.whitecell.session.State;
import org.whitecell.wire.ClientMessage;
import org.whitecell.wire.Frames;
import org.whitecell.wire.ServerMessage;

/**
 * What windows say beside the log: drafts, scratch and presence. Used by its room's thread alone.
 *
 * @param state of the session, as far as it is durable
 * @param gather told whose fellows are to hear of it
 */
record Aside(
    Desk desk, Presence presence, SessionTime time, Supplier<State> state, Consumer<Role> gather) {

  /**
   * Takes a message that is no command.
   *
   * @param role of the seat whose window it is, if it is one still
   */
  void take(Feed feed, @Nullable Role role, ClientMessage message) {
    @Nullable ActorId actor = role instanceof Role.Player(ActorId own) ? own : null;
    switch (message) {
      case ClientMessage.Ping(long n) ->
          feed.sendAside(Frames.message(new ServerMessage.Pong(n, time.now())));
      case ClientMessage.Doing(var activity) -> {
        presence.note(feed.seat(), activity, time.now());
        if (role != null) {
          gather.accept(role);
        }
      }
      case ClientMessage.Keep(String slot, String text) -> desk.keep(feed, slot, text);
      case ClientMessage.OpenDraft(CommandKey key, var _) when actor == null ->
          feed.send(
              List.of(
                  Frames.message(
                      new ServerMessage.Refused(
                          key, Refusal.Code.NOT_ALLOWED, "Only a player of an actor does this."))));
      case ClientMessage.OpenDraft(CommandKey key, @Nullable MoveId from) when actor != null -> {
        @Nullable Move move = from == null ? null : state.get().play().move(from);
        if (from == null) {
          desk.open(feed, actor, key);
        } else if (move != null && move.actor().equals(actor)) {
          desk.open(feed, move, key);
        } else {
          desk.notFound(feed, key);
        }
      }
      case ClientMessage.WriteDraft write when actor != null -> desk.write(feed, actor, write);
      case ClientMessage.DropDraft(DraftId draft) when actor != null ->
          desk.drop(feed, actor, draft);
      case ClientMessage.OpenDraft _,
          ClientMessage.WriteDraft _,
          ClientMessage.DropDraft _,
          ClientMessage.Hello _,
          ClientMessage.Renew _,
          ClientMessage.Send _ -> {}
    }
  }
}
