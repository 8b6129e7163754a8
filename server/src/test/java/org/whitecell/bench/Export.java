package org.whitecell.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToDoubleFunction;
import org.whitecell.access.SessionEntry;
import org.whitecell.access.SessionList;
import org.whitecell.session.AccountId;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;
import org.whitecell.store.Shelf;
import org.whitecell.store.Store;

/**
 * What the export of a long session needs on the heap while it is under way, and while whoever
 * asked has read only its beginning. Against the export of a session of a hundredth of its events.
 */
final class Export implements Work {

  private static final String FORM = "%+.1f MB";
  private static final double AIM_MB = 4;
  private static final double MB = 1024.0 * 1024;
  private static final int BEGINNING = 16 * 1024;

  /** What each of the two needs on top of the session itself, in bytes. */
  private record Round(long small, long large) {}

  @Override
  public List<Figure> measure(Bench bench) {
    return bench.stores().stream().map(store -> measure(bench, store)).toList();
  }

  private static Figure measure(Bench bench, Place.Kind store) {
    int events = bench.scale().exported();
    SessionId large = new SessionId("large");
    SessionId small = new SessionId("small");
    Script largeScript = LongSession.of(bench.ground(), Cast.EIGHT_VIEWS, events);
    Script smallScript = LongSession.of(bench.ground(), Cast.EIGHT_VIEWS, events / 100);
    try (Place place = store.make()) {
      try (Store open = place.open();
          SessionList list = new SessionList(open.shelf(Shelf.Kind.SESSIONS))) {
        bench.ground().keepIn(open);
        Writing.quickly(open.log(), List.of(large), largeScript.entries());
        Writing.quickly(open.log(), List.of(small), smallScript.entries());
        for (SessionId session : List.of(large, small)) {
          list.add(SessionEntry.opening(session, new AccountId("bench"), Instant.now()));
        }
      }
      try (Whitecell server = Whitecell.start(place, bench.load().vertx())) {
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < bench.scale().rounds(); i++) {
          Round round =
              new Round(
                  needed(server, small, smallScript.lead()),
                  needed(server, large, largeScript.lead()));
          bench.say(
              "export, %s: %,d KB for %,d events, %,d KB for %,d"
                  .formatted(
                      store.shown(),
                      round.large() / 1024,
                      largeScript.events(),
                      round.small() / 1024,
                      smallScript.events()));
          rounds.add(round);
        }
        return new Figure(
            "heap while %,d events are exported, against %,d"
                .formatted(largeScript.events(), smallScript.events()),
            store,
            median(rounds, Round::large),
            median(rounds, Round::small),
            Samples.of(rounds.stream().mapToDouble(r -> (r.large() - r.small()) / MB).toArray()),
            FORM,
            new Aim.AtMost(AIM_MB));
      }
    }
  }

  private static String median(List<Round> rounds, ToDoubleFunction<Round> which) {
    return Samples.text(
        "%.1f MB", Samples.of(rounds.stream().mapToDouble(which).toArray()).median() / MB);
  }

  /**
   * The most that is alive on the heap at any of many looks, of which one finds the export stopped
   * behind its beginning; on top of what is alive before it. The session itself, which is asked who
   * may read its log, is in memory already.
   */
  private static long needed(Whitecell server, SessionId session, SeatId lead) {
    read(server, session, lead, () -> {});
    long before = server.process().heap();
    AtomicLong most = new AtomicLong(before);
    AtomicBoolean over = new AtomicBoolean();
    Thread looking =
        Thread.ofPlatform()
            .start(() -> {
              while (!over.get()) {
                most.accumulateAndGet(server.process().heap(), Math::max);
              }
            });
    try {
      read(server, session, lead, () -> most.accumulateAndGet(server.process().heap(), Math::max));
      over.set(true);
      looking.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return most.get() - before;
  }

  /** Reads an export; something happens when its beginning is there and nothing more was read. */
  private static void read(Whitecell server, SessionId session, SeatId lead, Runnable midway) {
    URI address =
        URI.create(
            "http://127.0.0.1:" + server.port() + "/api/logs/" + session.value() + "/export");
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Authorization", "Bearer " + server.token(session, lead))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<InputStream> response =
          client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      if (response.statusCode() != 200) {
        throw new IllegalStateException("the export was refused: " + response.statusCode());
      }
      try (InputStream body = response.body()) {
        body.readNBytes(BEGINNING);
        midway.run();
        body.transferTo(OutputStream.nullOutputStream());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
