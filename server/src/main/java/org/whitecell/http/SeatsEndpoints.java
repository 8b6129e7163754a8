package org.whitecell.http;

import java.util.List;
import java.util.Optional;
import org.whitecell.access.Browser.HeldSeat;
import org.whitecell.access.Browsers;
import org.whitecell.access.Tickets;
import org.whitecell.access.Tokens;
import org.whitecell.access.Tokens.Bearer;
import org.whitecell.http.Sessions.Seated;
import org.whitecell.live.Rooms;
import org.whitecell.session.Command;
import org.whitecell.session.Role;
import org.whitecell.session.Seat;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;
import org.whitecell.session.Stage;
import org.whitecell.session.State;
import org.whitecell.words.Text;

/** What the holder of a seat does at the door: find it again, take it along, give it up. */
public final class SeatsEndpoints {

  private final Sessions sessions;
  private final LogReaders readers;
  private final Tokens tokens;
  private final Rooms rooms;
  private final Browsers browsers;
  private final Tickets tickets;
  private final Texts texts = new Texts();

  record Mine(
      SessionId session,
      SeatId seat,
      Text title,
      String marking,
      Stage stage,
      Role role,
      Optional<ActorBadge> actor,
      Text name) {}

  record Link(String secret, String link) {}

  public SeatsEndpoints(
      Sessions sessions,
      LogReaders readers,
      Tokens tokens,
      Rooms rooms,
      Browsers browsers,
      Tickets tickets) {
    this.sessions = sessions;
    this.readers = readers;
    this.tokens = tokens;
    this.rooms = rooms;
    this.browsers = browsers;
    this.tickets = tickets;
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/api/seats", Route.Needs.COOKIE, this::mine),
        Route.post("/api/sessions/{id}/resume-link", Route.Needs.TOKEN, this::resumeLink),
        Route.post("/api/sessions/{id}/leave", Route.Needs.TOKEN, this::leave),
        Route.get("/api/sessions/{id}/document", Route.Needs.TOKEN, this::document));
  }

  private Answer mine(Call call) {
    return Answer.json(
        browsers
            .find(call.cookie())
            .map(browser -> browser.seats().stream().flatMap(held -> seat(held).stream()).toList())
            .orElse(List.of()));
  }

  private Optional<Mine> seat(HeldSeat held) {
    return rooms
        .state(held.session())
        .flatMap(state ->
            Optional.ofNullable(state.people().seat(held.seat()))
                .filter(Seat::isSeated)
                .map(seat -> mine(held.session(), seat, state)));
  }

  private static Mine mine(SessionId session, Seat seat, State state) {
    return new Mine(
        session,
        seat.id(),
        state.opening().title(),
        state.opening().marking(),
        state.stage(),
        seat.role(),
        seat.role() instanceof Role.Player(var actor)
            ? ActorBadge.of(state.scenario(), actor)
            : Optional.empty(),
        seat.name());
  }

  private Answer resumeLink(Call call) {
    Seated by = sessions.seated(call);
    String secret = tickets.backToSeat(by.session(), by.seat().id());
    return Answer.json(new Link(secret, call.origin() + "/resume#" + secret));
  }

  private Answer leave(Call call) {
    Seated by = sessions.seated(call);
    sessions.ask(by, new Command.Leave());
    browsers.leave(call.cookie(), by.session(), by.seat().id());
    return Answer.done();
  }

  private Answer document(Call call) {
    if (tokens.check(call.token()).bearer() instanceof Bearer.OfAccount) {
      return texts.answer(readers.reader(call).state().setting().revision());
    }
    Seated by = sessions.seated(call);
    if (by.seat().role() instanceof Role.Lobby) {
      throw Problem.forbidden("not-allowed", "The text opens when you are given a seat.").thrown();
    }
    return texts.answer(by.state().setting().revision());
  }
}
