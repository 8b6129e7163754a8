package org.whitecell.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bench still measures. How fast anything is, no test asks. */
class BenchTest {

  @Test
  void deliveriesAreMeasuredOnTheRealServer() {
    try (Load load = new Load()) {
      Bench bench =
          new Bench(Scale.SMOKE, load, Ground.shipped(), List.of(Place.Kind.EMBEDDED), _ -> {});
      List<Figure> figures = new Deliveries(List.of(Cast.THREE_VIEWS)).measure(bench);
      assertEquals(2, figures.size());
      figures.forEach(figure -> assertTrue(figure.comparison().least() > 0, figure.row()));
    }
  }

  @Test
  void aMarkIsFoundAgainInWhateverIsSent() {
    String sent = "[{\"text\":\"" + Mark.text(7, 40) + "\"},\"" + Mark.text(12345678, 0) + "\"]";
    int[] sum = {0};
    Mark.each(sent.getBytes(java.nio.charset.StandardCharsets.UTF_8), number -> sum[0] += number);
    assertEquals(12345685, sum[0]);
  }

  @Test
  void whatIsMeasuredAgainTakesThePlaceOfWhatStoodThere(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("performance.md");
    String before =
        """
        # Title

        <!-- measured: written by scripts/bench -->

        ### first

        old

        ### second

        kept

        <!-- end of what is measured -->

        The end
        """;
    Files.writeString(file, before);
    new Report(file).put("first", "new\n");
    assertEquals(before.replace("old", "new"), Files.readString(file));
  }
}
