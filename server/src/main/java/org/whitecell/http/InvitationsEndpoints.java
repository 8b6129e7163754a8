package org.whitecell.http;

import java.util.List;
import java.util.Optional;
import org.whitecell.access.Tickets;
import org.whitecell.http.Sessions.Seated;
import org.whitecell.session.Command;
import org.whitecell.session.Invitation;
import org.whitecell.session.InvitationId;
import org.whitecell.session.People;
import org.whitecell.session.Places;
import org.whitecell.session.Refusal;
import org.whitecell.session.Role;

/** What the white cell does with invitations and with the code for the wall. */
public final class InvitationsEndpoints {

  private final Sessions sessions;
  private final Tickets tickets;

  record Invite(Role role, Places places) {}

  /** Shown once: only a hash of the secret is kept. */
  record Invited(InvitationId invitation, String secret, String link) {}

  record Code(String code, String link) {}

  /**
   * @param now none while there is no code, which is no fault
   */
  record CodeNow(Optional<Code> now) {}

  public InvitationsEndpoints(Sessions sessions, Tickets tickets) {
    this.sessions = sessions;
    this.tickets = tickets;
  }

  public List<Route> routes() {
    String invitations = "/api/sessions/{id}/invitations";
    return List.of(
        Route.post(invitations, Route.Needs.TOKEN, this::invite),
        Route.post(invitations + "/{invitation}/reissue", Route.Needs.TOKEN, this::reissue),
        Route.delete(invitations + "/{invitation}", Route.Needs.TOKEN, this::revoke),
        Route.get("/api/sessions/{id}/lobby-code", Route.Needs.TOKEN, this::code),
        Route.put("/api/sessions/{id}/lobby-code", Route.Needs.TOKEN, this::makeCode),
        Route.delete("/api/sessions/{id}/lobby-code", Route.Needs.TOKEN, this::dropCode));
  }

  private Answer invite(Call call) {
    Seated by = sessions.whiteCell(call);
    Invite asked = call.body(Invite.class);
    return invited(call, by, asked.role(), asked.places());
  }

  /** The old link is void, whatever became of it, and the new one is an invitation of its own. */
  private Answer reissue(Call call) {
    Seated by = sessions.whiteCell(call);
    Invitation old = invitation(call, by);
    sessions.ask(by, new Command.RevokeInvitation(old.id()));
    return invited(call, by, old.role(), old.places());
  }

  private Answer revoke(Call call) {
    Seated by = sessions.whiteCell(call);
    sessions.ask(by, new Command.RevokeInvitation(invitation(call, by).id()));
    return Answer.done();
  }

  /** Behind a locked door no code leads anywhere, though it is removed a moment later. */
  private Answer code(Call call) {
    Seated by = sessions.whiteCell(call);
    Optional<Code> code =
        isLocked(by)
            ? Optional.empty()
            : tickets.lobbyCode(by.session()).map(known -> leading(call, known));
    return Answer.json(new CodeNow(code));
  }

  private Answer makeCode(Call call) {
    Seated by = sessions.whiteCell(call);
    if (isLocked(by)) {
      throw Problems.of(
              Refusal.of(
                  Refusal.Code.DOOR_LOCKED, "The door is locked: unlock it, then make a code."))
          .thrown();
    }
    String code = tickets.toLobby(by.session());
    return Answer.json(leading(call, code));
  }

  private static boolean isLocked(Seated by) {
    return by.state().people().door() == People.Door.LOCKED;
  }

  private static Code leading(Call call, String code) {
    return new Code(code, call.origin() + "/lobby#" + code);
  }

  private Answer dropCode(Call call) {
    tickets.closeLobby(sessions.whiteCell(call).session());
    return Answer.done();
  }

  private Answer invited(Call call, Seated by, Role role, Places places) {
    InvitationId id = new InvitationId(sessions.ask(by, new Command.Invite(role, places)));
    String secret = tickets.toSeat(by.session(), id);
    return Answer.json(201, new Invited(id, secret, call.origin() + "/join#" + secret));
  }

  private static Invitation invitation(Call call, Seated by) {
    Invitation found =
        by.state().people().invitations().get(new InvitationId(call.path("invitation")));
    if (found == null) {
      throw Problem.notFound("There is no such invitation.").thrown();
    }
    return found;
  }
}
