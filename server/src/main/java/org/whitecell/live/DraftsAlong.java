package org.whitecell.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.whitecell.scenario.PhaseKind;
import org.whitecell.session.Command;
import org.whitecell.session.Decide;
import org.whitecell.session.DraftId;
import org.whitecell.session.Issuer;
import org.whitecell.session.MoveDraft;
import org.whitecell.session.Order;
import org.whitecell.session.Refusal;
import org.whitecell.session.Stage;
import org.whitecell.session.State;

/**
 * What it comes to when the phase of moves closes and takes the drafts along as they are. Pure.
 *
 * @param left drafts that stay drafts, the oldest first
 */
record DraftsAlong(List<Step> steps, State after, List<Left> left) {

  /** A draft that stays a draft, and why. */
  record Left(MoveDraft draft, Refusal why) {}

  /** The drafts that would stay if the phase closed now; none while it is not open. */
  static List<Left> leftNow(Map<DraftId, MoveDraft> drafts, State state) {
    return state.stage() == Stage.RUNNING && state.turn().isIn(PhaseKind.MOVE)
        ? of(drafts, state, state.lastAt(), "left", new Order.Chance(1, 1, 0)).left()
        : List.of();
  }

  /** The drafts, oldest first, as far as rules and budget let them. */
  static DraftsAlong of(
      Map<DraftId, MoveDraft> drafts, State state, Instant at, String fresh, Order.Chance chance) {
    List<Step> steps = new ArrayList<>();
    List<Left> left = new ArrayList<>();
    State now = state;
    List<MoveDraft> oldestFirst =
        drafts.values().stream()
            .filter(draft -> !draft.slots().isEmpty())
            .sorted(Comparator.comparing(MoveDraft::openedAt).thenComparing(d -> d.id().value()))
            .toList();
    for (MoveDraft draft : oldestFirst) {
      Order leftover = leftover(draft, at, fresh + "-draft-" + steps.size(), chance);
      Judge.Verdict taken = Judge.verdict(now, leftover, Decide.decide(now, leftover));
      if (taken.answer() instanceof Answer.Refused(Refusal why)) {
        left.add(new Left(draft, why));
      }
      steps.addAll(taken.steps());
      now = taken.after(now);
    }
    return new DraftsAlong(steps, now, left);
  }

  private static Order leftover(MoveDraft draft, Instant at, String fresh, Order.Chance chance) {
    MoveDraft.Written last =
        draft.slots().values().stream()
            .max(Comparator.comparingLong(MoveDraft.Written::version))
            .orElseThrow();
    return new Order(
        new Issuer.Server(),
        null,
        "",
        at,
        fresh,
        chance,
        new Command.SubmitLeftover(draft.id(), draft.actor(), last.by(), draft.content()));
  }
}
