package org.whitecell.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.whitecell.store.mongo.MongoAddress;

/** Stands between driver and server, and cuts the line where a test says. */
public final class CuttingProxy implements AutoCloseable {

  /** What happens to the next write. */
  public enum Cut {
    /** Nothing. */
    NONE,
    /** The line is cut before the server has it. */
    REQUEST,
    /** The line is cut when the server has answered, before the answer is through. */
    REPLY,
    /** The line is cut, and the server gets what was sent when the driver has long given up. */
    LATE,
    /** The next append stands still before the server has it. */
    HOLD_REQUEST,
    /** The answer stands still when the server has given it. */
    HOLD_REPLY,
    /** As {@link #REQUEST}, and then the server is away. */
    REQUEST_AND_GO_AWAY,
    /** As {@link #REPLY}, and then the server is away. */
    REPLY_AND_GO_AWAY,
    /** The server is away. */
    AWAY
  }

  private static final int HOLD_SECONDS = 60;

  /** When what is late arrives. */
  private static final Duration LATE = Duration.ofMillis(400);

  private final MongoAddress target;
  private final ServerSocket listener;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicReference<Cut> next = new AtomicReference<>(Cut.NONE);
  private final AtomicInteger cuts = new AtomicInteger();
  private final Semaphore held = new Semaphore(0);
  private volatile int longestDelayMillis;

  public CuttingProxy(MongoAddress target) throws IOException {
    this.target = target;
    this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  /** Where the driver is to connect. */
  public MongoAddress address() {
    String through =
        target.uri().replaceFirst("//[^/]+/", "//127.0.0.1:" + listener.getLocalPort() + "/");
    return new MongoAddress(through, target.client(), target.connections());
  }

  /** Says what happens to the next write; {@link Cut#AWAY} also cuts all lines there are. */
  public void next(Cut cut) {
    next.set(cut);
    if (cut == Cut.AWAY) {
      open.forEach(CuttingProxy::shut);
    }
  }

  /**
   * Keeps every message for a random while up to this, each line for itself: so what was sent later
   * on one line overtakes what was sent earlier on another.
   */
  public void delay(Duration longest) {
    longestDelayMillis = (int) longest.toMillis();
  }

  /** Waits until a message stands still. */
  public boolean awaitHeld() throws InterruptedException {
    return held.tryAcquire(HOLD_SECONDS, TimeUnit.SECONDS);
  }

  /** How many writes were cut. */
  public int cuts() {
    return cuts.get();
  }

  @Override
  public void close() throws IOException {
    listener.close();
    open.forEach(CuttingProxy::shut);
  }

  private void accept() {
    try {
      while (true) {
        Socket client = listener.accept();
        if (next.get() == Cut.AWAY) {
          shut(client);
        } else {
          String[] host = target.uri().replaceFirst("^mongodb://([^/]+)/.*", "$1").split(":", 2);
          connect(client, host);
        }
      }
    } catch (IOException e) {
      open.forEach(CuttingProxy::shut);
    }
  }

  private void connect(Socket client, String[] host) {
    try {
      Line line = new Line(client, new Socket(host[0], Integer.parseInt(host[1])));
      Thread.ofVirtual().start(line::requests);
      Thread.ofVirtual().start(line::replies);
    } catch (IOException e) {
      // the server itself is away
      shut(client);
    }
  }

  private static void shut(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** One connection. */
  private final class Line {

    private final Socket client;
    private final Socket server;
    private volatile boolean cutReply;
    private volatile boolean holdReply;

    Line(Socket client, Socket server) {
      this.client = client;
      this.server = server;
      open.add(client);
      open.add(server);
    }

    void requests() {
      pump(client, server, this::lets);
    }

    void replies() {
      pump(
          server,
          client,
          _ -> {
            if (holdReply) {
              hold();
            }
            return !cutReply;
          });
    }

    /** Keeps the message until the line is cut by somebody else. */
    private void hold() {
      held.release();
      LockSupport.parkNanos(Duration.ofSeconds(HOLD_SECONDS).toNanos());
    }

    private boolean lets(byte[] message) {
      if (!isWrite(message)) {
        return true;
      }
      Cut cut = next.get();
      if ((cut == Cut.HOLD_REQUEST || cut == Cut.HOLD_REPLY) && !isAppend(message)) {
        return true;
      }
      switch (cut) {
        case NONE -> {
          return true;
        }
        case AWAY -> {
          return false;
        }
        case REQUEST, REPLY, LATE, HOLD_REQUEST, HOLD_REPLY -> next.set(Cut.NONE);
        case REQUEST_AND_GO_AWAY, REPLY_AND_GO_AWAY -> next.set(Cut.AWAY);
      }
      cuts.incrementAndGet();
      switch (cut) {
        case LATE -> {
          shut(client);
          LockSupport.parkNanos(LATE.toNanos());
          return true;
        }
        case HOLD_REQUEST -> {
          hold();
          return false;
        }
        case HOLD_REPLY -> {
          holdReply = true;
          return true;
        }
        default -> {}
      }
      cutReply = cut == Cut.REPLY || cut == Cut.REPLY_AND_GO_AWAY;
      return cutReply;
    }

    private void pump(Socket from, Socket to, Predicate<byte[]> lets) {
      try (from;
          to) {
        DataInputStream in = new DataInputStream(from.getInputStream());
        OutputStream out = to.getOutputStream();
        byte[] message = read(in);
        while (lets.test(message)) {
          linger();
          out.write(message);
          message = read(in);
        }
      } catch (IOException e) {
        // the line is cut, which is what this is for
      } finally {
        if (next.get() == Cut.AWAY) {
          open.forEach(CuttingProxy::shut);
        }
      }
    }

    private void linger() {
      int longest = longestDelayMillis;
      if (longest > 0) {
        LockSupport.parkNanos(
            Duration.ofMillis(ThreadLocalRandom.current().nextInt(longest + 1)).toNanos());
      }
    }

    private static boolean isWrite(byte[] message) {
      String text = new String(message, ISO_8859_1);
      return text.contains("\2insert\0") || text.contains("\2update\0");
    }

    private static boolean isAppend(byte[] message) {
      return new String(message, ISO_8859_1).contains("\2insert\0\7\0\0\0groups\0");
    }

    private static byte[] read(DataInputStream in) throws IOException {
      int length = Integer.reverseBytes(in.readInt());
      byte[] message = new byte[length];
      message[0] = (byte) length;
      message[1] = (byte) (length >> 8);
      message[2] = (byte) (length >> 16);
      message[3] = (byte) (length >> 24);
      in.readFully(message, 4, length - 4);
      return message;
    }
  }
}
