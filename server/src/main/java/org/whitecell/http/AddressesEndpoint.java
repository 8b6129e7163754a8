package org.whitecell.http;

import java.util.List;
import org.whitecell.access.Right;

/** Tells those who invite people where the server is found. */
public final class AddressesEndpoint {

  private final Callers callers;
  private final Reach reach;

  /**
   * @param addresses the likeliest first; none where only this machine reaches the server
   */
  record Addresses(List<String> addresses) {}

  public AddressesEndpoint(Callers callers, Listening listening) {
    this.callers = callers;
    this.reach = new Reach(listening);
  }

  public List<Route> routes() {
    return List.of(Route.get("/api/addresses", Route.Needs.TOKEN, this::addresses));
  }

  private Answer addresses(Call call) {
    callers.accountWith(call, Right.FACILITATOR, Right.ADMINISTRATOR);
    return Answer.json(new Addresses(reach.addresses(call.origin())));
  }
}
