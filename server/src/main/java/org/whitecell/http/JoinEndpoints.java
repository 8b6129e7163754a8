package org.whitecell.http;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whitecell.access.Account;
import org.whitecell.access.Browser;
import org.whitecell.access.Browsers;
import org.whitecell.access.RateLimit;
import org.whitecell.access.Refused;
import org.whitecell.access.Refused.Code;
import org.whitecell.access.SessionList;
import org.whitecell.access.Ticket;
import org.whitecell.access.Tickets;
import org.whitecell.scenario.PhaseSpec;
import org.whitecell.session.Command;
import org.whitecell.session.Invitation;
import org.whitecell.session.InvitationId;
import org.whitecell.session.Issuer;
import org.whitecell.session.Naming;
import org.whitecell.session.People;
import org.whitecell.session.Role;
import org.whitecell.session.Seat;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;
import org.whitecell.session.State;
import org.whitecell.words.Text;

/** Coming in: by an invitation, by the code on the wall, or back to a seat one had. */
public final class JoinEndpoints {

  private final Sessions sessions;
  private final Tickets tickets;
  private final Browsers browsers;
  private final SessionList list;
  private final RateLimit byAddress;
  private final RateLimit codes;

  /** One of the two. */
  record Asked(@Nullable String secret, @Nullable String code) {}

  record Join(@Nullable String secret, @Nullable String code, String name) {}

  record Resume(String secret) {}

  /**
   * What one is about to join; who looks has changed nothing.
   *
   * @param othersIn how many hold seats of that role now
   */
  record Look(
      SessionId session,
      Text title,
      String marking,
      String summary,
      Role role,
      Optional<ActorBadge> actor,
      int turns,
      int minutes,
      int paragraphs,
      long othersIn,
      Naming naming) {}

  /**
   * @param byAddress how often one address may try
   * @param codes how often codes may be tried by all together
   */
  public JoinEndpoints(
      Sessions sessions,
      Tickets tickets,
      Browsers browsers,
      SessionList list,
      RateLimit byAddress,
      RateLimit codes) {
    this.sessions = sessions;
    this.tickets = tickets;
    this.browsers = browsers;
    this.list = list;
    this.byAddress = byAddress;
    this.codes = codes;
  }

  public List<Route> routes() {
    return List.of(
        Route.post("/api/join/look", Route.Needs.COOKIE, this::look),
        Route.post("/api/join", Route.Needs.COOKIE, this::join),
        Route.post("/api/resume", Route.Needs.COOKIE, this::resume));
  }

  private Answer look(Call call) {
    Asked asked = call.body(Asked.class);
    Ticket ticket = ticket(call, asked.secret(), asked.code());
    State state = sessions.state(ticket.session());
    Role role = role(ticket, state);
    return Answer.json(
        new Look(
            ticket.session(),
            state.opening().title(),
            state.opening().marking(),
            state.scenario().summary(),
            role,
            role instanceof Role.Player(var actor)
                ? ActorBadge.of(state.scenario(), actor)
                : Optional.empty(),
            state.scenario().turns().size(),
            state.scenario().phases().stream().mapToInt(PhaseSpec::minutes).sum(),
            state.setting().revision().paragraphs().size(),
            state.people().seated().filter(seat -> seat.role().equals(role)).count(),
            state.opening().naming()));
  }

  private Answer join(Call call) {
    Join asked = call.body(Join.class);
    Ticket ticket = ticket(call, asked.secret(), asked.code());
    Optional<Browser> browser = browsers.find(call.cookie());
    Optional<SeatId> mine = browser.flatMap(b -> taken(b, ticket));
    SeatId seat =
        mine.orElseGet(() ->
            new SeatId(
                sessions.ask(ticket.session(), new Issuer.Door(), command(ticket, asked.name()))));
    browser.flatMap(browsers::accountOf).ifPresent(account -> note(account, ticket, seat));
    return Answer.json(201, new SeatAddress(ticket.session(), seat))
        .withCookie(browsers.take(call.cookie(), ticket.session(), seat));
  }

  private Answer resume(Call call) {
    requireTurn(byAddress, call.address());
    Resume asked = call.body(Resume.class);
    if (!(tickets.ofSecret(asked.secret()).orElse(null) instanceof Ticket.BackToSeat back)) {
      throw unknown();
    }
    Seat seat = Sessions.held(sessions.state(back.session()), back.seat());
    browsers
        .find(call.cookie())
        .flatMap(browsers::accountOf)
        .ifPresent(account -> note(account, back, seat.id()));
    return Answer.json(new SeatAddress(back.session(), back.seat()))
        .withCookie(browsers.take(call.cookie(), back.session(), back.seat()));
  }

  private Ticket ticket(Call call, @Nullable String secret, @Nullable String code) {
    requireTurn(byAddress, call.address());
    if (secret != null && code == null) {
      return tickets
          .ofSecret(secret)
          .filter(ticket -> ticket instanceof Ticket.ToSeat)
          .orElseThrow(JoinEndpoints::unknown);
    }
    if (code != null && secret == null) {
      requireTurn(codes, "all");
      Ticket ticket = tickets.ofCode(code).orElseThrow(JoinEndpoints::unknown);
      if (sessions.state(ticket.session()).people().door() == People.Door.LOCKED) {
        tickets.closeLobby(ticket.session());
        throw unknown();
      }
      return ticket;
    }
    throw Problem.badRequest("Send either a secret or a code.").thrown();
  }

  /** The seat that this browser took by this ticket before, and still holds. */
  private Optional<SeatId> taken(Browser browser, Ticket ticket) {
    if (!(ticket instanceof Ticket.ToSeat(SessionId session, InvitationId invitation))) {
      return Optional.empty();
    }
    State state = sessions.state(session);
    return browser.seats().stream()
        .filter(held -> held.session().equals(session))
        .map(held -> held.seat())
        .filter(held -> {
          Seat seat = state.people().seat(held);
          return seat != null && seat.isSeated() && invitation.equals(seat.invitation());
        })
        .findFirst();
  }

  private void note(Account account, Ticket ticket, SeatId seat) {
    Seat taken = sessions.state(ticket.session()).people().seat(seat);
    if (taken != null && !taken.isWhiteCell()) {
      list.notePlayer(ticket.session(), account.id());
    }
  }

  private static Command command(Ticket ticket, String name) {
    return switch (ticket) {
      case Ticket.ToSeat(_, var invitation) -> new Command.TakeSeat(invitation, Text.of(name));
      case Ticket.ToLobby _ -> new Command.EnterLobby(Text.of(name));
      case Ticket.BackToSeat _ -> throw unknown();
    };
  }

  private static Role role(Ticket ticket, State state) {
    return switch (ticket) {
      case Ticket.ToSeat(_, var id) -> {
        Invitation invitation = state.people().invitations().get(id);
        if (invitation == null || invitation.validity() == Invitation.Validity.REVOKED) {
          throw unknown();
        }
        yield invitation.role();
      }
      case Ticket.ToLobby _ -> new Role.Lobby();
      case Ticket.BackToSeat(_, var seat, _) -> Sessions.held(state, seat).role();
    };
  }

  private static void requireTurn(RateLimit limit, String key) {
    if (!limit.allows(key)) {
      throw new Refused(
          Code.TOO_MANY_ATTEMPTS,
          "Too many tries from here: wait a little and try again.",
          java.time.Duration.ofSeconds(5));
    }
  }

  private static Refused unknown() {
    return new Refused(
        Code.INVITATION_UNKNOWN,
        "This link or code is not valid, or not any more: ask the facilitator for a new one.");
  }
}
