package org.whitecell.demo;

import java.time.Duration;
import java.util.List;
import org.whitecell.scenario.ActorId;
import org.whitecell.session.ArgumentId;
import org.whitecell.session.Channel;
import org.whitecell.session.Command;
import org.whitecell.session.Disclosure;
import org.whitecell.session.DraftId;
import org.whitecell.session.Evidence;
import org.whitecell.session.MoveDraft.Slot;
import org.whitecell.session.MoveId;
import org.whitecell.session.Reason;
import org.whitecell.session.Role;
import org.whitecell.session.SentInject;
import org.whitecell.session.Side;
import org.whitecell.words.Text;

/** Somebody who plays an actor. */
final class Player extends Sitter {

  private static final List<Slot> REASONS = List.of(Slot.REASON_1, Slot.REASON_2, Slot.REASON_3);

  Player(Table table, SeatWindow window) {
    super(table, window);
  }

  /** A reason, with what it rests on. */
  static Reason because(String words, Evidence... evidence) {
    return new Reason(Text.of(words), List.of(evidence));
  }

  void readsTheBrief() {
    table().passes(Duration.ofSeconds(40));
    asks(new Command.ReadBrief());
  }

  /** Reads what news there is. */
  void readsTheNews() {
    for (SentInject inject : table().state().board().injects().values()) {
      if (inject.sent().to().isEmpty() || inject.sent().to().contains(actor())) {
        table().passes(Duration.ofSeconds(6));
        asks(new Command.ReadInject(inject.sent().inject()));
      }
    }
  }

  void isReady() {
    asks(new Command.SayReady());
  }

  /** Says something to the others of the same side. */
  void mutters(String words) {
    says(new Channel.Within(actor()), words);
  }

  void tellsTheWhiteCell(String words) {
    says(new Channel.ToWhiteCell(actor()), words);
  }

  /** Drafts a move from the catalogue field by field, and submits it. */
  MoveId plays(
      Disclosure disclosure, String action, String title, String effect, Reason... reasons) {
    DraftId draft = drafts(disclosure, action, title, effect, reasons);
    long version = window().write(draft, Slot.TITLE, title, List.of());
    return new MoveId(asks(new Command.SubmitMove(draft, version)));
  }

  /** Drafts a move, and leaves it at that. */
  DraftId drafts(
      Disclosure disclosure, String action, String title, String effect, Reason... reasons) {
    SeatWindow window = window();
    DraftId draft = window.openDraft();
    window.write(draft, Slot.ACTION, action, List.of());
    window.write(
        draft, Slot.DISCLOSURE, disclosure == Disclosure.OPEN ? "open" : "sealed", List.of());
    writes(draft, Slot.TITLE, title, List.of());
    writes(draft, Slot.EFFECT, effect, List.of());
    for (int i = 0; i < reasons.length; i++) {
      String words = String.valueOf(reasons[i].text().value());
      writes(draft, REASONS.get(i), words, reasons[i].evidence());
    }
    return draft;
  }

  private void writes(DraftId draft, Slot slot, String words, List<Evidence> evidence) {
    table().passes(Duration.ofSeconds(3 + words.length() / 30));
    window().write(draft, slot, words, evidence);
  }

  ArgumentId arguesFor(MoveId move, String words, Evidence... evidence) {
    return argues(move, Side.FOR, words, evidence);
  }

  ArgumentId arguesAgainst(MoveId move, String words, Evidence... evidence) {
    return argues(move, Side.AGAINST, words, evidence);
  }

  private ArgumentId argues(MoveId move, Side side, String words, Evidence... evidence) {
    table().passesWriting(words);
    return new ArgumentId(asks(new Command.Argue(move, side, Text.of(words), List.of(evidence))));
  }

  private ActorId actor() {
    var seat = table().state().seats().get(window().seat());
    if (seat == null || !(seat.role() instanceof Role.Player(ActorId actor))) {
      throw new DemoFailed("who plays has an actor");
    }
    return actor;
  }
}
