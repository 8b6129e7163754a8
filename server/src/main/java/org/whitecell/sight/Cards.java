package org.whitecell.sight;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whitecell.annotation.AnnotationId;
import org.whitecell.scenario.ActionSpec;
import org.whitecell.scenario.ActorId;
import org.whitecell.scenario.ActorSpec;
import org.whitecell.scenario.Citing;
import org.whitecell.scenario.Degree;
import org.whitecell.scenario.EffectSpec;
import org.whitecell.scenario.InjectId;
import org.whitecell.scenario.InjectSpec;
import org.whitecell.scenario.Objective;
import org.whitecell.scenario.QuestionId;
import org.whitecell.scenario.TurnSpec;
import org.whitecell.session.AccountId;
import org.whitecell.session.Annotation;
import org.whitecell.session.Channel;
import org.whitecell.session.CitationChoice;
import org.whitecell.session.Cues;
import org.whitecell.session.Invitation;
import org.whitecell.session.Leaving;
import org.whitecell.session.Message;
import org.whitecell.session.People;
import org.whitecell.session.Reach;
import org.whitecell.session.Role;
import org.whitecell.session.Seat;
import org.whitecell.session.SeatId;
import org.whitecell.session.SentInject;
import org.whitecell.session.Stage;
import org.whitecell.session.State;
import org.whitecell.session.ThreadReply;
import org.whitecell.session.TurnState;

/** Lays the cards of one view key on one state; null where the key sees nothing. */
final class Cards {
  private final ViewKey key;
  private final State state;
  private final Role role;
  private final @Nullable SeatId person;
  private final PlayCards play;
  private final BoardCards board;

  Cards(ViewKey key, State state) {
    this.key = key;
    this.state = state;
    this.role = key.role();
    this.person = key instanceof ViewKey.OfActor(ActorId actor, SeatId seat) ? seat : null;
    this.play = new PlayCards(role, person, state);
    this.board = new BoardCards(role, state);
  }

  @Nullable Card card(Ref ref) {
    if (state.seq() == 0) {
      return null;
    }
    if (key instanceof ViewKey.OfLobby(SeatId own)) {
      return inTheLobby(own, ref);
    }
    return switch (ref) {
      case Ref.TheSession() -> session(state.turn());
      case Ref.TheCourse() -> course();
      case Ref.TheTurn() -> board.turn();
      case Ref.TheScenario() -> scenario();
      case Ref.OfActor(var id) -> actor(id);
      case Ref.OfBrief(var id) -> brief(id);
      case Ref.OfAction(var id) ->
          state.scenario().action(id).filter(this::mayPlay).map(this::action).orElse(null);
      case Ref.OfSeat(var id) -> seat(state.people().seat(id));
      case Ref.OfInvitation(var id) -> invitation(state.people().invitations().get(id));
      case Ref.OfGrant(var id) -> grant(id);
      case Ref.OfReading(var id) -> reading(id);
      case Ref.OfAnnotation(var id) -> annotation(id);
      case Ref.OfReply(var id) -> reply(state.marks().replies().get(id));
      case Ref.OfMove(var id) -> play.move(id);
      case Ref.OfArgument(var id) -> play.argument(id);
      case Ref.OfRoll(var id) -> play.roll(id);
      case Ref.OfRuling(var id) -> play.ruling(id);
      case Ref.OfIndicator(var id) -> board.indicator(id);
      case Ref.OfFact(var id) -> board.fact(id);
      case Ref.OfInject(var id) -> board.inject(id);
      case Ref.OfPlanned(var id) -> planned(id);
      case Ref.OfQuestion(var id) -> question(id);
      case Ref.OfChannel(var channel) -> channel(channel);
      case Ref.OfMessage(int n) -> message(n);
    };
  }

  private @Nullable Card inTheLobby(SeatId own, Ref ref) {
    return switch (ref) {
      case Ref.TheSession() -> session(TurnState.BEFORE);
      case Ref.OfSeat(SeatId id) when id.equals(own) -> seat(state.people().seat(id));
      default -> null;
    };
  }

  private Card session(TurnState turn) {
    return new Card.SessionCard(
        state.opening().title(),
        state.opening().marking(),
        state.opening().naming(),
        state.setting().revision().id(),
        state.stage(),
        turn.turn(),
        turn.phase(),
        turn.gate(),
        turn.clock(),
        state.people().door(),
        state.opening().at());
  }

  private @Nullable Card course() {
    return Reach.isWhiteCell(role)
        ? new Card.CourseCard(
            Leaving.ofThePhase(state),
            Leaving.ofPlay(state),
            state.stage() == Stage.RUNNING ? state.turn().wayBack() : null)
        : null;
  }

  private Card scenario() {
    return new Card.ScenarioCard(
        state.scenario().title(),
        state.scenario().summary(),
        state.scenario().turns().stream()
            .map(t -> new TurnSpec(t.number(), t.time(), noteOf(t)))
            .toList(),
        state.scenario().phases(),
        state.scenario().codebook(),
        state.opening().citations().stream().filter(this::seesCited).toList(),
        state.scenario().map(),
        state.scenario().dice());
  }

  private String noteOf(TurnSpec turn) {
    return Reach.isWhiteCell(role) ? turn.note() : "";
  }

  /** Where a citation stands tells of what cites it: an action, a fact or an inject. */
  private boolean seesCited(CitationChoice choice) {
    String source = choice.source();
    for (ActionSpec action : state.scenario().actions()) {
      if (new Citing.OfAction(action.id()).key().equals(source)) {
        return mayPlay(action);
      }
    }
    for (InjectSpec inject : state.scenario().injects()) {
      if (new Citing.OfInject(inject.id()).key().equals(source)) {
        SentInject sent = state.board().injects().get(inject.id());
        return Reach.isWhiteCell(role) || (sent != null && Reach.sees(role, sent));
      }
    }
    return true;
  }

  /** The action, less its effects on indicators that this seat does not see. */
  private Card action(ActionSpec action) {
    Map<Degree, List<EffectSpec>> effects = new EnumMap<>(Degree.class);
    action
        .effects()
        .forEach((degree, all) ->
            effects.put(degree, all.stream().filter(e -> board.sees(e.indicator())).toList()));
    return new Card.ActionCard(
        new ActionSpec(
            action.id(),
            action.actors(),
            action.title(),
            action.summary(),
            action.cost(),
            action.delayTurns(),
            effects,
            action.conditions(),
            action.source()));
  }

  private boolean mayPlay(ActionSpec action) {
    return Reach.isWhiteCell(role)
        || (role instanceof Role.Player(ActorId actor) && action.actors().contains(actor));
  }

  private boolean isOwn(ActorId actor) {
    return Reach.isWhiteCell(role) || Reach.plays(role, actor);
  }

  private @Nullable Card actor(ActorId id) {
    ActorSpec spec = state.scenario().actor(id).orElse(null);
    if (spec == null) {
      return null;
    }
    Integer budget = isOwn(id) ? state.play().budget(id) : null;
    return new Card.ActorCard(
        id,
        spec.name(),
        spec.letters(),
        spec.shape(),
        spec.colour(),
        spec.pattern(),
        objectives(spec, Objective.Visibility.OPEN),
        state.turn().ready().contains(id)
            ? Card.ActorCard.Ready.READY
            : Card.ActorCard.Ready.NOT_READY,
        budget,
        budget == null ? null : budget - state.play().spent(id, state.turn().turn()));
  }

  private static List<String> objectives(ActorSpec spec, Objective.Visibility visibility) {
    return spec.objectives().stream()
        .filter(o -> o.visibility() == visibility)
        .map(Objective::text)
        .toList();
  }

  private @Nullable Card brief(ActorId id) {
    return state
        .scenario()
        .actor(id)
        .filter(spec -> isOwn(id))
        .map(spec ->
            new Card.BriefCard(id, spec.brief(), objectives(spec, Objective.Visibility.SECRET)))
        .orElse(null);
  }

  private static @Nullable Card seat(@Nullable Seat seat) {
    return seat == null
        ? null
        : new Card.SeatCard(seat.id(), seat.role(), seat.name(), seat.presence(), seat.at());
  }

  private @Nullable Card invitation(@Nullable Invitation invitation) {
    if (invitation == null || !Reach.isWhiteCell(role)) {
      return null;
    }
    Card.InvitationCard.Validity validity =
        invitation.validity() == Invitation.Validity.REVOKED
            ? Card.InvitationCard.Validity.REVOKED
            : invitation.isSpent()
                ? Card.InvitationCard.Validity.SPENT
                : Card.InvitationCard.Validity.VALID;
    return new Card.InvitationCard(
        invitation.id(),
        invitation.role(),
        invitation.places(),
        invitation.taken(),
        validity,
        invitation.at());
  }

  private @Nullable Card grant(AccountId id) {
    return Reach.isWhiteCell(role) && state.people().grants().contains(id)
        ? new Card.GrantCard(id)
        : null;
  }

  private @Nullable Card reading(People.Reading reading) {
    var at = state.people().readings().get(reading);
    Seat reader = state.people().seat(reading.seat());
    if (at == null || reader == null) {
      return null;
    }
    boolean sees = Reach.isWhiteCell(role) || role.equals(reader.role());
    return sees ? new Card.ReadingCard(reading.seat(), reading.inject(), at) : null;
  }

  private @Nullable Card annotation(AnnotationId id) {
    Annotation note = state.marks().annotation(id);
    return note == null || !Reach.sees(role, person, note)
        ? null
        : new Card.AnnotationCard(
            note.id(),
            note.seat(),
            note.role(),
            note.kind(),
            note.layer(),
            note.passage(),
            note.body(),
            note.tag(),
            note.at(),
            note.editedAt(),
            note.fate(),
            note.answer());
  }

  private @Nullable Card reply(@Nullable ThreadReply reply) {
    Annotation note = reply == null ? null : state.marks().annotation(reply.annotation());
    return reply == null || note == null || !Reach.sees(role, person, note, reply)
        ? null
        : new Card.ReplyCard(
            reply.id(),
            reply.annotation(),
            reply.seat(),
            reply.role(),
            reply.body(),
            reply.at(),
            reply.editedAt(),
            reply.fate(),
            reply.layer());
  }

  private @Nullable Card planned(InjectId id) {
    return Reach.isWhiteCell(role) && !state.board().injects().containsKey(id)
        ? state.scenario().inject(id).map(this::planned).orElse(null)
        : null;
  }

  private Card planned(InjectSpec inject) {
    return new Card.PlannedCard(
        inject,
        Cues.isMet(state, inject.cue())
            ? Card.PlannedCard.Time.COME
            : Card.PlannedCard.Time.NOT_COME);
  }

  private @Nullable Card question(QuestionId id) {
    if (!Reach.isWhiteCell(role)) {
      return null;
    }
    for (int i = 0; i < state.scenario().questions().size(); i++) {
      if (state.scenario().questions().get(i).id().equals(id)) {
        return new Card.QuestionCard(i + 1, state.scenario().questions().get(i));
      }
    }
    return null;
  }

  private @Nullable Card channel(Channel channel) {
    return Reach.reads(role, channel)
        ? new Card.ChannelCard(channel.id(), Card.ChannelCard.Readers.of(channel), channel.actor())
        : null;
  }

  private @Nullable Card message(int n) {
    if (n >= state.talk().size()) {
      return null;
    }
    Message message = state.talk().get(n);
    return state.channels().stream()
        .filter(c -> c.id().equals(message.channel()) && Reach.reads(role, c))
        .findFirst()
        .map(c ->
            new Card.MessageCard(
                message.id(),
                message.channel(),
                message.seat(),
                message.role(),
                message.text(),
                message.at()))
        .orElse(null);
  }
}
