package org.whitecell.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.whitecell.session.Recorded;
import org.whitecell.sight.ViewDigests;

/**
 * Recorded logs show everybody what they showed when that was written down. {@code -Dviews=record}
 * writes it down anew: after a change of what somebody is to see, and never to make a test pass.
 * That a log comes back from each store as these events is held by the stores' own tests.
 */
class CorpusViewsTest {

  static Stream<Path> logs() throws IOException {
    return Corpus.logs();
  }

  @ParameterizedTest
  @MethodSource("logs")
  void aRecordedLogShowsEverybodyWhatItShowed(Path file) throws IOException, LogRefused {
    List<Recorded> events = Corpus.read(file).events();
    List<String> views = ViewDigests.of(Corpus.setting(file), events);
    Path told = file.resolveSibling(file.getFileName().toString().replace(".jsonl", ".views"));
    if ("record".equals(System.getProperty("views"))) {
      Files.write(told, views);
    }
    List<String> before = Files.readAllLines(told);
    assertEquals(before.size(), views.size());
    for (int at = 0; at < views.size(); at++) {
      Recorded entry = events.get(at);
      assertEquals(before.get(at), views.get(at), () -> "everybody's view after " + entry);
    }
  }
}
