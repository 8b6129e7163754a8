package org.whitecell.http;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whitecell.access.Account;
import org.whitecell.access.Accounts;
import org.whitecell.access.Right;
import org.whitecell.access.SessionEntry;
import org.whitecell.access.SessionList;
import org.whitecell.session.SessionId;

/**
 * Tells an administrator which sessions can only be read, for their logs are damaged. Says nothing
 * of what is played in them.
 */
public final class QuarantineEndpoint {

  private final Callers callers;
  private final SessionList list;
  private final Accounts accounts;

  /**
   * @param openedBy the account's name; null where the account is gone
   * @param fault what is wrong, in words
   */
  record Quarantined(
      SessionId session, Instant openedAt, @Nullable String openedBy, String code, String fault) {}

  public QuarantineEndpoint(Callers callers, SessionList list, Accounts accounts) {
    this.callers = callers;
    this.list = list;
    this.accounts = accounts;
  }

  public List<Route> routes() {
    return List.of(Route.get("/api/quarantine", Route.Needs.TOKEN, this::list));
  }

  private Answer list(Call call) {
    callers.accountWith(call, Right.ADMINISTRATOR);
    return Answer.json(list.damaged().stream().map(this::quarantined).toList());
  }

  private Quarantined quarantined(SessionEntry entry) {
    return new Quarantined(
        entry.session(),
        entry.openedAt(),
        accounts.find(entry.openedBy()).map(Account::name).orElse(null),
        "session-damaged",
        String.valueOf(entry.fault()));
  }
}
