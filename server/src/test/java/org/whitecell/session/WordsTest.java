package org.whitecell.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whitecell.scenario.PhaseKind;
import org.whitecell.words.Text;

/** Names and titles stand among the words of others, and leave those as they are. */
class WordsTest {
  private final Played play = Played.opened().inPhase(PhaseKind.DELIBERATE);
  private final SeatId lead = play.lead();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann\u202Eson",
        "Ann\u0000",
        "Ann\nBob",
        "Ann\u2066",
        "Ann\u0085",
        "Ann\u2028Bob",
        "Ann\uD83D"
      })
  void whatDisturbsTheWordsAroundIsRefused(String words) {
    List<Command> commands =
        List.of(
            new Command.Rename(Text.of(words)),
            new Command.SetMarking(words),
            new Command.WriteInject(
                Text.of(words.replace('\n', '\r')), Text.of("News"), List.of(), List.of()));
    for (Command command : commands) {
      play.order(lead, command);
      play.assertRefused(Refusal.Code.BAD_CHARACTERS);
    }
    play.atTheDoor(new Command.EnterLobby(Text.of(words)));
    play.assertRefused(Refusal.Code.BAD_CHARACTERS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Айгүл Нұрланқызы",
        "عائشة\u200F (Ann)",
        "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
        "王小明",
        "\uD83D\uDC69\u200D\uD83D\uDE80 Ann",
        "O'Neill-Ångström"
      })
  void aNameOfAnyScriptIsTaken(String name) {
    assertInstanceOf(Decision.Accepted.class, play.order(lead, new Command.Rename(Text.of(name))));
    assertEquals(Text.of(name), State.known(play.state().seats(), lead).name());
  }

  @Test
  void aTextMayHaveAsManyLinesAsItWants() {
    Text lines = Text.of("One\nTwo\tThree");
    assertInstanceOf(
        Decision.Accepted.class,
        play.order(lead, new Command.WriteInject(Text.of("News"), lines, List.of(), List.of())));
  }
}
