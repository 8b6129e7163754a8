package org.whitecell.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whitecell.bench.Script.Sitter;
import org.whitecell.json.Json;
import org.whitecell.session.Channel;
import org.whitecell.session.Command;
import org.whitecell.session.CommandKey;
import org.whitecell.session.Role;
import org.whitecell.session.SessionId;
import org.whitecell.wire.ClientMessage;
import org.whitecell.words.Text;

/**
 * How seats of a session speak with Whitecell, as the page does.
 *
 * @param instance the client instance of all of them
 * @param cursors where each stopped, if it was here before
 * @param secretEvery every so many messages, one is for the own side alone
 * @param length of what is said, in characters of ASCII
 */
record SeatTongue(
    Whitecell server,
    SessionId session,
    List<Sitter> sitters,
    String instance,
    List<@Nullable String> cursors,
    int secretEvery,
    int length)
    implements Peers.Tongue {

  /** Everything that is said is for all. */
  static final int NEVER = Integer.MAX_VALUE;

  /** About what a message of a sentence or two is. */
  static final int SENTENCES = 120;

  @Override
  public String path() {
    return "/api/socket";
  }

  @Override
  public String hello(int peer) {
    String token = server.token(session, sitters.get(peer).seat());
    return Json.writeString(
        new ClientMessage.Hello(token, instance, cursors.isEmpty() ? null : cursors.get(peer)));
  }

  /** The weather comes behind the view. */
  @Override
  public boolean isWelcome(byte[] frame) {
    return Peers.holds(frame, "\"type\":\"weather\"");
  }

  @Override
  public String say(int peer, int number) {
    Channel channel =
        number % secretEvery == 0 ? among(sitters.get(peer).role()) : new Channel.Everyone();
    return send(number, new Command.Say(channel.id(), Text.of(Mark.text(number, length))));
  }

  /** The frame of any command, under the key of that number. */
  String send(int number, Command.FromASeat command) {
    return Json.writeString(new ClientMessage.Send(new CommandKey(instance, number), command));
  }

  private static Channel among(Role role) {
    return role instanceof Role.Player(var actor)
        ? new Channel.Within(actor)
        : new Channel.InWhiteCell();
  }

  @Override
  public boolean speaks(int peer) {
    return !(sitters.get(peer).role() instanceof Role.Observer);
  }

  @Override
  public String ping() {
    return Json.writeString(new ClientMessage.Ping(1));
  }
}
