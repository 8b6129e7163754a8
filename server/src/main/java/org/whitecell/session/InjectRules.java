package org.whitecell.session;

import java.util.List;
import java.util.Set;
import org.whitecell.scenario.ActorId;
import org.whitecell.scenario.FactId;
import org.whitecell.scenario.InjectId;
import org.whitecell.session.Command.SendInject;
import org.whitecell.session.Command.WriteInject;
import org.whitecell.words.Text;

/** News from the white cell. What an inject says is established for those it is sent to. */
final class InjectRules {
  private InjectRules() {}

  static Decision send(Hand by, SendInject c) {
    if (!by.isWhiteCell()) {
      return Hand.WHITE_CELL_ONLY;
    }
    if (by.scenario().inject(c.inject()).isEmpty()) {
      return Hand.notFound("inject");
    }
    if (by.state().board().injects().containsKey(c.inject())) {
      return Decision.refuse(
          Refusal.Code.NOT_NOW, "This inject was sent already; write another to add to it.");
    }
    return send(by, c.inject(), c.title(), c.text(), c.to(), c.effects());
  }

  static Decision write(Hand by, WriteInject c) {
    return by.isWhiteCell()
        ? send(by, new InjectId(by.fresh(0)), c.title(), c.text(), c.to(), c.effects())
        : Hand.WHITE_CELL_ONLY;
  }

  private static Decision send(
      Hand by, InjectId id, Text title, Text text, List<ActorId> to, List<Effect> effects) {
    if (by.state().stage() != Stage.RUNNING) {
      return Decision.refuse(Refusal.Code.NOT_NOW, "Injects are sent while play is running.");
    }
    Decision titled = Words.checkTitle(title, "The inject's title");
    if (titled != null) {
      return titled;
    }
    Decision told = Words.checkGiven(text, "The inject");
    if (told != null) {
      return told;
    }
    for (ActorId actor : to) {
      if (by.scenario().actor(actor).isEmpty()) {
        return Hand.notFound("actor");
      }
    }
    if (Set.copyOf(to).size() < to.size()) {
      return Decision.refuse(
          Refusal.Code.NAMED_TWICE, "One side is named twice; send it to each side once.");
    }
    Decision effective = Effects.check(by.state(), effects);
    if (effective != null) {
      return effective;
    }
    boolean open = to.isEmpty();
    return Decision.accept(
        new Event.InjectSent(
            id,
            open ? openInjects(by.state()) + 1 : null,
            title,
            text,
            to,
            effects,
            Consequences.atOnce(by.state(), effects)),
        new Event.FactEstablished(
            new FactId(by.fresh(1)),
            open ? Facts.lastNumber(by.state()) + 1 : null,
            title,
            new FactSource.OfInject(id),
            null));
  }

  private static int openInjects(State state) {
    return (int)
        state.board().injects().values().stream()
            .filter(inject -> inject.sent().to().isEmpty())
            .count();
  }
}
