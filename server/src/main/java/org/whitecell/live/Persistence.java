package org.whitecell.live;

import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.whitecell.store.StoreUnavailable;

/**
 * Asks the store the same until it answers. While it does not, nothing is known for certain, and
 * whoever waits is told so.
 */
final class Persistence {

  private static final Logger LOG = LoggerFactory.getLogger(Persistence.class);
  private static final Duration FIRST = Duration.ofMillis(100);

  private final Duration longest;
  private final Weather weather;
  private volatile boolean stopped;

  /** Is told when doubt begins and ends. */
  interface Weather {
    /**
     * @param words what is wrong, for people
     */
    void clouds(String words);

    void clears();
  }

  /** It was stopped before the store answered. */
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  Persistence(Duration longest, Weather weather) {
    this.longest = longest;
    this.weather = weather;
  }

  /**
   * @throws Stopped when it was stopped before there was an answer
   */
  <T> T ask(Supplier<T> question) {
    Duration pause = FIRST;
    boolean doubted = false;
    while (!stopped) {
      try {
        T answer = question.get();
        if (doubted) {
          weather.clears();
        }
        return answer;
      } catch (StoreUnavailable e) {
        if (!doubted) {
          doubted = true;
          weather.clouds(String.valueOf(e.getMessage()));
        }
      } catch (RuntimeException | Error e) {
        LOG.error("The store failed in a way of its own; the same is asked again", e);
        if (!doubted) {
          doubted = true;
          weather.clouds("The store failed; the server keeps trying.");
        }
      }
      sleep(pause);
      pause = pause.multipliedBy(2).compareTo(longest) > 0 ? longest : pause.multipliedBy(2);
    }
    throw new Stopped();
  }

  /** Asks no more. */
  void stop() {
    stopped = true;
  }

  /** An interrupt says nothing of the store, and leaves as much in doubt as a cut line. */
  private static void sleep(Duration pause) {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      LOG.debug("A thread that asks the store was interrupted; it asks again", e);
    }
  }
}
