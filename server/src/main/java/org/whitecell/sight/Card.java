package org.whitecell.sight;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.whitecell.annotation.AnnotationId;
import org.whitecell.annotation.Kind;
import org.whitecell.annotation.Layer;
import org.whitecell.annotation.ReplyId;
import org.whitecell.document.Passage;
import org.whitecell.document.RevisionId;
import org.whitecell.scenario.ActionId;
import org.whitecell.scenario.ActionSpec;
import org.whitecell.scenario.ActorId;
import org.whitecell.scenario.Colour;
import org.whitecell.scenario.Degree;
import org.whitecell.scenario.DiceSpec;
import org.whitecell.scenario.FactId;
import org.whitecell.scenario.IndicatorId;
import org.whitecell.scenario.InjectId;
import org.whitecell.scenario.InjectSpec;
import org.whitecell.scenario.MapSpec;
import org.whitecell.scenario.Pattern;
import org.whitecell.scenario.PhaseKind;
import org.whitecell.scenario.PhaseSpec;
import org.whitecell.scenario.Points;
import org.whitecell.scenario.QuestionSpec;
import org.whitecell.scenario.Shape;
import org.whitecell.scenario.TagId;
import org.whitecell.scenario.TagSpec;
import org.whitecell.scenario.TurnSpec;
import org.whitecell.session.AccountId;
import org.whitecell.session.Annotation;
import org.whitecell.session.Argument;
import org.whitecell.session.ArgumentId;
import org.whitecell.session.Channel;
import org.whitecell.session.ChannelId;
import org.whitecell.session.CitationChoice;
import org.whitecell.session.Clock;
import org.whitecell.session.Disclosure;
import org.whitecell.session.Effect;
import org.whitecell.session.EffectSource;
import org.whitecell.session.Fact;
import org.whitecell.session.FactSource;
import org.whitecell.session.IndicatorChange;
import org.whitecell.session.InvitationId;
import org.whitecell.session.Leaving;
import org.whitecell.session.MessageId;
import org.whitecell.session.Method;
import org.whitecell.session.Move;
import org.whitecell.session.MoveId;
import org.whitecell.session.Naming;
import org.whitecell.session.People;
import org.whitecell.session.Places;
import org.whitecell.session.Push;
import org.whitecell.session.Role;
import org.whitecell.session.Roll;
import org.whitecell.session.Rolled;
import org.whitecell.session.Ruling;
import org.whitecell.session.Seat;
import org.whitecell.session.SeatId;
import org.whitecell.session.Side;
import org.whitecell.session.Stage;
import org.whitecell.session.Strength;
import org.whitecell.session.Track;
import org.whitecell.session.TurnState;
import org.whitecell.words.Text;

/**
 * What a view is made of. A view is a set of cards, one for each thing the seat may see, each with
 * only what it may see of it. Order is by {@code at}, then id; no card carries a place in the log.
 */
public sealed interface Card {

  /** What a card replaces when it is laid again. */
  record Key(String kind, String id) {}

  String id();

  /** The kind by which cards are kept apart: "move" for a {@link MoveCard}. */
  default Key key() {
    String name = getClass().getSimpleName();
    String kind = name.substring(0, name.length() - "Card".length());
    return new Key(kind.toLowerCase(Locale.ROOT), id());
  }

  /**
   * The session itself; one of a view.
   *
   * @param turn 0 before play starts
   * @param phase null before play starts and between phases
   */
  record SessionCard(
      Text title,
      String marking,
      Naming naming,
      RevisionId revision,
      Stage stage,
      int turn,
      @Nullable PhaseKind phase,
      TurnState.Gate gate,
      Clock clock,
      People.Door door,
      Instant openedAt)
      implements Card {
    @Override
    public String id() {
      return "session";
    }
  }

  /**
   * The course of play as whoever steers it must know it; one of a view, for the white cell.
   *
   * @param leaving what leaving the phase would leave undone
   * @param ending what ending play would leave undone
   * @param back the phase that may open again, or null where none may
   */
  record CourseCard(List<Leaving> leaving, List<Leaving> ending, @Nullable PhaseKind back)
      implements Card {
    @Override
    public String id() {
      return "course";
    }
  }

  /**
   * What the turn that is played found changed as it opened, as far as this seat may see it; one of
   * a view.
   *
   * @param shifts of the indicators that were moved, in the scenario's order
   */
  record TurnCard(int turn, List<Shift> shifts) implements Card {
    @Override
    public String id() {
      return "turn";
    }

    /**
     * @param why as far as this seat may see it; nothing for one that follows from others
     */
    public record Shift(IndicatorId indicator, Points from, Points to, List<Why> why) {}

    /** What moved an indicator as a turn opened, and by how much it would have. */
    public sealed interface Why {
      record FellDue(EffectSource source, Points by) implements Why {}

      record EachTurn(Points by) implements Why {}

      record Drawn(Points by) implements Why {}
    }
  }

  /** What of the scenario is open to all; one of a view. */
  record ScenarioCard(
      String title,
      String summary,
      List<TurnSpec> turns,
      List<PhaseSpec> phases,
      List<TagSpec> codebook,
      List<CitationChoice> citations,
      MapSpec map,
      DiceSpec dice)
      implements Card {
    @Override
    public String id() {
      return "scenario";
    }
  }

  /**
   * @param ready as said by the actor itself
   * @param budgetLeft of this turn; for the actor itself and the white cell, otherwise null
   */
  record ActorCard(
      ActorId actor,
      String name,
      String letters,
      Shape shape,
      Colour colour,
      Pattern pattern,
      List<String> openObjectives,
      Ready ready,
      @Nullable Integer budget,
      @Nullable Integer budgetLeft)
      implements Card {
    @Override
    public String id() {
      return actor.value();
    }

    public enum Ready {
      READY,
      NOT_READY
    }
  }

  /** An actor's own brief, for its seats and the white cell. */
  record BriefCard(ActorId actor, String text, List<String> secretObjectives) implements Card {
    @Override
    public String id() {
      return actor.value();
    }
  }

  /** An action of the catalogue, for the actors who may play it and the white cell. */
  record ActionCard(ActionSpec action) implements Card {
    @Override
    public String id() {
      return action.id().value();
    }
  }

  record SeatCard(SeatId seat, Role role, Text name, Seat.Presence presence, Instant at)
      implements Card {
    @Override
    public String id() {
      return seat.value();
    }
  }

  /**
   * For the white cell.
   *
   * @param taken how many seats were taken by it
   */
  record InvitationCard(
      InvitationId invitation, Role role, Places places, int taken, Validity validity, Instant at)
      implements Card {
    @Override
    public String id() {
      return invitation.value();
    }

    public enum Validity {
      VALID,
      SPENT,
      REVOKED
    }
  }

  /** An organizer who may read the log from the close on; for the white cell. */
  record GrantCard(AccountId account) implements Card {
    @Override
    public String id() {
      return account.value();
    }
  }

  /**
   * That a seat has read its brief or an inject; for the seat's own actor and the white cell.
   *
   * @param inject null for the brief
   */
  record ReadingCard(SeatId seat, @Nullable InjectId inject, Instant at) implements Card {
    @Override
    public String id() {
      return seat.value() + "/" + (inject == null ? "brief" : inject.value());
    }
  }

  /**
   * @param role the author's role and actor when it was made
   * @param fate when deleted, the body is empty and the thread stays
   */
  record AnnotationCard(
      AnnotationId annotation,
      SeatId seat,
      Role role,
      Kind kind,
      Layer layer,
      Passage passage,
      Text body,
      @Nullable TagId tag,
      Instant at,
      @Nullable Instant editedAt,
      Annotation.Fate fate,
      Annotation.Answer answer)
      implements Card {
    @Override
    public String id() {
      return annotation.value();
    }
  }

  /**
   * @param layer on which it stayed when its note was opened to more people; null where whoever
   *     reads the note reads it
   */
  record ReplyCard(
      ReplyId reply,
      AnnotationId annotation,
      SeatId seat,
      Role role,
      Text body,
      Instant at,
      @Nullable Instant editedAt,
      Annotation.Fate fate,
      @Nullable Layer layer)
      implements Card {
    @Override
    public String id() {
      return reply.value();
    }
  }

  /** Evidence as far as it may be seen: where a note is not this seat's to read, its passage. */
  sealed interface EvidenceView {
    record PassageView(@Nullable AnnotationId annotation, Passage passage)
        implements EvidenceView {}

    record FactView(FactId fact) implements EvidenceView {}
  }

  record ReasonView(Text text, List<EvidenceView> evidence, Strength strength) {}

  /**
   * A move that this seat may see.
   *
   * @param number such as U2; null while the move is sealed
   * @param takenUpBy who of the white cell rules on it; null for nobody, and for others to see
   */
  record MoveCard(
      MoveId move,
      @Nullable String number,
      ActorId actor,
      SeatId seat,
      int turn,
      @Nullable ActionId action,
      Text title,
      Text effect,
      List<ReasonView> reasons,
      Disclosure disclosure,
      Move.Standing standing,
      int cost,
      Instant at,
      @Nullable Instant revealedAt,
      @Nullable SeatId takenUpBy)
      implements Card {
    @Override
    public String id() {
      return move.value();
    }
  }

  record ArgumentCard(
      ArgumentId argument,
      MoveId move,
      SeatId seat,
      Role role,
      Side side,
      Text text,
      List<EvidenceView> evidence,
      Strength strength,
      Argument.Standing standing,
      Instant at)
      implements Card {
    @Override
    public String id() {
      return argument.value();
    }
  }

  /**
   * A roll before its ruling is published; for the white cell.
   *
   * @param corrections what was entered before, first the oldest
   */
  record RollCard(MoveId move, Roll roll, List<Rolled.Correction> corrections) implements Card {
    @Override
    public String id() {
      return move.value();
    }
  }

  /**
   * @param rollCorrections what was entered of the table's dice before, first the oldest
   * @param corrections first the oldest; the original stays as it was
   * @param effects those on indicators this seat may see
   */
  record RulingCard(
      MoveId move,
      SeatId by,
      Method method,
      @Nullable Roll roll,
      List<Rolled.Correction> rollCorrections,
      List<Integer> strongReasons,
      List<ArgumentId> strongArguments,
      List<EvidenceView> weighed,
      Degree degree,
      List<Effect> effects,
      List<IndicatorChange> atOnce,
      @Nullable Text changeReason,
      List<FactId> facts,
      Text account,
      Instant at,
      List<Ruling.Correction> corrections)
      implements Card {
    @Override
    public String id() {
      return move.value();
    }
  }

  /**
   * @param history the value as each turn closed, and as it is now; first turn 0, the start
   * @param toCome effects that will fall due
   * @param moved each time that it moved, the oldest first, and at most the last 40
   */
  record IndicatorCard(
      IndicatorId indicator,
      String name,
      String note,
      Points min,
      Points max,
      Points value,
      Made made,
      Seen seen,
      List<Track.Reading> history,
      List<ToCome> toCome,
      List<Moved> moved,
      List<Track.Correction> corrections)
      implements Card {
    @Override
    public String id() {
      return indicator.value();
    }

    public enum Made {
      KEPT,
      DERIVED
    }

    public enum Seen {
      BY_ALL,
      BY_SOME
    }

    public record ToCome(int turn, Points delta) {}

    /**
     * @param why as far as this seat may see what did it; nothing where it may not, nor where the
     *     white cell moved it by hand
     */
    public record Moved(int turn, Points from, Points to, List<Push> why) {}
  }

  /** Something established, that may be cited while it stands. */
  record FactCard(
      FactId fact,
      @Nullable Integer number,
      Text text,
      FactSource source,
      @Nullable Integer untilTurn,
      Fact.Tenure tenure,
      List<Fact.Correction> corrections,
      Instant at)
      implements Card {
    @Override
    public String id() {
      return fact.value();
    }
  }

  /**
   * @param to nobody named means everybody
   */
  record InjectCard(
      InjectId inject,
      @Nullable Integer number,
      Text title,
      Text text,
      List<ActorId> to,
      List<IndicatorChange> atOnce,
      int turn,
      Instant at)
      implements Card {
    @Override
    public String id() {
      return inject.value();
    }
  }

  /**
   * An inject of the scenario that was not sent yet; for the white cell.
   *
   * @param time whether its time has come, as far as turn and indicators tell
   */
  record PlannedCard(InjectSpec inject, Time time) implements Card {
    @Override
    public String id() {
      return inject.id().value();
    }

    public enum Time {
      COME,
      NOT_COME
    }
  }

  /** A question of the data-collection plan; for the white cell. */
  record QuestionCard(int number, QuestionSpec question) implements Card {
    @Override
    public String id() {
      return question.id().value();
    }
  }

  /**
   * A channel that this seat reads.
   *
   * @param actor whose channel it is; null for everyone's and the white cell's own
   */
  record ChannelCard(ChannelId channel, Readers readers, @Nullable ActorId actor) implements Card {
    @Override
    public String id() {
      return channel.value();
    }

    public enum Readers {
      EVERYONE,
      WITHIN,
      TO_WHITE_CELL,
      IN_WHITE_CELL;

      static Readers of(Channel channel) {
        return switch (channel) {
          case Channel.Everyone e -> EVERYONE;
          case Channel.Within w -> WITHIN;
          case Channel.ToWhiteCell t -> TO_WHITE_CELL;
          case Channel.InWhiteCell i -> IN_WHITE_CELL;
        };
      }
    }
  }

  record MessageCard(
      MessageId message, ChannelId channel, SeatId seat, Role role, Text text, Instant at)
      implements Card {
    @Override
    public String id() {
      return message.value();
    }
  }
}
