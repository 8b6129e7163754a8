package org.whitecell.shell;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.whitecell.json.BadJson;
import org.whitecell.json.Json;
import org.whitecell.library.ReadingQueue;
import org.whitecell.store.StoreUnavailable;

/**
 * A socket of the file system. The folder around it is closed to other users, and that is what
 * guards it: who can open the data can ask for what lies in it. One question and one answer each
 * time: the question a line of JSON with a file behind it, if it is about one; the answer a line of
 * JSON, with what was asked for behind it where it says so.
 *
 * <p>The path of such a socket is short by nature (about a hundred bytes); where the data lies
 * deeper, the socket lies in a folder of its own among the temporary ones, and a file says where.
 */
public final class ShellSocket implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ShellSocket.class);
  private static final String NAME = "shell.sock";
  private static final String POINTER = "shell.path";
  private static final byte[] LINE_END = {'\n'};
  private static final int BUFFER = 64 * 1024;
  private static final int LONGEST_PATH = 100;
  private static final long LARGEST = ReadingQueue.LARGEST + 64 * 1024;

  private final ServerSocketChannel listening;
  private final Path folder;
  private final Path socket;

  private ShellSocket(ServerSocketChannel listening, Path folder, Path socket) {
    this.listening = listening;
    this.folder = folder;
    this.socket = socket;
  }

  /** Answers what is asked in this folder, from now on. */
  public static ShellSocket open(Path folder, ShellDesk desk) {
    try {
      Path socket = place(folder);
      Files.deleteIfExists(socket);
      ServerSocketChannel listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      listening.bind(UnixDomainSocketAddress.of(socket));
      Files.writeString(folder.resolve(POINTER), socket.toString());
      ShellSocket opened = new ShellSocket(listening, folder, socket);
      Thread.ofVirtual().name("shell").start(() -> opened.serve(desk));
      return opened;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks the server that runs on this folder; empty when none does. */
  public static Optional<ShellAnswer> ask(Path folder, ShellCommand command, byte[] file) {
    return connect(folder)
        .flatMap(channel -> {
          try (channel) {
            ask(channel, command, file);
            return Optional.of(Json.read(receive(channel), Reply.class).answer());
          } catch (IOException e) {
            return Optional.empty();
          }
        });
  }

  /**
   * Asks for what {@link ShellAnswer.Follows}, and writes that as it comes; empty when no server
   * runs on this folder. Whether it is whole, the reader of it finds out.
   *
   * @throws IOException when it cannot be written, or the server breaks off
   */
  public static Optional<ShellAnswer> fetch(Path folder, ShellCommand command, OutputStream to)
      throws IOException {
    Optional<SocketChannel> connected = connect(folder);
    if (connected.isEmpty()) {
      return Optional.empty();
    }
    try (SocketChannel channel = connected.get();
        InputStream in = new BufferedInputStream(Channels.newInputStream(channel))) {
      ask(channel, command, new byte[0]);
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      for (int next = in.read(); next >= 0 && next != LINE_END[0]; next = in.read()) {
        line.write(next);
      }
      ShellAnswer answer = Json.read(line.toByteArray(), Reply.class).answer();
      in.transferTo(to);
      return Optional.of(answer);
    }
  }

  private static Optional<SocketChannel> connect(Path folder) {
    Path pointer = folder.resolve(POINTER);
    if (!Files.isReadable(pointer)) {
      return Optional.empty();
    }
    try {
      return Optional.of(SocketChannel.open(UnixDomainSocketAddress.of(Files.readString(pointer))));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static void ask(SocketChannel channel, ShellCommand command, byte[] file)
      throws IOException {
    send(channel, Json.write(new Question(command)));
    send(channel, LINE_END);
    send(channel, file);
    channel.shutdownOutput();
  }

  record Question(ShellCommand command) {}

  record Reply(ShellAnswer answer) {}

  @Override
  public void close() {
    try {
      listening.close();
      Files.deleteIfExists(socket);
      Files.deleteIfExists(folder.resolve(POINTER));
    } catch (IOException e) {
      LOG.warn("The scripts' socket could not be taken away", e);
    }
  }

  private void serve(ShellDesk desk) {
    while (listening.isOpen()) {
      try {
        SocketChannel channel = listening.accept();
        Thread.ofVirtual().start(() -> answer(channel, desk));
      } catch (ClosedChannelException e) {
        return;
      } catch (IOException e) {
        LOG.warn("A script could not be answered", e);
      }
    }
  }

  private static void answer(SocketChannel channel, ShellDesk desk) {
    try (channel) {
      ShellAnswer answer;
      try {
        answer = answer(receive(channel), desk);
      } catch (BadJson e) {
        answer = new ShellAnswer.NotDone("This script is not of the server's version.");
      }
      send(channel, Json.write(new Reply(answer)));
      send(channel, LINE_END);
      if (answer instanceof ShellAnswer.Follows) {
        OutputStream to = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        desk.follow(to);
        to.flush();
      }
      channel.shutdownOutput();
    } catch (IOException | StoreUnavailable e) {
      LOG.warn("A script could not be answered", e);
    }
  }

  private static ShellAnswer answer(byte[] asked, ShellDesk desk) {
    int end = 0;
    while (end < asked.length && asked[end] != '\n') {
      end++;
    }
    Question question = Json.read(Arrays.copyOf(asked, end), Question.class);
    return desk.answer(
        question.command(),
        Arrays.copyOfRange(asked, Math.min(end + 1, asked.length), asked.length));
  }

  private static void send(SocketChannel channel, byte[] bytes) throws IOException {
    ByteBuffer all = ByteBuffer.wrap(bytes);
    while (all.hasRemaining()) {
      channel.write(all);
    }
  }

  private static byte[] receive(SocketChannel channel) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    ByteBuffer part = ByteBuffer.allocate(BUFFER);
    while (channel.read(part) >= 0) {
      all.write(part.array(), 0, part.position());
      part.clear();
      if (all.size() > LARGEST) {
        throw new IOException("more was sent than is taken");
      }
    }
    return all.toByteArray();
  }

  private static Path place(Path folder) throws IOException {
    Path near = folder.resolve(NAME);
    return near.toString().length() <= LONGEST_PATH
        ? near
        : Files.createTempDirectory("whitecell").resolve(NAME);
  }
}
