package org.whitecell.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whitecell.document.Passage;
import org.whitecell.document.PassageFault;
import org.whitecell.document.Passages;

/** Whether what is cited is there, is as quoted, and may be cited by who cites it. */
final class EvidenceRules {
  static final int MOST = 20;

  private EvidenceRules() {}

  /** A refusal, or null if all of it holds. */
  static @Nullable Decision check(
      State state, Role role, @Nullable SeatId person, List<Evidence> evidence) {
    if (evidence.size() > MOST) {
      return Decision.refuse(Refusal.Code.TOO_MANY, "Cite at most 20 things for one reason.");
    }
    for (Evidence cited : evidence) {
      Decision no =
          switch (cited) {
            case Evidence.CitedPassage(Passage passage) -> check(state, passage);
            case Evidence.CitedNote(var id, Passage passage) -> {
              Annotation note = state.marks().annotation(id);
              yield note != null && Reach.sees(role, person, note) && note.passage().equals(passage)
                  ? null
                  : Hand.notFound("note");
            }
            case Evidence.CitedFact(var id) -> {
              Fact fact = state.board().fact(id);
              if (fact == null || !Reach.sees(role, fact)) {
                yield Hand.notFound("fact");
              }
              yield isCitable(state, fact)
                  ? null
                  : Decision.refuse(
                      Refusal.Code.NOT_NOW, "That fact has expired and cannot be cited any more.");
            }
          };
      if (no != null) {
        return no;
      }
    }
    return null;
  }

  static @Nullable Decision check(State state, Passage passage) {
    return Passages.check(state.setting().revision(), passage)
        .map(EvidenceRules::mismatch)
        .orElse(null);
  }

  private static Decision mismatch(PassageFault fault) {
    return Decision.refuse(Refusal.Code.PASSAGE_MISMATCH, fault.words());
  }

  private static boolean isCitable(State state, Fact fact) {
    Integer until = fact.untilTurn();
    return fact.tenure() == Fact.Tenure.STANDS && (until == null || state.turn().turn() <= until);
  }
}
