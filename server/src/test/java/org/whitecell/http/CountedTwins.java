package org.whitecell.http;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.whitecell.annotation.Kind;
import org.whitecell.annotation.Layer;
import org.whitecell.live.Bounds;
import org.whitecell.live.Randomness;
import org.whitecell.scenario.PhaseKind;
import org.whitecell.scenario.SmallScenario;
import org.whitecell.session.Command;
import org.whitecell.session.Juncture;
import org.whitecell.session.Leftovers;
import org.whitecell.session.Played;
import org.whitecell.session.Role;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;
import org.whitecell.wire.ClientMessage;
import org.whitecell.wire.ServerMessage;
import org.whitecell.words.Text;

/**
 * One of two runs that differ in what is hidden alone: a session with a seat of each kind, whose
 * windows write down all that they get. What is random is drawn apart for what is hidden, so that
 * the ids of all else are the same in both.
 */
@SuppressWarnings("NullAway.Init")
final class CountedTwins implements AutoCloseable {

  static final SessionId SESSION = new SessionId("session-1");

  private static final Pattern CURSOR = Pattern.compile("\"cursor\":\"([^\"]*)\"");
  private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");

  final TurnedTime time = new TurnedTime();
  final LiveServer server;
  final SeatId lead;
  final SeatId north;
  final SeatId south;
  final SeatId observer;
  final SeatId lobby;
  private final Apart chance = new Apart();
  private final Map<SeatId, Diary> diaries = new HashMap<>();
  private long pings;
  private int hidden;

  /** Something hidden, done for the n-th time. */
  interface Hidden {
    void happens(CountedTwins run, int n);
  }

  /** What the windows of one seat got, a line a frame: cursors by the order of their first use. */
  private static final class Diary {
    private final List<String> lines = new ArrayList<>();
    private final Map<String, String> cursors = new HashMap<>();
    private @Nullable ClientSocket window;
    private String first = "";
    private int read;

    void write(List<String> frames) {
      for (String frame : frames) {
        lines.add(
            CURSOR
                .matcher(TIME.matcher(frame).replaceAll("time"))
                .replaceAll(found ->
                    cursors.computeIfAbsent(found.group(1), _ -> "cursor " + cursors.size())));
      }
    }
  }

  /** Chance that is the same whatever is drawn for what is hidden. */
  private static final class Apart implements Randomness {
    private final Random seen = new Random(7);
    private final Random unseen = new Random(8);
    private volatile boolean isHidden;

    private Random random() {
      return isHidden ? unseen : seen;
    }

    @Override
    public void fill(byte[] bytes) {
      random().nextBytes(bytes);
    }

    @Override
    public int below(int bound) {
      return random().nextInt(bound);
    }
  }

  CountedTwins(Path folder) {
    Bounds usual = Bounds.USUAL;
    Bounds unhurried =
        new Bounds(
            usual.queue(),
            10_000,
            10_000,
            usual.socketsPerSeat(),
            usual.outbound(),
            usual.loaded(),
            usual.idle(),
            usual.snapshots(),
            usual.patience(),
            usual.retry());
    server =
        LiveServer.start(folder, LiveServer.Like.usual().with(time).with(chance).with(unhurried));
    lead = server.open(SESSION);
    north = server.seat(SESSION, lead, new Role.Player(SmallScenario.NORTH), "Nora");
    south = server.seat(SESSION, lead, new Role.Player(SmallScenario.SOUTH), "Sven");
    observer = server.seat(SESSION, lead, new Role.Observer(), "Olga");
    lobby = server.lobby(SESSION, "Lee");
    server.order(SESSION, lead, new Command.StartPlay());
    Juncture deliberating = Juncture.in(1, PhaseKind.DELIBERATE);
    server.order(
        SESSION, lead, new Command.OpenPhase(deliberating, PhaseKind.MOVE, Leftovers.KEEP));
    for (SeatId seat : List.of(lead, north, south, observer, lobby)) {
      ClientSocket window = server.connect(SESSION, seat).awaitView();
      Diary diary = new Diary();
      diary.window = window;
      diary.first = String.valueOf(window.cursor());
      diaries.put(seat, diary);
    }
    mark("came");
  }

  ClientSocket of(SeatId seat) {
    ClientSocket window = diary(seat).window;
    return window == null ? server.connect(SESSION, seat) : window;
  }

  private Diary diary(SeatId seat) {
    return diaries.computeIfAbsent(seat, _ -> new Diary());
  }

  /** Something hidden happens so often, and is done when this returns. */
  void hidden(Hidden what, int times) {
    chance.isHidden = true;
    for (int i = 0; i < times; i++) {
      what.happens(this, hidden++);
    }
    mark("");
    chance.isHidden = false;
  }

  /** South says something that everybody in the room reads. */
  void says(int times) {
    for (int i = 0; i < times; i++) {
      assertInstanceOf(
          ServerMessage.Accepted.class, of(south).ask(note("Said to all", Layer.EVERYONE)));
    }
  }

  static Command.Annotate note(String words, Layer layer) {
    return new Command.Annotate(Played.passage(0, 10), Kind.COMMENT, layer, Text.of(words), null);
  }

  void pass(Duration passing) {
    time.pass(passing);
  }

  /** Everybody has got by now what there was, and writes it down under this heading. */
  void mark(String heading) {
    diaries.forEach((seat, diary) -> {
      ClientSocket window = of(seat);
      sync(window);
      if (!heading.isEmpty()) {
        diary.lines.add("-- " + heading);
        List<String> frames = window.frames();
        diary.write(frames.subList(diary.read, frames.size()));
        diary.read = frames.size();
      }
    });
  }

  private void sync(ClientSocket window) {
    long n = ++pings;
    window.send(new ClientMessage.Ping(n));
    window.await(ServerMessage.Pong.class, pong -> pong.n() == n);
  }

  /**
   * Every seat comes in by windows of its own: from its first cursor, from its last, and from none.
   */
  void comeBack(String heading) {
    diaries.forEach((seat, diary) -> {
      diary.lines.add("-- " + heading);
      for (@Nullable String cursor : new String[] {diary.first, of(seat).cursor(), null}) {
        ClientSocket again = server.connect();
        again.hello(SESSION, seat, cursor);
        again.awaitView();
        diary.write(again.frames());
        again.close();
      }
    });
  }

  /** What the windows of this seat got, with the answers to pings left out. */
  List<String> seen(SeatId seat) {
    return diary(seat).lines.stream()
        .filter(line -> !line.startsWith("[{\"type\":\"pong\""))
        .toList();
  }

  /** How many frames, and how many bytes, under each heading. */
  static List<String> counted(List<String> lines) {
    List<String> counts = new ArrayList<>();
    String heading = "";
    int frames = 0;
    int bytes = 0;
    for (String line : lines) {
      if (line.startsWith("-- ")) {
        counts.add(heading + ": " + frames + " frames, " + bytes + " bytes");
        heading = line;
        frames = 0;
        bytes = 0;
      } else {
        frames++;
        bytes += line.length();
      }
    }
    counts.add(heading + ": " + frames + " frames, " + bytes + " bytes");
    return counts;
  }

  @Override
  public void close() {
    server.close();
  }
}
