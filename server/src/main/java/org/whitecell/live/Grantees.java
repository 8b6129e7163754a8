package org.whitecell.live;

import org.whitecell.session.AccountId;

/** To whom a session's log may be granted: the accounts of this server. May block. */
@FunctionalInterface
public interface Grantees {

  /**
   * Whether there is such an account.
   *
   * @throws org.whitecell.store.StoreUnavailable while the store cannot be reached
   */
  boolean has(AccountId account);
}
