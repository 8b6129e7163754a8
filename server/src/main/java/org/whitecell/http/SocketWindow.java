package org.whitecell.http;

import io.netty.buffer.Unpooled;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.WebSocketFrameType;
import io.vertx.core.http.impl.websocket.WebSocketFrameImpl;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.whitecell.json.Names;
import org.whitecell.live.Farewell;
import org.whitecell.live.Window;
import org.whitecell.wire.Frames;
import org.whitecell.wire.ServerMessage;

/** A socket as a room sees it: frames go out in order, and what waits is counted in bytes. */
final class SocketWindow implements Window {

  /** Closed by us, for the reason that the bye before it tells. */
  private static final short BYE = 4000;

  private final ServerWebSocket socket;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private long waiting;
  private boolean closed;

  SocketWindow(ServerWebSocket socket) {
    this.socket = socket;
  }

  @Override
  public void send(byte[] frame) {
    lock.lock();
    try {
      if (!closed) {
        write(frame);
      }
    } finally {
      lock.unlock();
    }
  }

  /**
   * A frame object of its own for every socket, around the same bytes: such objects are used up.
   */
  private void write(byte[] frame) {
    waiting += frame.length;
    socket
        .writeFrame(
            new WebSocketFrameImpl(WebSocketFrameType.TEXT, Unpooled.wrappedBuffer(frame), true))
        .onComplete(_ -> gone(frame.length));
  }

  private void gone(int bytes) {
    lock.lock();
    try {
      waiting -= bytes;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public long waiting() {
    lock.lock();
    try {
      return waiting;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public boolean awaitRoom(long bytes, Duration patience) throws InterruptedException {
    long left = patience.toNanos();
    lock.lock();
    try {
      while (waiting > bytes && !closed && left > 0) {
        left = changed.awaitNanos(left);
      }
      return waiting <= bytes && !closed;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close(Farewell why) {
    lock.lock();
    try {
      if (!closed) {
        String code = Names.of(why.code());
        write(Frames.frame(new ServerMessage.Bye(code, why.words())));
        end();
        socket.close(BYE, code);
      }
    } finally {
      lock.unlock();
    }
  }

  /** The socket is gone. */
  void gone() {
    lock.lock();
    try {
      end();
    } finally {
      lock.unlock();
    }
  }

  private void end() {
    closed = true;
    changed.signalAll();
  }
}
