package org.whitecell.session;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whitecell.scenario.ActionSpec;
import org.whitecell.scenario.ActorId;
import org.whitecell.scenario.PhaseKind;
import org.whitecell.session.Command.MakeMove;
import org.whitecell.session.Command.SubmitLeftover;
import org.whitecell.session.Command.WithdrawMove;
import org.whitecell.words.Text;

/** Moves: submitted and withdrawn while the phase of moves is open, within the budget. */
final class MoveRules {
  /** What a move in the actor's own words costs. */
  static final int OWN_WORDS_COST = 1;

  static final int REASONS = 3;

  private MoveRules() {}

  /** There is no such draft, or none that this seat may submit. */
  static Decision withoutDraft(Hand by) {
    return by.actor() == null ? Hand.PLAYERS_ONLY : Hand.notFound("draft");
  }

  static Decision submit(Hand by, MakeMove c) {
    ActorId actor = by.actor();
    if (actor == null) {
      return Hand.PLAYERS_ONLY;
    }
    return submit(by.state(), by.order(), actor, by.seat().id(), c.draft(), c.content());
  }

  static Decision submitLeftover(State state, Order order, SubmitLeftover c) {
    return submit(state, order, c.actor(), c.writer(), c.draft(), c.content());
  }

  private static Decision submit(
      State state, Order order, ActorId actor, SeatId seat, DraftId draft, MoveContent content) {
    if (!state.turn().isIn(PhaseKind.MOVE) || state.stage() != Stage.RUNNING) {
      return Decision.refuse(
          Refusal.Code.NOT_NOW,
          "Moves are submitted while the phase of moves is open; the draft is kept.");
    }
    Decision no = check(state, actor, seat, content);
    if (no != null) {
      return no;
    }
    int cost = cost(state, content);
    int left = state.play().budget(actor) - state.play().spent(actor, state.turn().turn());
    if (cost > left) {
      return Decision.refuse(
          Refusal.Code.OVER_BUDGET,
          "This move costs " + cost + " and " + left + " is left of this turn's budget.");
    }
    String number =
        content.disclosure() == Disclosure.OPEN
            ? MoveNumbers.number(state.scenario(), actor, MoveNumbers.shown(state, actor) + 1)
            : null;
    return Decision.accept(
        new Event.MoveSubmitted(
            new MoveId(order.fresh()),
            draft,
            actor,
            seat,
            state.turn().turn(),
            content,
            cost,
            number));
  }

  private static @Nullable Decision check(
      State state, ActorId actor, SeatId seat, MoveContent content) {
    if (content.action() != null) {
      ActionSpec action = state.scenario().action(content.action()).orElse(null);
      if (action == null || !action.actors().contains(actor)) {
        return Hand.notFound("action");
      }
    }
    Decision titled = Words.checkTitle(content.title(), "The move");
    if (titled != null) {
      return titled;
    }
    if (content.reasons().size() > REASONS) {
      return Decision.refuse(Refusal.Code.TOO_MANY, "A move has at most three reasons.");
    }
    List<Text> texts = new ArrayList<>(List.of(content.title(), content.effect()));
    for (Reason reason : content.reasons()) {
      texts.add(reason.text());
      Decision cited = EvidenceRules.check(state, new Role.Player(actor), seat, reason.evidence());
      if (cited != null) {
        return cited;
      }
    }
    return Words.checkTogether(texts.toArray(Text[]::new));
  }

  private static int cost(State state, MoveContent content) {
    return content.action() == null
        ? OWN_WORDS_COST
        : state.scenario().action(content.action()).map(ActionSpec::cost).orElse(OWN_WORDS_COST);
  }

  static Decision withdraw(Hand by, WithdrawMove c) {
    Move move = by.state().play().move(c.move());
    if (move == null || !Reach.sees(by.role(), move)) {
      return Hand.notFound("move");
    }
    if (!Reach.plays(by.role(), move.actor())) {
      return Decision.refuse(
          Refusal.Code.NOT_ALLOWED, "Only the actor that made a move withdraws it.");
    }
    boolean inTime =
        by.state().turn().isIn(PhaseKind.MOVE)
            && move.turn() == by.state().turn().turn()
            && move.standing() == Move.Standing.SUBMITTED;
    return inTime
        ? Decision.accept(new Event.MoveWithdrawn(c.move()))
        : Decision.refuse(
            Refusal.Code.NOT_WITHDRAWABLE,
            "A move is withdrawn while the phase of moves is open, not later.");
  }
}
