package org.whitecell.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Records under keys, changed by compare and set: whoever changes a record names the version that
 * he saw. There is a shelf for every {@link Kind}. Safe for use by many threads; every method
 * blocks.
 *
 * <p>Keys are 1 to 512 visible characters of ASCII. A key that was removed is not used again for
 * another thing, for versions begin anew.
 *
 * <p>What a method reports is durable. Every method throws {@link StoreUnavailable} while the store
 * cannot be reached; after a failed {@link #put} or {@link #remove} the change may or may not have
 * happened, and reading the record tells.
 */
public interface Shelf {

  /** The version that a record has before it exists. */
  long ABSENT = 0;

  /** The most bytes of content that a record may need in the store, after packing. */
  int MAX_PACKED_BYTES = 15 * 1024 * 1024;

  /** What there is a shelf for; each says its keys. */
  enum Kind {
    /** Texts, by content hash. */
    REVISIONS,
    /** Scenarios, by content hash. */
    SCENARIOS,
    /** Documents with title and the line of their revisions, by document id. */
    DOCUMENTS,
    /** What is being written and not yet said, by {@code session/actor/draft}. */
    DRAFTS,
    /** When a session with a running clock was last known to be alive, by session id. */
    PULSES,
    /** Accounts, by account id or name. */
    ACCOUNTS,
    /** Invitations, by the hash of their secret. */
    INVITATIONS,
    /** Cookies, by the hash of their secret. */
    COOKIES,
    /** The list of sessions: title, state, when, who was granted their log; by session id. */
    SESSIONS,
    /** Settings and secrets of the installation, by name. */
    INSTALLATION,
    /** Leases, by what they are on. */
    LEASES
  }

  /** The record under this key; none lies under what can be no key, such as a foreign id. */
  Optional<Kept> get(String key);

  /**
   * The records under those of these keys that have one, in the order of the keys' first mention.
   */
  List<Kept> getAll(Collection<String> keys);

  /** The records whose keys start so (all, for an empty prefix), in the order of their keys. */
  List<Kept> list(String prefix);

  /**
   * Puts a record, provided that its version is still the one that was seen.
   *
   * @param seen the version that is replaced, {@link #ABSENT} to put a new record
   * @throws IllegalArgumentException when the content is larger than {@link #MAX_PACKED_BYTES} even
   *     when packed
   */
  Change put(String key, long seen, byte[] content);

  /** Removes a record, provided that its version is still the one that was seen. */
  Change remove(String key, long seen);

  /** How a change came out. */
  sealed interface Change {

    /**
     * It was made.
     *
     * @param version the version the record has now, {@link #ABSENT} when removed
     */
    record Done(long version) implements Change {}

    /**
     * Someone else was there first: the version seen is not the present one. Nothing was changed.
     */
    record Stale() implements Change {}
  }
}
