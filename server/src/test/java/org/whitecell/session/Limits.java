package org.whitecell.session;

import java.util.HashMap;
import java.util.Map;
import org.whitecell.document.Passages;

/**
 * What bounds each field that a client sends, in the words of JSON Schema, by type and field as the
 * protocol's description names them. The numbers are the rules' own.
 */
public final class Limits {

  private static final String ANY_WHOLE = "minimum: -9007199254740991, maximum: 9007199254740991";

  private static final Map<String, String> ALL = new HashMap<>();

  private Limits() {}

  static {
    all(letters(1, Words.NAME), "Command.Rename.name");
    all(letters(0, Words.MARKING), "Command.SetMarking.marking");
    all(
        letters(1, Words.LONGEST),
        "Command.Reply.body",
        "Command.EditReply.body",
        "Command.Argue.text",
        "Command.Say.text",
        "Command.CorrectDice.why",
        "Command.Rule.account",
        "Command.CorrectRuling.account",
        "Command.CorrectRuling.why",
        "Command.EstablishFact.text",
        "Command.CorrectFact.text",
        "Command.CorrectFact.why",
        "Command.ExpireFact.why",
        "Command.MoveIndicator.why",
        "Command.CorrectIndicator.why",
        "Command.SendInject.title",
        "Command.SendInject.text",
        "Command.WriteInject.title",
        "Command.WriteInject.text",
        "Command.SetBudget.why",
        "Command.BlankWords.why",
        "Command.BlankWordsOf.why");
    all(
        letters(0, Words.LONGEST) + ", description: comments and questions say something",
        "Command.Annotate.body",
        "Command.EditAnnotation.body");
    all(letters(0, Words.LONGEST), "Command.Remove.reason", "Command.Rule.changeReason");
    all(items(RulingRules.FACTS), "Command.Rule.facts");
    all(
        items(Effects.MOST),
        "Command.Rule.effects",
        "Command.SendInject.effects",
        "Command.WriteInject.effects");
    all(
        items(EvidenceRules.MOST),
        "Command.Rule.weighed",
        "Command.Argue.evidence",
        "ClientMessage.WriteDraft.evidence");
    all("uniqueItems: true", "Command.SendInject.to", "Command.WriteInject.to");
    all("minItems: 1, " + items(WordRules.ENTRIES), "Command.BlankWords.entries");
    all(range(1, 3600), "Command.ExtendClock.by", "Command.ShortenClock.by");
    all("minimum: 0", "Juncture.turn");
    all("minimum: 1", "Command.SubmitMove.version", "ClientMessage.WriteDraft.base");
    all(
        "minimum: 1, description: the present turn or a later one",
        "Command.EstablishFact.untilTurn");
    all(range(0, MoveRules.REASONS - 1), "Command.MarkReason.reason");
    all(range(2, 12), "Command.RollDice.target", "Command.EnterDice.target");
    all(
        range(1, 6),
        "Command.EnterDice.first",
        "Command.EnterDice.second",
        "Command.CorrectDice.first",
        "Command.CorrectDice.second");
    all(range(0, BoardRules.LARGEST_BUDGET), "Command.SetBudget.points");
    all(
        "not: { const: 0 }, description: the value stays within the indicator's scale",
        "Command.MoveIndicator.delta");
    all("description: within the indicator's scale", "Command.CorrectIndicator.value");
    all(range(0, Effects.LONGEST_TURNS), "Effect.afterTurns", "Effect.lastsTurns");
    all(
        range(-Effects.LARGEST_HALVES / 2, Effects.LARGEST_HALVES / 2) + ", not: { const: 0 }",
        "Effect.delta");
    all("minimum: 0", "Passage.start");
    all("minimum: 1, description: exclusive", "Passage.end");
    all(letters(1, Passages.LONGEST), "Passage.exact");
    all(letters(0, Passages.CONTEXT), "Passage.prefix", "Passage.suffix");
    all(letters(1, 64), "CommandKey.instance", "ClientMessage.Hello.instance");
    all("minimum: 1", "CommandKey.counter");
    all(
        "minLength: 1, description: with all of hello at most 4 KB",
        "ClientMessage.Hello.token",
        "ClientMessage.Renew.token");
    all(
        "minLength: 1, description: 'The last that this window was given, with all of hello at most 4 KB;"
            + " socket.md tells when it continues, and that the view comes whole otherwise.'",
        "ClientMessage.Hello.cursor");
    all(items(32), "ClientMessage.Hello.earlier");
    all("pattern: '^[A-Za-z0-9_./-]{1,100}$'", "ClientMessage.Keep.slot");
    all(letters(0, 20_000), "ClientMessage.Keep.text", "ClientMessage.WriteDraft.text");
    all(letters(0, 200), "ClientMessage.Activity.Writing.where");
    all(ANY_WHOLE, "ClientMessage.Ping.n", "ClientMessage.Activity.Reading.paragraph");
  }

  private static void all(String limit, String... fields) {
    for (String field : fields) {
      ALL.put(field, limit);
    }
  }

  /** Counted in code points. */
  private static String letters(int least, int most) {
    return (least == 0 ? "" : "minLength: " + least + ", ") + "maxLength: " + most;
  }

  private static String items(int most) {
    return "maxItems: " + most;
  }

  private static String range(int least, int most) {
    return "minimum: " + least + ", maximum: " + most;
  }

  /** By {@code Type.field}. */
  public static Map<String, String> all() {
    return Map.copyOf(ALL);
  }
}
