package org.whitecell.bench;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Sockets of one server, in which what one says is told to others. What is said and heard is known
 * by its {@link Mark}. Used on the load's loop alone, but for what waits.
 */
final class Peers implements AutoCloseable {

  private static final long PING_MS = 15_000;
  private static final long PATIENCE_SECONDS = 120;

  /** So many come in together, where how they come in is not what is measured. */
  private static final int AT_ONCE = 25;

  private static final int ATTEMPTS = 5;

  /** How a server is spoken with. */
  interface Tongue {

    String path();

    /** What a socket says first; nothing if empty. */
    String hello(int peer);

    /** Whether this frame shows that the socket is let in. */
    boolean isWelcome(byte[] frame);

    /** The frame by which a peer says something that bears a number. */
    String say(int peer, int number);

    /** Whether this peer says things at all. */
    boolean speaks(int peer);

    /** What is said now and then so that the line stays open; nothing if empty. */
    String ping();
  }

  /** What is told of every frame that a peer got. */
  interface Listener {
    void heard(int peer, byte[] frame);
  }

  private final Load load;
  private final Tongue tongue;
  private final WebSocket[] sockets;
  private final long pulse;
  private Listener listener = (_, _) -> {};

  private Peers(Load load, Tongue tongue, int count) {
    this.load = load;
    this.tongue = tongue;
    this.sockets = new WebSocket[count];
    this.pulse = tongue.ping().isEmpty() ? -1 : load.vertx().setPeriodic(PING_MS, _ -> ping());
  }

  /** Connects so many, and waits until all are let in. */
  static Peers connect(Load load, int port, Tongue tongue, int count) {
    Peers peers = new Peers(load, tongue, count);
    for (int from = 0; from < count; from += AT_ONCE) {
      int first = from;
      load.await(
          () -> peers.connect(port, first, Math.min(count, first + AT_ONCE)), PATIENCE_SECONDS);
    }
    return peers;
  }

  private Future<?> connect(int port, int from, int to) {
    return Future.all(
        IntStream.range(from, to).mapToObj(peer -> insist(port, peer, ATTEMPTS)).toList());
  }

  /** On a busy machine a server that just started may not hear a hello in time: then once more. */
  private Future<?> insist(int port, int peer, int attempts) {
    Future<?> connected = connect(port, peer);
    return attempts == 1
        ? connected
        : connected.recover(_ -> insist(port, peer, attempts - 1).mapEmpty());
  }

  private Future<?> connect(int port, int peer) {
    Promise<Object> welcome = Promise.promise();
    load.connect(port, tongue.path())
        .onFailure(welcome::tryFail)
        .onSuccess(socket -> {
          sockets[peer] = socket;
          socket.handler(frame -> heard(peer, frame, welcome));
          socket.exceptionHandler(welcome::tryFail);
          socket.closeHandler(
              _ -> welcome.tryFail("peer " + peer + " was sent away: " + socket.closeReason()));
          if (tongue.hello(peer).isEmpty()) {
            welcome.tryComplete();
          } else {
            socket.writeTextMessage(tongue.hello(peer));
          }
        });
    return welcome.future();
  }

  private void heard(int peer, Buffer buffer, Promise<Object> welcome) {
    byte[] frame = buffer.getBytes();
    if (!welcome.future().isComplete() && tongue.isWelcome(frame)) {
      welcome.complete();
    }
    listener.heard(peer, frame);
  }

  private void ping() {
    for (WebSocket socket : sockets) {
      if (!socket.isClosed()) {
        socket.writeTextMessage(tongue.ping());
      }
    }
  }

  int count() {
    return sockets.length;
  }

  /** From now on this one hears what the peers get, and no other. */
  void listen(Listener next) {
    listener = next;
  }

  void say(int peer, int number) {
    sockets[peer].writeTextMessage(tongue.say(peer, number));
  }

  /** Sends a frame as it is. */
  void send(int peer, String frame) {
    sockets[peer].writeTextMessage(frame);
  }

  boolean speaks(int peer) {
    return tongue.speaks(peer);
  }

  /** Waits for what the work on the loop gives. */
  <T> T await(Supplier<Future<T>> work) {
    return load.await(work, PATIENCE_SECONDS);
  }

  Load load() {
    return load;
  }

  @Override
  public void close() {
    if (pulse >= 0) {
      load.vertx().cancelTimer(pulse);
    }
    load.await(
        () ->
            Future.join(
                Arrays.stream(sockets)
                    .map(socket -> socket.isClosed() ? Future.succeededFuture() : socket.close())
                    .toList()),
        PATIENCE_SECONDS);
  }

  /** Whether these bytes hold that word. */
  static boolean holds(byte[] frame, String word) {
    byte[] wanted = word.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i <= frame.length - wanted.length; i++) {
      if (Arrays.equals(frame, i, i + wanted.length, wanted, 0, wanted.length)) {
        return true;
      }
    }
    return false;
  }
}
