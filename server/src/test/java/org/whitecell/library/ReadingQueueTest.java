package org.whitecell.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.whitecell.access.Refused;

/** One file at a time, a few that wait, and an answer within a bound of time. */
class ReadingQueueTest {

  @Test
  void whatTakesTooLongIsGivenUpAndMakesRoomForTheNext() throws InterruptedException {
    CountDownLatch gaveUp = new CountDownLatch(1);
    try (ReadingQueue queue = new ReadingQueue(Duration.ofMillis(50))) {
      Refused refused =
          assertThrows(
              Refused.class,
              () ->
                  queue.inTurn(() -> {
                    try {
                      new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                      gaveUp.countDown();
                      throw e;
                    }
                    return "never";
                  }));
      assertEquals(Refused.Code.READING_TOO_LONG, refused.code());
      gaveUp.await();
    }
    try (ReadingQueue queue = new ReadingQueue()) {
      assertEquals("read", queue.inTurn(() -> "read"));
    }
  }

  @Test
  void moreThanAFewThatWaitAreToldToComeAgain() throws Exception {
    CountDownLatch goOn = new CountDownLatch(1);
    CountDownLatch begun = new CountDownLatch(1);
    try (ReadingQueue queue = new ReadingQueue();
        ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Boolean>> asked = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        asked.add(
            people.submit(() -> {
              try {
                return queue.inTurn(() -> {
                  begun.countDown();
                  goOn.await();
                  return true;
                });
              } catch (Refused e) {
                assertEquals(Refused.Code.BUSY, e.code());
                goOn.countDown();
                return false;
              }
            }));
      }
      begun.await();
      long read = 0;
      for (Future<Boolean> one : asked) {
        read += one.get() ? 1 : 0;
      }
      assertTrue(read >= 17 && read < 30, "read " + read);
    }
  }

  @Test
  void workFailsInItsOwnWay() {
    try (ReadingQueue queue = new ReadingQueue()) {
      ReadingQueue.Work<String, IOException> broken =
          () -> {
            throw new IOException("broken");
          };
      assertEquals(
          "broken", assertThrows(IOException.class, () -> queue.inTurn(broken)).getMessage());
    }
  }
}
