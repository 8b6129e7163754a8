package org.whitecell.session;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whitecell.scenario.FactId;
import org.whitecell.scenario.InjectId;
import org.whitecell.session.Command.BlankWords;
import org.whitecell.session.Command.BlankWordsOf;

/** The blanking of words, by the white cell alone, with a reason. */
final class WordRules {
  /** Entries blanked by one command that names them. */
  static final int ENTRIES = 1_000;

  static final Decision GONE =
      Decision.refuse(
          Refusal.Code.NOT_ALLOWED,
          "The white cell took these words off the wall; write new ones beside them.");

  private WordRules() {}

  static Decision blank(Hand by, BlankWords c) {
    if (!by.isWhiteCell()) {
      return Hand.WHITE_CELL_ONLY;
    }
    if (c.entries().isEmpty() || c.entries().size() > ENTRIES) {
      return Decision.refuse(
          Refusal.Code.TOO_MANY, "Blank at least one entry, at most 1,000 at once.");
    }
    for (long entry : c.entries()) {
      if (entry < 1 || entry > by.state().seq()) {
        return Hand.notFound("entry");
      }
    }
    Decision why = Reasons.check(c.why());
    return why != null ? why : Decision.accept(new Event.WordsBlanked(c.entries(), c.why()));
  }

  /** All that was ever said as this thing goes: its edits and corrections too. */
  static Decision blank(Hand by, BlankWordsOf c) {
    if (!sees(by, c.of())) {
      return Hand.notFound("thing");
    }
    if (!by.isWhiteCell()) {
      return Hand.WHITE_CELL_ONLY;
    }
    List<Long> entries =
        together(by.state(), c.of())
            .flatMap(thing -> by.state().wordings().of(thing).stream())
            .distinct()
            .toList();
    if (entries.isEmpty()) {
      return Hand.notFound("wording, or it is gone already,");
    }
    Decision why = Reasons.check(c.why());
    return why != null ? why : Decision.accept(new Event.WordsBlanked(entries, c.why()));
  }

  /** A fact that an inject brought says the inject's own words. */
  private static Stream<Worded> together(State state, Worded thing) {
    return thing instanceof Worded.OfFact(FactId id)
            && State.known(state.board().facts(), id).source()
                instanceof FactSource.OfInject(InjectId inject)
        ? Stream.of(thing, new Worded.OfInject(inject))
        : Stream.of(thing);
  }

  private static boolean sees(Hand by, Worded thing) {
    State state = by.state();
    return switch (thing) {
      case Worded.OfNote(var id) -> sees(by, state.marks().annotation(id));
      case Worded.OfReply(var id) -> {
        ThreadReply reply = state.marks().replies().get(id);
        Annotation note = reply == null ? null : state.marks().annotation(reply.annotation());
        yield reply != null && note != null && Reach.sees(by.role(), by.seat().id(), note, reply);
      }
      case Worded.OfMessage(var id) ->
          state.talk().stream()
              .filter(message -> message.id().equals(id))
              .flatMap(message ->
                  state.channels().stream()
                      .filter(channel -> channel.id().equals(message.channel())))
              .anyMatch(channel -> Reach.reads(by.role(), channel));
      case Worded.OfMove(var id) -> sees(by, state.play().moves().get(id));
      case Worded.OfArgument(var id) -> {
        Argument argument = state.play().arguments().get(id);
        yield argument != null && sees(by, state.play().moves().get(argument.move()));
      }
      case Worded.OfRuling(var id) ->
          state.play().rulings().containsKey(id) && sees(by, state.play().moves().get(id));
      case Worded.OfFact(var id) -> {
        Fact fact = state.board().fact(id);
        yield fact != null && Reach.sees(by.role(), fact);
      }
      case Worded.OfInject(var id) -> {
        SentInject inject = state.board().injects().get(id);
        yield inject != null && Reach.sees(by.role(), inject);
      }
      case Worded.OfSeat(var id) ->
          state.people().seat(id) != null
              && (!(by.role() instanceof Role.Lobby) || id.equals(by.seat().id()));
    };
  }

  private static boolean sees(Hand by, @Nullable Annotation note) {
    return note != null && Reach.sees(by.role(), by.seat().id(), note);
  }

  private static boolean sees(Hand by, @Nullable Move move) {
    return move != null && Reach.sees(by.role(), move);
  }
}
