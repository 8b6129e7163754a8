package org.whitecell.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whitecell.scenario.PhaseKind;
import org.whitecell.session.Command;
import org.whitecell.session.Decide;
import org.whitecell.session.Decision;
import org.whitecell.session.DraftId;
import org.whitecell.session.Event;
import org.whitecell.session.Evolve;
import org.whitecell.session.Issuer;
import org.whitecell.session.Leftovers;
import org.whitecell.session.MoveDraft;
import org.whitecell.session.Order;
import org.whitecell.session.Recorded;
import org.whitecell.session.Refusal;
import org.whitecell.session.Role;
import org.whitecell.session.Seat;
import org.whitecell.session.State;
import org.whitecell.words.Text;

/**
 * Brings what lies beside the log to the rules: a move that is submitted says what its draft says,
 * a phase of moves that closes may take the drafts along as they are, and a log is granted to an
 * account that there is.
 *
 * @param drafts as they are kept
 */
record Judge(Map<DraftId, MoveDraft> drafts, Grantees grantees) {

  /** What an order comes to. */
  record Verdict(Answer answer, List<Step> steps) {
    State after(State before) {
      return steps.isEmpty() ? before : steps.getLast().after();
    }
  }

  Verdict judge(State state, Order order) {
    return switch (order.command()) {
      case Command.SubmitMove submit -> submit(state, order, submit);
      case Command.GrantLog grant -> grant(state, order, grant);
      case Command command when takesDraftsAlong(state, command) -> withDrafts(state, order);
      case Command _ -> verdict(state, order, Decide.decide(state, order));
    };
  }

  private Verdict submit(State state, Order order, Command.SubmitMove submit) {
    Optional<MoveDraft> draft =
        Optional.ofNullable(drafts.get(submit.draft())).filter(d -> isOwn(state, order, d));
    boolean changed = draft.filter(d -> d.version() != submit.version()).isPresent();
    Command move =
        draft
            .filter(_ -> !changed)
            .<Command>map(d -> new Command.MakeMove(d.id(), d.content()))
            .orElse(submit);
    Decision decision = Decide.decide(state, with(order, move));
    return changed && !(decision instanceof Decision.Repeated)
        ? new Verdict(
            Answer.refused(
                Refusal.Code.DRAFT_CHANGED,
                "Somebody changed this draft meanwhile; read it again, then submit."),
            List.of())
        : verdict(state, order, decision);
  }

  /** Who may not grant it does not learn which accounts there are. */
  private Verdict grant(State state, Order order, Command.GrantLog grant) {
    Decision decision = Decide.decide(state, order);
    return decision instanceof Decision.Accepted && !grantees.has(grant.account())
        ? new Verdict(
            Answer.refused(Refusal.Code.NOT_FOUND, "There is no such account on this server."),
            List.of())
        : verdict(state, order, decision);
  }

  private static boolean isOwn(State state, Order order, MoveDraft draft) {
    Seat seat = order.by() instanceof Issuer.Seated(var id) ? state.seats().get(id) : null;
    return seat != null && seat.role().equals(new Role.Player(draft.actor()));
  }

  private static Order with(Order order, Command command) {
    return new Order(
        order.by(),
        order.key(),
        order.digest(),
        order.at(),
        order.fresh(),
        order.chance(),
        command);
  }

  private static boolean takesDraftsAlong(State state, Command command) {
    @Nullable Leftovers leftovers =
        switch (command) {
          case Command.ClosePhase close -> close.leftovers();
          case Command.OpenNextPhase open -> open.leftovers();
          case Command.OpenPhase open -> open.leftovers();
          default -> null;
        };
    return leftovers == Leftovers.SUBMIT && state.turn().isIn(PhaseKind.MOVE);
  }

  /** First the drafts, then the order itself. */
  private Verdict withDrafts(State state, Order order) {
    if (!(Decide.decide(state, order) instanceof Decision.Accepted)) {
      return verdict(state, order, Decide.decide(state, order));
    }
    DraftsAlong along = DraftsAlong.of(drafts, state, order.at(), order.fresh(), order.chance());
    List<Step> steps = new ArrayList<>(along.steps());
    Verdict closed = verdict(along.after(), order, Decide.decide(along.after(), order));
    steps.addAll(closed.steps());
    return new Verdict(closed.answer(), steps);
  }

  static Verdict verdict(State state, Order order, Decision decision) {
    return switch (decision) {
      case Decision.Accepted(List<Event> events) ->
          new Verdict(new Answer.Accepted(order.fresh()), steps(state, order, events));
      case Decision.Refused(Refusal refusal) -> new Verdict(new Answer.Refused(refusal), List.of());
      case Decision.Repeated(String made) -> new Verdict(new Answer.Accepted(made), List.of());
    };
  }

  private static List<Step> steps(State state, Order order, List<Event> events) {
    List<Step> steps = new ArrayList<>();
    State before = state;
    for (Event event : events) {
      Text digest = order.key() == null ? Text.NONE : Text.of(order.digest());
      Recorded recorded =
          new Recorded(
              before.seq() + 1,
              order.at().isBefore(before.lastAt()) ? before.lastAt() : order.at(),
              order.by(),
              order.key(),
              order.fresh(),
              digest,
              event);
      State after = Evolve.apply(before, recorded);
      steps.add(new Step(before, recorded, after));
      before = after;
    }
    return steps;
  }
}
