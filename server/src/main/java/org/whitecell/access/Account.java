package org.whitecell.access;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.whitecell.session.AccountId;

/**
 * Somebody who may sign in.
 *
 * @param name unique without regard to case
 * @param generation one more each time that everything signed in before is to end: a new password,
 *     a reset, disabling
 */
public record Account(
    AccountId id,
    String name,
    Set<Right> rights,
    Standing standing,
    Password password,
    long generation,
    Instant madeAt) {

  /** Whether an account may sign in at all. */
  public enum Standing {
    ENABLED,
    DISABLED
  }

  /** What an account signs in with. */
  public sealed interface Password {
    /** The Argon2id hash in its PHC form. */
    String hash();

    /** Chosen by the account's holder. */
    record Chosen(String hash) implements Password {}

    /**
     * Made by the server or by an administrator: good for one sign-in until then, which then asks
     * for a new one.
     */
    record OneTime(String hash, Instant until) implements Password {}

    /** A one-time password that was used, and not replaced yet: it signs nobody in again. */
    record Spent(String hash) implements Password {}
  }

  public Account {
    rights = rights.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(rights));
  }

  public boolean isEnabled() {
    return standing == Standing.ENABLED;
  }

  /** Whether a new password must be chosen before anything else can be done. */
  public boolean mustChangePassword() {
    return !(password instanceof Password.Chosen);
  }

  Account withPassword(Password next, long nextGeneration) {
    return new Account(id, name, rights, standing, next, nextGeneration, madeAt);
  }

  Account withRights(Set<Right> next) {
    return new Account(id, name, next, standing, password, generation, madeAt);
  }

  Account withStanding(Standing next) {
    long ended = next == Standing.DISABLED ? generation + 1 : generation;
    return new Account(id, name, rights, next, password, ended, madeAt);
  }

  /** Tells nothing of the password. */
  @Override
  public String toString() {
    return "Account[" + id.value() + ", " + standing + ", " + rights + "]";
  }
}
