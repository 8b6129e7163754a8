package org.whitecell.access;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.whitecell.access.Account.Password;
import org.whitecell.access.Account.Standing;
import org.whitecell.access.Refused.Code;
import org.whitecell.session.AccountId;
import org.whitecell.store.Shelf;
import org.whitecell.words.Line;

/**
 * The accounts of this server. What it reports is durable. Thread-safe; every method blocks.
 *
 * <p>An account lies under {@code account/ID}; {@code name/NAME} holds its name for it, so that two
 * cannot have one name.
 */
public final class Accounts {

  /** How long a one-time password can be used. */
  public static final Duration ONE_TIME_LIFE = Duration.ofDays(1);

  /** The name of the account that a new server starts with. */
  public static final String FIRST_NAME = "admin";

  private static final int SHORTEST_PASSWORD = 10;
  private static final int LONGEST_PASSWORD = 256;
  private static final int LONGEST_NAME = 80;

  private final Records<Account> accounts;
  private final Records<NameHolder> names;
  private final PasswordHashing hashing;
  private final Clock clock;

  record NameHolder(AccountId account) {}

  /** An account together with the password that was just made for it, to be shown once. */
  public record WithOneTimePassword(Account account, String oneTimePassword) {}

  public Accounts(Shelf shelf, PasswordHashing hashing, Clock clock) {
    this.accounts = new Records<>(shelf, Account.class);
    this.names = new Records<>(shelf, NameHolder.class);
    this.hashing = hashing;
    this.clock = clock;
  }

  /** All accounts by name. */
  public List<Account> all() {
    return accounts.list("account/").stream()
        .sorted(Comparator.comparing(account -> fold(account.name())))
        .toList();
  }

  public Optional<Account> find(AccountId id) {
    return accounts.get(key(id));
  }

  /** The account of this name, without regard to case. */
  public Optional<Account> named(String name) {
    return names.get(nameKey(name)).flatMap(holder -> find(holder.account()));
  }

  /** The first account of a new server, with every right; empty where there is one already. */
  public Optional<WithOneTimePassword> makeFirst() {
    return all().isEmpty()
        ? Optional.of(make(FIRST_NAME, EnumSet.allOf(Right.class)))
        : Optional.empty();
  }

  /** Makes an account with a one-time password. */
  public WithOneTimePassword make(String name, Set<Right> rights) {
    String tidy = tidy(name);
    AccountId id = new AccountId(Secrets.id());
    holdName(tidy, id);
    String password = Secrets.oneTimePassword();
    Account account =
        new Account(id, tidy, rights, Standing.ENABLED, oneTime(password), 1, clock.instant());
    accounts.add(key(id), account);
    return new WithOneTimePassword(account, password);
  }

  /** Gives the account these rights and no others. */
  public Account giveRights(AccountId id, Set<Right> rights) {
    return change(id, account -> keepingAnAdministrator(account, account.withRights(rights)));
  }

  /** Lets the account sign in again, or ends all that it signed in to. */
  public Account setStanding(AccountId id, Standing standing) {
    return change(id, account -> keepingAnAdministrator(account, account.withStanding(standing)));
  }

  /** Gives the account a one-time password; what it was signed in to ends. */
  public WithOneTimePassword reset(AccountId id) {
    String password = Secrets.oneTimePassword();
    Password next = oneTime(password);
    Account account = change(id, old -> old.withPassword(next, old.generation() + 1));
    return new WithOneTimePassword(account, password);
  }

  /** The account that signs in so; a one-time password is spent by it. */
  Account signIn(String name, String password) {
    Optional<Account> found =
        length(name) > LONGEST_NAME ? Optional.empty() : named(name).filter(Account::isEnabled);
    if (found.isEmpty() || length(password) > LONGEST_PASSWORD) {
      hashing.matchesNobody(length(password) > LONGEST_PASSWORD ? "" : password);
      throw signInFailed();
    }
    Account account = found.get();
    if (!hashing.matches(password, account.password().hash())) {
      throw signInFailed();
    }
    return switch (account.password()) {
      case Password.Chosen _ -> account;
      case Password.Spent _ -> throw expired();
      case Password.OneTime(String hash, Instant until) -> spend(account, hash, until);
    };
  }

  /** Chooses a new password; what else the account is signed in to ends. */
  public Account choosePassword(AccountId id, String old, String chosen) {
    Account account = find(id).orElseThrow(Accounts::notFound);
    checkPassword(chosen);
    if (length(old) > LONGEST_PASSWORD || !hashing.matches(old, account.password().hash())) {
      throw new Refused(Code.SIGN_IN_FAILED, "The present password is not right.");
    }
    if (chosen.equals(old)) {
      throw new Refused(Code.PASSWORD_SAME, "Choose a password that differs from the present one.");
    }
    Password next = new Password.Chosen(hashing.hash(chosen));
    return change(
        id,
        now -> {
          if (now.generation() != account.generation()) {
            throw new Refused(Code.SIGN_IN_NEEDED, "The account was changed: sign in again.");
          }
          return now.withPassword(next, now.generation() + 1);
        });
  }

  private Account spend(Account account, String hash, Instant until) {
    if (clock.instant().isAfter(until)) {
      throw expired();
    }
    return change(
        account.id(),
        now -> {
          if (!now.password().equals(account.password())) {
            throw expired();
          }
          return now.withPassword(new Password.Spent(hash), now.generation() + 1);
        });
  }

  private void holdName(String name, AccountId id) {
    String key = nameKey(name);
    if (names.add(key, new NameHolder(id))) {
      return;
    }
    // A name whose account was never written is free: the server died between the two.
    names.change(
        key,
        holder -> {
          if (find(holder.account()).isPresent()) {
            throw new Refused(Code.NAME_TAKEN, "There is an account of this name already.");
          }
          return new NameHolder(id);
        });
  }

  private Account keepingAnAdministrator(Account before, Account after) {
    if (administers(before)
        && !administers(after)
        && all().stream().noneMatch(a -> administers(a) && !a.id().equals(before.id()))) {
      throw new Refused(
          Code.LAST_ADMINISTRATOR,
          "This is the last administrator: give another account that right first.");
    }
    return after;
  }

  private static boolean administers(Account account) {
    return account.isEnabled() && account.rights().contains(Right.ADMINISTRATOR);
  }

  private Account change(AccountId id, UnaryOperator<Account> how) {
    return accounts.change(key(id), how).orElseThrow(Accounts::notFound);
  }

  private Password oneTime(String password) {
    return new Password.OneTime(hashing.hash(password), clock.instant().plus(ONE_TIME_LIFE));
  }

  private static void checkPassword(String password) {
    if (length(password) < SHORTEST_PASSWORD) {
      throw new Refused(
          Code.PASSWORD_TOO_SHORT, "A password has at least " + SHORTEST_PASSWORD + " characters.");
    }
    if (length(password) > LONGEST_PASSWORD) {
      throw new Refused(
          Code.PASSWORD_TOO_LONG, "A password has at most " + LONGEST_PASSWORD + " characters.");
    }
  }

  private static String tidy(String name) {
    String tidy = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
    boolean isGood = !tidy.isEmpty() && length(tidy) <= LONGEST_NAME && Line.isPlain(tidy);
    if (!isGood) {
      throw new Refused(
          Code.NAME_BAD,
          "A name has 1 to " + LONGEST_NAME + " characters and none that are unseen.");
    }
    return tidy;
  }

  private static int length(String words) {
    return words.codePointCount(0, words.length());
  }

  private static String fold(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }

  private static String nameKey(String name) {
    return "name/" + Secrets.hashed(fold(name));
  }

  private static String key(AccountId id) {
    return "account/" + id.value();
  }

  private static Refused notFound() {
    return new Refused(Code.NOT_FOUND, "There is no such account.");
  }

  private static Refused signInFailed() {
    return new Refused(Code.SIGN_IN_FAILED, "Name or password is not right.");
  }

  private static Refused expired() {
    return new Refused(
        Code.PASSWORD_EXPIRED,
        "This one-time password was used or has run out: ask an administrator for a reset,"
            + " or run scripts/account reset NAME on the server.");
  }
}
