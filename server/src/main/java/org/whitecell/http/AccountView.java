package org.whitecell.http;

import java.time.Instant;
import java.util.Set;
import org.whitecell.access.Account;
import org.whitecell.access.Right;
import org.whitecell.session.AccountId;

/** An account as others may see it. */
record AccountView(
    AccountId id,
    String name,
    Set<Right> roles,
    boolean disabled,
    boolean mustChangePassword,
    Instant madeAt) {

  static AccountView of(Account account) {
    return new AccountView(
        account.id(),
        account.name(),
        account.rights(),
        !account.isEnabled(),
        account.mustChangePassword(),
        account.madeAt());
  }
}
